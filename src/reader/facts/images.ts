import type { Profile } from '../profile/profile.ts';
import { each, isPicture, type Seen, textOf } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { type Got, why } from '../words/values.ts';
import type { Pair } from './pairs.ts';

/** The number of images, by the pictures shown and by the figure beside or in the label; the two must not say different. */
export function countImages(pair: Pair, none: boolean, profile: Profile): Got<number> {
  const pictures = picturesIn(pair.nodes);
  const told = /\((\d+)\)\s*$/.exec(pair.nodes.length > 0 ? textOf(pair.at) : '')?.[1];
  const said =
    told ??
    /^\(?(\d+)\)?(?:\s*(?:st|bilder?|images?|pictures?|uploads?|filer?|files?|uppladdningar?))?\.?$/i.exec(
      pair.text,
    )?.[1];
  if (pictures > 0)
    return said !== undefined && Number(said) !== pictures
      ? why('antalet och bilderna stämmer inte')
      : { value: pictures };
  if (said !== undefined) return { value: Number(said) };
  const empty =
    none || profile.none.some((word) => /^(inga|no|ingen)$/.test(word) && norm(pair.text).startsWith(`${word} `));
  return empty ? { value: 0 } : why('antalet bilder går inte att se');
}

/** Pictures that are more than a symbol, which on a button are larger than elsewhere; a button that opens a picture shows it small. */
export function picturesIn(nodes: readonly Seen[]): number {
  let count = 0;
  for (const node of nodes) {
    each(node, (seen) => {
      if (!isPicture(seen)) return undefined;
      const least = seen.control ? 36 : 20;
      if (seen.broken || (seen.box.width > least && seen.box.height > least)) count++;
      return false;
    });
  }
  return count;
}
