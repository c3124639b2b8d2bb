import type { Pair, Pairs } from '../facts/pairs.ts';
import type { ChatLook, Look } from '../look.ts';
import type { Profile } from '../profile/profile.ts';
import { seek, seekBy } from '../tree/seek.ts';
import { hasText, holding, holds, memoryOf, type Seen, textOf, write } from '../tree/seen.ts';
import { isTitle } from '../tree/title.ts';
import { rememberWhole } from '../tree/whole.ts';
import { norm } from '../words/text.ts';
import { anyOf, isName, pattern } from '../words/values.ts';
import { chatsAtComposers, holdsTime } from './at-composer.ts';
import { walked } from './chat.ts';
import { checkDays } from './days.ts';
import { type Chat, readChat } from './messages.ts';
import { chatOfRows } from './rows.ts';
import { toldIn } from './told.ts';

/** Where the chat stands by its role, its name or its heading; where nothing is told there, the places beside a field to write in. */
export function chatPlaces(root: Seen, pairs: Pairs, look: Look): { named: Seen[]; near: Seen[] } {
  const log = logIn(root, look);
  if (log) return { named: [log], near: [] };
  const near = chatsAtComposers(root, look);
  const named = titledChat(root, pairs, look, near.flatMap(partsOf));
  return { named, near: named.some(holdsTime) ? [] : near };
}

/** The place itself, or what it was put together of. */
export const partsOf = (chat: Seen): Seen[] => (chat.up?.kids.includes(chat) ? [chat] : chat.kids);

/** A label or a value that was read stands in one of the parts, or one of them in it. Each way up is climbed once, however many parts there are. */
export function isTouched(parts: readonly Seen[], { pairs, bare, used }: Pairs): boolean {
  const told = [...pairs.flatMap(({ at, nodes }) => [at, ...nodes]), ...bare.keys()];
  return climb([...told, ...used], new Set(parts)) || climb(parts, new Set(told));
}

/** One of these stands above one of the nodes, or is it. */
function climb(nodes: readonly Seen[], these: ReadonlySet<Seen>): boolean {
  const gone = new Set<Seen>();
  for (const node of nodes)
    for (let up: Seen | undefined = node; up && !gone.has(up); up = up.up) {
      if (these.has(up)) return true;
      gone.add(up);
    }
  return false;
}

/** The chat under its own name, as far as anything in it is told of; else the one place beside a field to write in where the patient has written. */
export function chosenChat(
  root: Seen,
  named: Seen[],
  near: readonly Seen[],
  look: ChatLook,
): { roots: Seen[]; chat: Chat | undefined } {
  const by = `${look.by}${look.now}`;
  const tell = (what: string, roots: readonly Seen[]) => {
    const parts = rememberWhole(root, `${what}, parts`, by, () => walked(roots, look));
    const entries = rememberWhole(root, `${what}, told`, by, () => checkDays(toldIn(roots, look, parts)));
    return rememberWhole(root, what, by, () => readChat(roots, look, entries));
  };
  const own = named.length > 0 ? tell('chat', named) : undefined;
  // "Inga meddelanden än" under the chat's own name.
  if (own?.messages.length === 0 && named.some(hasText)) return { roots: named, chat: own };
  const mine = near
    .map((one, i) => ({ roots: [one], chat: tell(`chat ${i}`, [one]) }))
    .filter(({ chat }) => chat.messages.some(({ from }) => from === 'patient'));
  const [only, ...more] = mine;
  if (only && more.length === 0) return only;
  const isTold = near.length === 0 || own?.messages.some(({ at, from }) => at || from);
  return isTold || own?.messages.length === 0 ? { roots: named, chat: own } : { roots: [], chat: undefined };
}

const isLog = ({ role }: Seen): boolean => role === 'log' || role === 'feed';
const eachLog = seek(isLog);

function logIn(root: Seen, look: Look): Seen | undefined {
  let log: Seen | undefined;
  eachLog(root, (seen) => {
    if (seen !== root && look.skip(seen)) return false;
    if (isLog(seen)) log ??= seen;
    return !log;
  });
  return log;
}

/** What stands under the chat's heading. A word for it among what is `written` is no heading, unless it is built as one. */
function titledChat(root: Seen, pairs: Pairs, look: Look, written: readonly Seen[]): Seen[] {
  const isWritten = ({ at }: Pair): boolean =>
    at.name === '' && at.role !== 'heading' && written.some((part) => part !== at && holds(part, at));
  const titled = pairs.pairs.filter((pair) => pair.field === 'messages' && pair.nodes.length > 0 && !isWritten(pair));
  const outer = titled.filter(
    (pair) => !titled.some((other) => other !== pair && other.nodes.some((node) => holds(node, pair.at))),
  );
  const nodes = outer[0]?.nodes ?? [];
  const [first] = nodes;
  if (!first) return look.profile.chatOfRows ? chatOfRows(root, look) : namedAfterPatient(root, look);
  const chat = { ...holding(first, nodes), tag: 'div', box: (first.up ?? first).box };
  memoryOf(chat).text = write(nodes, false);
  return [chat];
}

/** "Konversation med Ulf Berg", where the page's own title names him: the staff's chats have other names. */
function namedAfterPatient(root: Seen, look: Look): Seen[] {
  const named: { seen: Seen; who: string }[] = [];
  eachNamed(root, look.profile, (seen) => {
    if (seen !== root && (look.skip(seen) || seen.control)) return false;
    const who = partnerIn(seen, look.profile);
    if (who) named.push({ seen, who });
    return undefined;
  });
  if (named.length === 0) return [];
  let title = '';
  eachHeading(root, (seen) => {
    if (seen !== root && (look.skip(seen) || seen.control)) return false;
    if (isHeading(seen) && isTitle(seen)) title ||= textOf(seen);
    return title === '' ? undefined : false;
  });
  const mine = named.filter(({ who }) => isName(title) && who === norm(title));
  return mine.length === 1 ? mine.map(({ seen }) => seen) : [];
}

/** With whom the part is, by its name. */
function partnerIn({ kids, name }: Seen, { labels }: Profile): string | undefined {
  if (kids.length === 0 || !/\b(?:med|with)\b/i.test(name)) return undefined;
  return pattern(`^(?:${anyOf(labels.messages)}) (?:med|with) (.+)$`).exec(norm(name))?.[1];
}
const eachNamed = seekBy((seen, profile) => partnerIn(seen, profile) !== undefined);

const isHeading = ({ role }: Seen): boolean => role === 'heading';
const eachHeading = seek(isHeading);
