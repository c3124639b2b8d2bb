import type { CaseDialog } from './case-page.tsx';
import { Icon, type IconName } from './icon.tsx';

const tools: readonly { dialog: CaseDialog; icon: IconName; label: string; iconOnly?: true }[] = [
  { dialog: 'forms', icon: 'form', label: 'Formulär' },
  { dialog: 'phrases', icon: 'phrase', label: 'Fraser' },
  { dialog: 'sms', icon: 'sms', label: 'SMS' },
  { dialog: 'call', icon: 'phone', label: 'Telefonsamtal', iconOnly: true },
  { dialog: 'video', icon: 'camera', label: 'Videosamtal', iconOnly: true },
  { dialog: 'invite', icon: 'invite', label: 'Lägg till vårdpersonal', iconOnly: true },
];

/** What stands above the chat box. */
export function ChatTools(props: { open: (dialog: CaseDialog) => void; toggleStaffChat: () => void }) {
  const { open, toggleStaffChat } = props;
  return (
    <div class="chat-tools">
      {tools.map(({ dialog, icon, label, iconOnly }) => (
        <button type="button" key={dialog} class="plain" aria-label={label} title={label} onClick={() => open(dialog)}>
          <Icon name={icon} /> {!iconOnly && label}
        </button>
      ))}
      <button type="button" class="plain" aria-label="Vårdgivarchatt" title="Vårdgivarchatt" onClick={toggleStaffChat}>
        <Icon name="chat" />
      </button>
    </div>
  );
}
