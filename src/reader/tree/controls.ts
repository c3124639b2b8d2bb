import { norm } from '../words/text.ts';
import { heldIn, seek } from './seek.ts';
import { remember, type Seen } from './seen.ts';

/** The names of the controls and links in the part, in the page's order. */
export const controlsIn = (root: Seen, skip?: (seen: Seen) => boolean): string[] =>
  controlNodes(root, skip).map((seen) => norm(raw(seen)));

const isControl = ({ control, role, attrs }: Seen): boolean => control || role === 'link' || Boolean(attrs.open);
const eachControl = seek(isControl);

/** The controls and links themselves. */
export function controlNodes(root: Seen, skip = (_: Seen) => false): Seen[] {
  const nodes: Seen[] = [];
  eachControl(root, (seen) => {
    if (seen !== root && skip(seen)) return false;
    if (!isControl(seen)) return undefined;
    nodes.push(seen);
    return false;
  });
  return nodes;
}

/** A field, or a part with one. */
export const holdsField = heldIn(({ role }) => role === 'value');

/** A field in which a person can write: what stands in it is a draft, and its being empty says nothing. */
export const holdsOpenField = heldIn(
  ({ role, tag, own, fixed }) => role === 'textbox' || (role === 'value' && tag === 'input' && own === '' && !fixed),
);

/** A box to tick, or a switch. */
export const isBox = ({ tag, role }: Seen): boolean =>
  tag === 'input' || /^(checkbox|switch|menuitemcheckbox)$/.test(role);

/** The text of a control, which `textOf` leaves out. */
export const raw = (seen: Seen): string =>
  remember(seen, 'raw', '', () => {
    let text = seen.own;
    for (const kid of seen.kids) text += raw(kid);
    return norm(text) ? text.replace(/\s+/g, ' ').trim() : seen.name;
  });
