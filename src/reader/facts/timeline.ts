import type { Case } from '../../core/contract/case.ts';
import { listedContacts } from '../chat/listed.ts';
import { nobody } from '../chat/sender.ts';
import { chatLook, type Look } from '../look.ts';
import { filled } from '../tree/filled.ts';
import { seekBy } from '../tree/seek.ts';
import { each, hasText, holding, type Seen, textOf } from '../tree/seen.ts';
import { stampOf } from '../tree/stamp.ts';
import { headingIn } from '../tree/title.ts';
import { norm, says } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { hasWord, numbersIn, pattern } from '../words/values.ts';
import { add, decide, type Found } from './found.ts';

type Contacts = NonNullable<Case['contacts']>;
const steps = ['arrivedAt', 'receivedAt', 'startedAt', 'closedAt'] as const;

interface Event {
  seen: Seen;
  text: string;
  at: string;
}

const isHead = (seen: Seen, { profile }: Pick<Look, 'profile'>): boolean =>
  seen.tag === '#text' && profile.timeline.includes(norm(seen.own));
const eachHead = seekBy((seen, profile) => isHead(seen, { profile }));

/**
 * What has happened to the case, as the page tells it line by line with the time of each: when it came in, was received, started and was closed. Only
 * of a timeline that tells of one case from its beginning and of which every line has its time. Gives the contacts told of there.
 */
export function timelineFacts(root: Seen, look: Look, found: Found): Contacts {
  const tellings: Event[][] = [];
  eachHead(root, look.profile, (seen) => {
    if (seen !== root && (seen.control || seen.quiet)) return false;
    if (isHead(seen, look)) tellings.push(eventsBelow(seen, root, look));
    return undefined;
  });
  const [events = [], ...more] = tellings.filter((one) => one.length > 0);
  if (more.length > 0 || !isOfCase(events, look, found)) return [];
  for (const event of events) {
    const step = stepOf(event, look);
    const known = (found.get(step ?? '') ?? []).some(
      ({ got }) => 'value' in got && typeof got.value === 'string' && minute(got.value) === minute(event.at),
    );
    if (!step || known) continue;
    found.at = [event.seen];
    add(found, step, { value: event.at }, 'händelserna');
  }
  found.at = [];
  return contactsIn(events, look);
}

const minute = (at: string): number => Math.floor(Date.parse(at) / 60_000);

const stepOf = ({ text }: Event, { profile }: Look): (typeof steps)[number] | undefined =>
  steps.find((step) => pattern(profile.events[step], true).test(text));

/** Begins with the case's coming in, tells of each step once and in their order, and of no closing of a case that is open. */
function isOfCase(events: readonly Event[], look: Look, found: Found): boolean {
  const told = events
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map((event) => stepOf(event, look));
  const order = told.flatMap((step) => (step ? [steps.indexOf(step)] : []));
  if (told[0] !== 'arrivedAt' || order.some((step, i) => i > 0 && step <= (order[i - 1] ?? 0))) return false;
  return !told.includes('closedAt') || decide(found, 'phase').value === 'closed';
}

/** The lines below the heading; none where one of them is not a line with its time. */
function eventsBelow(head: Seen, root: Seen, look: Look): Event[] {
  let node = head;
  while (node.up && textOf(node.up) === textOf(head)) node = node.up;
  const box = node.up;
  for (let up = box?.up; up && up !== root; up = up.up) if (look.skip(up)) return [];
  if (!box || node === root) return [];
  const after = box.kids.slice(box.kids.indexOf(node) + 1).filter(hasText);
  // A heading that is a box among boxes is that of the next alone.
  const isBox = after[0]?.tag === node.tag;
  const end = isBox ? 1 : after.findIndex((kid) => kid.tag === node.tag || headingIn(kid));
  let rows = end < 0 ? after : after.slice(0, end);
  while (rows.length === 1 && rows[0]) rows = filled(rows[0]).filter(hasText);
  const events = rows.map((row) => eventIn(row, look));
  const isWhole = rows.every(({ tag }) => tag === rows[0]?.tag && tag !== '#text');
  return isWhole && rows.length > 1 && events.every((event) => event !== undefined) ? events : [];
}

/** One line, and one time with its day that is not to come. */
function eventIn(row: Seen, { now, bubbles }: Look): Event | undefined {
  const times: { shown: string; at: string }[] = [];
  let isSaid = false;
  each(row, (seen) => {
    isSaid ||= bubbles?.has(seen) === true;
    const shown = textOf(seen);
    const told = shown === '' ? undefined : (stampOf(seen, shown, { now }) ?? tell(shown, { now }));
    if (!told) return undefined;
    times.push({ shown, at: 'at' in told ? told.at : '' });
    return false;
  });
  const [time] = times;
  if (!time || times.length > 1 || isSaid || !(Date.parse(time.at) <= now)) return undefined;
  const text = textOf(row)
    .replace(time.shown, '')
    .replace(/^[^\p{L}\p{N}]+|[\s,·|–(-]+$/gu, '');
  const isLine = says(text) && !text.includes('\n') && text.length <= 120 && numbersIn(text).length === 0;
  return isLine ? { seen: row, text, at: time.at } : undefined;
}

/** Those of which all is told; none where a line may tell of one in other words. */
function contactsIn(events: readonly Event[], look: Look): Contacts {
  const inChat = chatLook(look.profile, nobody, look.now);
  const words = Object.values(look.profile.contactKinds).join('|');
  const contacts: Contacts = [];
  for (const { seen, text, at } of events) {
    if (stepOf({ seen, text, at }, look) || !hasWord(words, text)) continue;
    const line = { ...holding(seen, []), own: text, name: '', role: 'listitem' };
    const [one] = pattern(`^(?:${words})`).test(text) ? (listedContacts([line], inChat) ?? []) : [];
    if (one?.answered === undefined) return [];
    contacts.push({ at, kind: one.kind, answered: one.answered });
  }
  return contacts;
}
