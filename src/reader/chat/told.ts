import type { ChatLook } from '../look.ts';
import type { Seen } from '../tree/seen.ts';
import { pattern } from '../words/values.ts';
import { entriesIn, walked } from './chat.ts';
import { contactKind } from './contact-kind.ts';
import { fillContinued } from './continued.ts';
import type { Entry } from './entry.ts';
import { fillInitials } from './initials.ts';
import { leaveMislaid } from './lent-sides.ts';
import { leaveQuoted } from './quoted.ts';
import { withOtherWord } from './sender-place.ts';
import { fillSides, leaveAligned } from './side.ts';
import { fillTaught } from './taught-sides.ts';

/** The chat's entries, whose they are told by every sign. */
export function toldIn(roots: readonly Seen[], look: ChatLook, parts = walked(roots, look)): Entry[] {
  const entries = entriesIn(roots, look, parts);
  leaveAligned(entries, roots);
  leaveMislaid(entries, roots);
  const { sides, senderPlace } = look.profile;
  const isEvent = ({ text }: Entry): boolean => isOfPage(text.split('\n')[0] ?? '', look);
  if (sides) {
    const others = withOtherWord(entries, senderPlace);
    fillTaught(entries, roots, sides, (entry) => others.has(entry) || isEvent(entry));
  } else if (!senderPlace) {
    // "Anna Berg anslöt": a line with a name in it may be the page's.
    const names = [...look.people.patient, ...look.people.staff];
    fillContinued(entries, roots, (entry) => isEvent(entry) || names.some((name) => entry.text.includes(name)));
    fillInitials(entries, roots, look);
    fillSides(entries, roots, look);
  }
  leaveQuoted(entries, look);
  return entries;
}

/** Reads as what the page itself tells in a chat: a contact, a form, the visit's start. */
const isOfPage = (line: string, look: ChatLook): boolean =>
  contactKind(line, look) !== undefined ||
  pattern(look.profile.form).test(line) ||
  pattern(look.profile.started).test(line);
