import { isPressed } from '../tree/grow.ts';
import { remember, type Seen } from '../tree/seen.ts';

/** The choices of a list as they read where each is a row of its own, what they say included; none where it is no such list. */
export const choicesIn = (seen: Seen): Seen[] =>
  seen.role === 'listbox'
    ? remember(seen, 'choices', '', () =>
        seen.kids.filter(({ role }) => role === 'option').map((row) => asText(row, seen)),
      )
    : [];

/** The same, as something that is read; what is pressed in it is pressed still. */
function asText(seen: Seen, up: Seen): Seen {
  const role = seen.role === 'option' ? '' : seen.role;
  const copy: Seen = { ...seen, up, role, kids: [], memory: undefined };
  copy.control = up.control || isPressed(copy);
  copy.kids = seen.kids.map((kid) => asText(kid, copy));
  return copy;
}
