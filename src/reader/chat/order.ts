import type { Seen } from '../tree/seen.ts';

/** What the node holds, as it stands from top to bottom: placed by its distance from the top, or by its number (`order`), else as it is told. */
export function inSight({ kids }: Seen): readonly Seen[] {
  const drawn = kids.filter(({ tag }) => tag !== '#text');
  if (drawn.length < 2) return kids;
  if (drawn.every(({ absolute }) => absolute)) return kids.toSorted((a, b) => a.box.top - b.box.top);
  if (!drawn.some(({ attrs }) => attrs.order)) return kids;
  return kids.toSorted((a, b) => Number(a.attrs.order ?? 0) - Number(b.attrs.order ?? 0));
}
