import type { CountdownView } from '../../core/routine.ts';
import { sayMinutes } from '../time.ts';

/** How much of the limit has gone and how much is left, as a bar and in words. */
export function TimeGone({ view, elapsed, since }: { view: CountdownView; elapsed: number; since: string | null }) {
  const { title, limit, limitMinutes, hours } = view;
  const gone = Math.min(elapsed, limitMinutes);
  const over = elapsed >= limitMinutes;
  const said = over ? `${limit} har gått` : `${sayMinutes(elapsed)} av ${limit} har gått`;
  const left = over ? '' : `, ${sayMinutes(limitMinutes - elapsed)} kvar`;
  return (
    <>
      <progress max={limitMinutes} value={gone} aria-label={`${title} ${sayMinutes(gone)} av ${limit}`} />
      <p class="small">
        {said}
        {since && ` sedan ${since}`}
        {left}. Räknas: {hours}.
      </p>
    </>
  );
}
