import { fieldName } from '../words.ts';
import type { HandDesk } from './use-hand.ts';

/** Says, over all tabs, what of the case is given by hand and what the page has overruled. */
export function HandLine({ desk, onReads }: { desk: HandDesk; onReads(): void }) {
  const given = Object.keys(desk.hand);
  return (
    <>
      <div role="status" aria-label="För hand">
        {desk.notice && (
          <p class="hand">
            {desk.notice}{' '}
            <button type="button" class="plain" onClick={desk.closeNotice}>
              Stäng
            </button>
          </p>
        )}
      </div>
      {given.length > 0 && (
        <p class="hand">
          <strong>Angivet för hand, inte läst på sidan:</strong> {given.map(fieldName).join(', ')}.{' '}
          <button type="button" class="plain" onClick={onReads}>
            Ändra
          </button>
        </p>
      )}
    </>
  );
}
