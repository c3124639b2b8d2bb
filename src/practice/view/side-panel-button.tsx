import { useEffect, useState } from 'preact/hooks';
import { findSidePanel } from '../side-panel.ts';

/** Only inside the extension, and only where the browser lets a page open its side panel. */
export function SidePanelButton() {
  const [open, setOpen] = useState<(() => Promise<void>) | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void findSidePanel().then((found) => setOpen(() => found));
  }, []);
  if (open === null) return null;
  return (
    <>
      <button
        type="button"
        class="main"
        onClick={() =>
          void open().then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        Öppna sidopanelen
      </button>
      {failed && <span role="status">Öppna den med tilläggets knapp i verktygsfältet i stället.</span>}
    </>
  );
}
