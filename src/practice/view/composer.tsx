import { useRef } from 'preact/hooks';
import type { Case } from '../../core/contract/case.ts';
import { allowed } from '../clinic.ts';
import type { CaseDialog } from './case-page.tsx';
import { useClinic } from './clinic-context.ts';
import { Icon, type IconName } from './icon.tsx';

const tools: readonly { dialog: CaseDialog; icon: IconName; label: string; iconOnly?: true }[] = [
  { dialog: 'forms', icon: 'form', label: 'Formulär' },
  { dialog: 'phrases', icon: 'phrase', label: 'Fraser' },
  { dialog: 'sms', icon: 'sms', label: 'SMS' },
  { dialog: 'call', icon: 'phone', label: 'Telefonsamtal', iconOnly: true },
  { dialog: 'video', icon: 'camera', label: 'Videosamtal', iconOnly: true },
  { dialog: 'invite', icon: 'invite', label: 'Lägg till vårdpersonal', iconOnly: true },
];

const labels = { staff: 'Skriv meddelande', patient: 'Skriv som patient (övning)', guest: 'Skriv som gäst (övning)' };

/** The chat box. Who writes is chosen in the practice tools; in the clinic itself it is always staff. */
export function Composer(props: {
  id: string;
  shown: Case;
  draft: string;
  onDraft: (text: string) => void;
  open: (dialog: CaseDialog) => void;
  toggleStaffChat: () => void;
}) {
  const { id, shown, draft, onDraft } = props;
  const { act, practice } = useClinic();
  const form = useRef<HTMLFormElement>(null);
  if (!allowed(shown, 'say')) return null;
  const say = (event: SubmitEvent) => {
    event.preventDefault();
    if (draft.trim() === '') return;
    act(id, { kind: 'say', from: practice.writeAs, text: draft.trim() });
    onDraft('');
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <form ref={form} class={`composer as-${practice.writeAs}`} onSubmit={say}>
      <div class="chat-tools">
        {tools.map(({ dialog, icon, label, iconOnly }) => (
          <button
            type="button"
            key={dialog}
            class="plain"
            aria-label={label}
            title={label}
            onClick={() => props.open(dialog)}
          >
            <Icon name={icon} /> {!iconOnly && label}
          </button>
        ))}
        <button
          type="button"
          class="plain"
          aria-label="Vårdgivarchatt"
          title="Vårdgivarchatt"
          onClick={props.toggleStaffChat}
        >
          <Icon name="chat" />
        </button>
      </div>
      <textarea
        rows={2}
        aria-label={labels[practice.writeAs]}
        placeholder={labels[practice.writeAs]}
        value={draft}
        onInput={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={sendOnEnter}
      />
      <button type="submit" class="main">
        Skicka
      </button>
    </form>
  );
}
