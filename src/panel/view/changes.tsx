import type { Said } from '../announce.ts';

/** What a screen reader is told when the advice has changed. It stands there from the start: only then is it spoken. */
export function Changes({ said }: { said: Said | null }) {
  return (
    <p class="unseen" role="status" aria-label="Ändringar">
      {said && <span key={said.nr}>{said.text}</span>}
    </p>
  );
}
