import { useClinic } from './clinic-context.ts';
import { Choice, Dialog, fieldOf } from './dialog.tsx';

const dayMs = 24 * 60 * 60_000;

/** Closes the visit at once, or lets it go on in an asynchronous phase for some days. */
export function CloseDialog({ id, open, onClose }: { id: string; open: boolean; onClose: () => void }) {
  const { act, now } = useClinic();
  const follow = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const days = Number(fieldOf(event.currentTarget, 'days'));
    act(id, { kind: 'go-asynchronous', until: new Date(Date.parse(now) + days * dayMs).toISOString() });
    onClose();
  };
  const close = () => {
    act(id, { kind: 'close' });
    onClose();
  };
  return (
    <Dialog title="Avsluta besök" open={open} onClose={onClose}>
      <form class="dialog-form" onSubmit={follow}>
        <p>Ska patienten kunna skriva till er efter besöket?</p>
        <Choice
          label="Hur länge"
          name="days"
          options={[
            ['1', '1 dygn'],
            ['3', '3 dygn'],
            ['7', '7 dygn'],
          ]}
        />
        <div class="buttons">
          <button type="submit">Asynkron fas</button>
          <button type="button" class="main" onClick={close}>
            Avsluta
          </button>
        </div>
      </form>
    </Dialog>
  );
}
