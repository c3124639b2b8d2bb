import type { Entry } from '../../reader/chat/entry.ts';
import { type Side, sidesIn } from '../../reader/chat/taught-sides.ts';
import type { Glass } from '../../reader/places.ts';
import { overDefault } from '../../reader/profile/own-profile.ts';
import { type SenderPlace, senderPlaces } from '../../reader/profile/profile.ts';
import type { OwnProfile } from '../../reader/profile/profile-schema.ts';
import { holds, type Seen } from '../../reader/tree/seen.ts';
import { norm } from '../../reader/words/text.ts';
import { entriesAt, isChatOtherwise, rowsOf } from './chat-at.ts';
import { join } from './join.ts';
import { literal } from './meaning.ts';
import { namesOn, type Sign, senderSigns } from './sender-signs.ts';
import { changedBy, open, type Sight, sightOf } from './sight.ts';
import { type Taught, teach } from './teach.ts';

/** Those whose messages are pointed at. */
export const writers = ['patient', 'staff'] as const;
export type Writer = (typeof writers)[number];

export interface SenderLesson {
  glass: Glass;
  own: OwnProfile;
  /** A message that each wrote; either may be left out. */
  wrote: Partial<Record<Writer, Seen>>;
  /** Ways already turned down. */
  not?: readonly string[];
}

/** One way to tell who wrote: by a word for each, by the sides, or by one word and the sides. */
interface Way {
  words: Partial<Record<Writer, Sign>>;
  place?: SenderPlace | undefined;
  sides?: Record<Writer, Side> | undefined;
}

/** What was pointed at, where it stands. */
interface Example {
  who: Writer;
  node: Seen;
  entry: Entry | undefined;
  bubble: Seen;
}

const whose: Record<Writer, string> = { patient: 'patienten', staff: 'vårdpersonal' };
const sideNames: Record<Side, string> = { left: 'vänster', right: 'höger' };
/** Of the words at one place so many are tried together with the other's. */
const most = 4;

/**
 * What tells the patient's messages from the staff's, from one of each: a word in or beside the bubble; where there is none for both, the side on
 * which it stands. Each way is tried on the page as it is; among words that by which most messages are told goes first.
 */
export function teachSenders({ glass, own, wrote, not = [] }: SenderLesson): Taught {
  const nodes = writers.flatMap((who) => (wrote[who] ? [{ who, node: wrote[who] }] : []));
  const [first] = nodes;
  if (!first) return { ok: false, why: 'no-message' };
  const start = sightOf(glass, own);
  const base = start.area.chat ? { own, kept: [] } : withChat(glass, own, first.node);
  const before = start.area.chat ? start : sightOf(glass, base.own);
  const { chat } = before.area;
  const entries = nodes.map(({ node }) => entriesAt(before.area, node).at);
  if (chat && entries.includes(undefined)) return { ok: false, why: 'no-message' };
  const rows = chat ? entries.flatMap((entry) => entry?.seen ?? []) : rowsOf(nodes.map(({ node }) => node));
  if (!rows) return { ok: false, why: 'no-chat' };
  if (new Set(rows).size < nodes.length) return { ok: false, why: 'same-message' };
  const examples = nodes.flatMap(({ who, node }, i): Example[] =>
    rows[i] ? [{ who, node, entry: entries[i], bubble: rows[i] }] : [],
  );
  if (examples.some(({ who, entry }) => entry?.from && !isBy(who, entry))) return { ok: false, why: 'contrary' };
  const due = examples.filter(({ who, entry }) => !isBy(who, entry));
  if (due.length === 0 && base.kept.length === 0) return { ok: false, why: 'known' };

  const isOne = examples.length < writers.length;
  for (const way of waysFor({ glass, own: base.own, before, examples, due })) {
    const by = nameOf(way);
    if (not.includes(by)) continue;
    const { next, after, all } = tryOn(glass, base.own, way, examples);
    const told = due.filter(({ who }) => way.sides || way.words[who]);
    if (!isTold(after, way, examples, told) || !isApart(way, all) || (isOne && !isAlone(way, all, told))) continue;
    const otherwise = changedBy(start, after, 'messages');
    if (isChatOtherwise(entriesAt(start.area, first.node).all, all))
      otherwise.push({ field: 'messages', then: open(start.area), after: open(after.area) });
    return { ok: true, own: next, by, kept: [...base.kept, ...sayWay(way)], otherwise };
  }
  return { ok: false, why: !chat ? 'no-chat' : isOne ? 'one-side' : 'no-sign' };
}

/** A profile by which the chat is found, where it is not yet: by its heading, or by what repeats in it. */
function withChat(glass: Glass, own: OwnProfile, node: Seen): { own: OwnProfile; kept: string[] } {
  const titled = teach({ glass, node, field: 'messages', own });
  if (titled.ok && entriesAt(sightOf(glass, titled.own).area, node).at)
    return { own: titled.own, kept: [`Ordet ”${titled.by}” sparas som chattens rubrik.`] };
  const kept = 'Chatten har ingen rubrik: den hittas genom orden för vem som skrev.';
  return { own: join(own, { chatOfRows: true }), kept: [kept] };
}

const isBy = (who: Writer | undefined, entry: Entry | undefined): boolean =>
  entry?.from !== undefined && (entry.from === who || (who === 'staff' && entry.from === 'guest'));

const isMessage = ({ from, centred }: Entry): boolean => from !== 'system' && !(centred && !from);

interface Asked {
  glass: Glass;
  own: OwnProfile;
  before: Sight;
  examples: readonly Example[];
  /** Those that are not told yet. */
  due: readonly Example[];
}

