import { each, remember, type Seen } from './seen.ts';
import { norm } from './text.ts';

/** The names of the controls and links in the part, in the page's order. */
export const controlsIn = (root: Seen, skip = (_: Seen) => false): string[] => {
  const names: string[] = [];
  each(root, (seen) => {
    if (seen !== root && skip(seen)) return false;
    if (!seen.control && seen.role !== 'link') return undefined;
    names.push(norm(raw(seen)));
    return false;
  });
  return names;
};

/** The text of a control, which `textOf` leaves out. */
export const raw = (seen: Seen): string =>
  remember(seen, 'raw', '', () => {
    let text = seen.own;
    for (const kid of seen.kids) text += raw(kid);
    return norm(text) ? text.replace(/\s+/g, ' ').trim() : seen.name;
  });
