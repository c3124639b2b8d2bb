import type { Case } from '../../core/contract/case.ts';
import { type Action, allowed } from '../clinic.ts';
import { forms, phrases, staff } from '../staff.ts';
import type { CaseDialog } from './case-page.tsx';
import { useClinic } from './clinic-context.ts';
import { Dialog } from './dialog.tsx';

/** The dialogs of the tools above the chat box: each is a short list of things to do. */
export function ChatDialogs(props: {
  id: string;
  shown: Case;
  dialog: CaseDialog | null;
  onClose: () => void;
  onPhrase: (text: string) => void;
}) {
  const { id, shown, dialog, onClose, onPhrase } = props;
  const { act, practice } = useClinic();
  const choice = (label: string, run: () => void, action?: Action) => (
    <li key={label}>
      <button
        type="button"
        disabled={action !== undefined && !allowed(shown, action.kind)}
        onClick={() => {
          run();
          onClose();
        }}
      >
        {label}
      </button>
    </li>
  );
  const does = (label: string, action: Action) => choice(label, () => act(id, action), action);
  const list = (name: CaseDialog, title: string, choices: ReturnType<typeof choice>[]) => (
    <Dialog title={title} open={dialog === name} onClose={onClose}>
      <ul class="choices">{choices}</ul>
    </Dialog>
  );
  const call = (by: 'phone' | 'video') => [
    does('Patienten svarade', { kind: 'contact', by, answered: true }),
    does('Inget svar', { kind: 'contact', by, answered: false }),
  ];
  const phrase = (text: string) => text.replace('{namn}', practice.user);
  return (
    <>
      {list(
        'forms',
        'Sök formulär',
        forms.map((title) => does(title, { kind: 'send-form', title })),
      )}
      {list(
        'phrases',
        'Sök fras',
        phrases.map((text) => choice(phrase(text), () => onPhrase(phrase(text)))),
      )}
      {list('sms', 'SMS till patienten', [does('Skicka SMS om nytt meddelande', { kind: 'contact', by: 'sms' })])}
      {list('call', 'Ring patienten', [
        ...call('phone'),
        does('Röstsamtal i chatten, svarade', { kind: 'contact', by: 'voice', answered: true }),
      ])}
      {list('video', 'Starta videosamtal', call('video'))}
      {list(
        'invite',
        'Bjud in vårdpersonal',
        staff.map(({ name }) => does(name, { kind: 'invite', name })),
      )}
    </>
  );
}