/** The ways to try: all by words, then one by a word and the rest by the sides, the sides alone, and one by its name alone. */
function waysFor(asked: Asked): Way[] {
  const { before, examples, due } = asked;
  const found = due.map((one) => signedWays(asked, one));
  const all = found.reduce<Way[]>(
    (ways, some) =>
      ways.flatMap((way) =>
        some
          .filter(({ place }) => way.place === undefined || way.place === place)
          .map(({ words, place }) => ({ words: { ...way.words, ...words }, place })),
      ),
    [{ words: {} }],
  );
  const single = due.length > 1 ? found.flat() : [];
  const sides = sidesOf(before, examples);
  const bySide = sides ? [...single, { words: {} }].map((way) => ({ ...way, sides })) : [];
  return [...all, ...bySide, ...single.filter(({ place }) => place === 'name')];
}

const placesOf: Record<Sign['at'], readonly SenderPlace[]> = {
  name: ['name'],
  bubble: ['top', 'bottom'],
  above: ['above'],
};

/** The words that tell who wrote the one, the sturdiest place first; of those at one place that by which most messages are told. */
function signedWays({ glass, own, before }: Asked, one: Example): Way[] {
  const { chat } = before.area;
  const people = [...(chat?.look.people.patient ?? []), ...(chat?.look.people.staff ?? [])];
  const signs = senderSigns(one.bubble, chat?.roots ?? [], overDefault(own), namesOn(glass.root, people));
  const tried = signs
    .flatMap((sign) => placesOf[sign.at].map((place) => ({ words: { [one.who]: sign }, place })))
    .flatMap((way) => {
      // Without the other's word the chat may not be found, nor whose a line between two bubbles is.
      if (!chat || way.place === 'above') return [{ way, many: 0 }];
      const { all } = tryOn(glass, own, way, [one]);
      const isRead = isBy(
        one.who,
        all.find(({ seen }) => holds(seen, one.node)),
      );
      return isRead ? [{ way, many: all.filter((entry) => isBy(one.who, entry)).length }] : [];
    });
  const order = (place: SenderPlace): number => senderPlaces.indexOf(place);
  const sorted = tried.toSorted((a, b) => order(a.way.place) - order(b.way.place) || b.many - a.many);
  const kept = senderPlaces.flatMap((place) => sorted.filter(({ way }) => way.place === place).slice(0, most));
  return kept.map(({ way }) => way);
}

/** The sides on which the two stand, where they are two. */
function sidesOf({ area }: Sight, examples: readonly Example[]): Record<Writer, Side> | undefined {
  const sideOf = (who: Writer): Side | undefined => {
    const one = examples.find((example) => example.who === who);
    if (!area.chat || !one?.entry) return undefined;
    return sidesIn(entriesAt(area, one.node).all, area.chat.roots)(one.entry);
  };
  const [patient, staff] = [sideOf('patient'), sideOf('staff')];
  return patient && staff && patient !== staff ? { patient, staff } : undefined;
}

/** The page by the way, and what is told of the chat by it. */
function tryOn(glass: Glass, own: OwnProfile, way: Way, [first]: readonly Example[]) {
  const { senders } = overDefault(own);
  const patterns = writers.flatMap((who) => {
    const sign = way.words[who];
    return sign ? [[who, `${senders[who]}|${literal(sign.word)}`]] : [];
  });
  const next = join(own, {
    ...(patterns.length > 0 && { senders: Object.fromEntries(patterns) }),
    ...(way.place && { senderPlace: way.place }),
    ...(way.sides && { sides: way.sides }),
  });
  const after = sightOf(glass, next);
  return { next, after, all: first ? entriesAt(after.area, first.node).all : [] };
}

/** Those that it is to tell are told as they are, none of the others as somebody else's, and no word of it is left in what was written. */
function isTold({ area }: Sight, { words }: Way, examples: readonly Example[], told: readonly Example[]): boolean {
  return examples.every((one) => {
    const entry = entriesAt(area, one.node).at;
    const word = words[one.who]?.word;
    if (!entry || (word !== undefined && entry.text.split('\n').some((line) => norm(line) === word))) return false;
    return isBy(one.who, entry) || (entry.from === undefined && !told.includes(one));
  });
}

/** A word that is drawn as what is written is told from it by the others alone: each begins so, and each word does so twice. */
function isApart({ words }: Way, all: readonly Entry[]): boolean {
  if (!Object.values(words).some(({ plain }) => plain)) return true;
  const messages = all.filter(isMessage);
  return (
    messages.every(({ from }) => from) && writers.every((who) => messages.filter(({ from }) => from === who).length > 1)
  );
}

/** Of one message alone: nobody else is told by it, where nothing but the page can name a bubble; or all are told, and both write. */
function isAlone({ place }: Way, all: readonly Entry[], told: readonly Example[]): boolean {
  const messages = all.filter(isMessage);
  const isTheirs = (entry: Entry): boolean => told.some(({ who }) => isBy(who, entry));
  return !messages.every(isTheirs) && (place === 'name' || messages.every(({ from }) => from));
}

/** What a way is called where it is turned down. */
const nameOf = ({ words, sides }: Way): string =>
  [words.patient?.word, words.staff?.word, sides && 'sides'].filter(Boolean).join(', ');

/** What gets into the file, in words. */
function sayWay({ words, sides }: Way): string[] {
  const said = writers.flatMap((who) => {
    const sign = words[who];
    return sign ? [`Ordet ”${sign.word}” sparas i filen för ${whose[who]}.`] : [];
  });
  const rest = said.length > 0 ? 'Är ett ord ett namn, eller något som en person skrev? Välj då Fel.' : '';
  const side = sides
    ? `Där inget ord säger vem som skrev avgör sidan: ${whose.patient} till ${sideNames[sides.patient]}, ${whose.staff} till ${sideNames[sides.staff]}.`
    : '';
  return [...said, rest, side].filter((text) => text !== '');
}
