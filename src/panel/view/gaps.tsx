import { Fragment } from 'preact';
import type { Gap, Written } from '../note-headings.ts';
import { isBlank } from '../places.ts';

/** What is not filled in under a keyword, each a way there. */
export function Gaps({ gaps, at, heading }: { gaps: readonly Gap[]; at: number; heading: Written }) {
  if (gaps.length === 0) return null;
  const blank = isBlank(heading.text);
  return (
    <p class="gaps" id={`gaps-${at}`}>
      {blank ? 'Inte ifyllt.' : 'Att fylla i: '}
      {!blank &&
        gaps.map(({ name, go }, nr) => (
          <Fragment key={`${nr}${name}`}>
            {nr > 0 && ', '}
            <button type="button" class="plain" onClick={go}>
              {name.replace(`${heading.keyword}: `, '')}
            </button>
          </Fragment>
        ))}
    </p>
  );
}
