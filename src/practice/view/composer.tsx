import { useRef } from 'preact/hooks';
import type { Case } from '../../core/contract/case.ts';
import { allowed } from '../clinic.ts';
import type { CaseDialog } from './case-page.tsx';
import { ChatTools } from './chat-tools.tsx';
import { useClinic } from './clinic-context.ts';

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
      <ChatTools open={props.open} toggleStaffChat={props.toggleStaffChat} />
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
