import { phases } from '../../core/contract/case.ts';
import { decide } from '../../reader/facts/found.ts';
import type { Glass } from '../../reader/places.ts';
import { overDefault } from '../../reader/profile/own-profile.ts';
import type { Labelled, Profile } from '../../reader/profile/profile.ts';
import type { OwnProfile } from '../../reader/profile/profile-schema.ts';
import type { Area } from '../../reader/read-case.ts';
import { raw } from '../../reader/tree/controls.ts';
import { type Seen, textOf } from '../../reader/tree/seen.ts';
import { norm } from '../../reader/words/text.ts';
import { join } from './join.ts';
import { asWord, labelWords, type Word } from './label-words.ts';
import { hasMeaning, meanings, wordPatch } from './meaning.ts';
import {
  areaAt,
  changedBy,
  type Difference,
  isRowLabel,
  isSame,
  isUnread,
  readsThere,
  type Sight,
  saidIn,
  sightOf,
  standsThere,
} from './sight.ts';
import { teachTime } from './times.ts';
import { type Fact, isPart, labelOf, type Part, type Topic } from './topics.ts';

/** What came of pointing at one fact. */
export type Taught =
  | {
      ok: true;
      own: OwnProfile;
      /** The word that it is found by; empty where only the meaning of its own word is new. */
      by: string;
      /** What gets into the file, in Swedish, where it is more than that word. */
      kept?: readonly string[];
      /** Other fields that were read and now are read otherwise, or not at all. */
      otherwise: readonly Difference[];
      /** Why it is not read here yet, in Swedish, though its word is the right one; the word can be kept all the same. */
      waits?: string;
    }
  | { ok: false; why: WhyNot };

/** Why nothing can be taught: of a fact, of who wrote, of when. */
export type WhyNot =
  /** It is read there already; there is no word to find it by; its own word has no meaning yet; no word reads it; or the page hides it. */
  | 'known'
  | 'no-word'
  | 'meaning'
  | 'not-read'
  | 'hidden'
  /** No chat is found there; no message, or not one alone; the same one twice; the page says that somebody else wrote it; nothing tells the two apart; one alone does not. */
  | 'no-chat'
  | 'no-message'
  | 'same-message'
  | 'contrary'
  | 'no-sign'
  | 'one-side'
  /** No clock time stands there; or one without a day. */
  | 'no-time'
  | 'no-day';

export interface Lesson {
  glass: Glass;
  node: Seen;
  field: Exclude<Topic, 'messages.from'>;
  /** What has been taught so far. */
  own: OwnProfile;
  /** What the word that was pointed at means, where the field has a choice of values. */
  meaning?: string | undefined;
  /** Ways already turned down. */
  not?: readonly string[];
}

/** One way to find the field, tried on the page as it is. */
interface Trial {
  word: Word;
  own: OwnProfile;
  after: Area;
  /** The field's value, or that there is none, is told where the person pointed. */
  there: boolean;
  otherwise: readonly Difference[];
}

/**
 * The best way in which the field is read where the person pointed, each tried on the page as it is: one that leaves all that was read
 * before as it was; else one by which other things are read otherwise, for the person to judge; else a word that stands as the field's
 * label does, though the field is not read by it yet (on a page of which little is known, or where the value cannot be told).
 */
export function teach({ glass, node, field, own, meaning, not = [] }: Lesson): Taught {
  const sight = sightOf(glass, own);
  if (isPart(field)) return teachPart(glass, node, field, own, sight, meaning);
  if (field === 'messages.at') return teachTime({ glass, node, own, not });
  const before = areaAt(sight, node);
  if (before.shown.patient?.protected && /^patient\.(name|phone)$/.test(field)) return { ok: false, why: 'hidden' };
  const label = labelOf(field);
  const isSaid = saidIn(sight, field);
  const words = labelWords(node, label).filter(({ text }) => !isSaid(text) && isRowLabel(sight, text));
  const named = meaning === undefined ? {} : wordPatch(overDefault(own), label, meaning, norm(textOf(node)));
  const ways = meaning === undefined ? words : [{ text: '', sure: true }, ...words];
  const known = readsThere(before, field, node);
  const trials: Trial[] = [];
  // What is read already is given no other way than by a label that is new.
  const isWay = ({ text, sure }: Word) => !known || (sure && !overDefault(own).labels[label].includes(text));
  for (const word of ways.filter((one) => !not.includes(one.text) && isWay(one))) {
    const base = join(own, named);
    const next = word.text === '' ? base : join(base, labelPatch(overDefault(own), label, word.text));
    const seen = sightOf(glass, next);
    const after = areaAt(seen, node);
    const there = readsThere(after, field, node) || isLabelOf(before, after, field, word.text === norm(textOf(node)));
    const trial = { word, own: next, after, there, otherwise: changedBy(sight, seen, field) };
    trials.push(trial);
    if (isClean(trial) && !lists.test(field)) break;
  }
  // A mark that is not read as the guardian's would be the patient's.
  const waiting = trials.filter(
    (one) => !one.there && label === field && one.word.sure && isNoWorse(before, one.after, field, node),
  );
  const best =
    largest(trials.filter(isClean), field) ??
    trials.find(({ there, word }) => there && word.sure) ??
    (known ? undefined : (waiting.find(isQuiet) ?? waiting[0] ?? trials.find(({ there }) => there)));
  if (best?.there) return taught(best);
  if (known) return { ok: false, why: 'known' };
  if (!best) return { ok: false, why: words.length === 0 ? 'no-word' : 'not-read' };
  const reason = standsThere(best.after, field, node) ? decide(best.after.found, field).where : '';
  const isNew = meanings[label] && !hasMeaning(overDefault(own), label, textOf(node));
  if (isNew && meaning === undefined && reason !== '') return { ok: false, why: 'meaning' };
  return { ...taught(best), waits: reason };
}

/** Fields of which there are several: the heading above one of them is not that of all. */
const lists = /^(messages|contacts|forms)$/;

const isQuiet = ({ otherwise }: Trial): boolean => otherwise.length === 0;
const isClean = (trial: Trial): boolean => trial.there && isQuiet(trial);

/** The one by which most is read; the sturdiest of those that read as much. */
function largest(trials: readonly Trial[], field: string): Trial | undefined {
  const size = ({ after }: Trial): number => {
    const { value } = decide(after.found, field);
    return Array.isArray(value) ? value.length : 0;
  };
  return trials.reduce<Trial | undefined>((best, one) => (best && size(best) >= size(one) ? best : one), undefined);
}

/** The name of a list, or of what is no fact of the case: what was pointed at is the name itself. */
function teachPart(
  glass: Glass,
  node: Seen,
  part: Part,
  own: OwnProfile,
  before: Sight,
  meaning: string | undefined,
): Taught {
  const word = asWord((node.control ? raw(node) : textOf(node)).replace(/\s*\(?\d+\)?$/, ''));
  if (word === undefined || saidIn(before, '')(word)) return { ok: false, why: 'no-word' };
  const profile = overDefault(own);
  const phase = phases.find((one) => one === meaning) ?? null;
  const next = join(
    own,
    part === 'lists'
      ? { lists: { ...profile.lists, [word]: phase } }
      : { ...labelPatch(profile, part, word), [part]: [...new Set([...profile[part], word])] },
  );
  return { ok: true, own: next, by: word, otherwise: changedBy(before, sightOf(glass, next), '') };
}

const taught = ({ own, word, otherwise }: Trial): Taught & { ok: true } => ({
  ok: true,
  own,
  by: word.text,
  otherwise,
});

/** The word becomes a label of the field, and of no other; the guardian's is the name of the guardian's part too. */
function labelPatch(profile: Profile, field: Fact | Part, word: string): OwnProfile {
  const labels: OwnProfile['labels'] = {};
  for (const [other, words] of Object.entries(profile.labels)) {
    const key = other as Labelled;
    if (key === field) labels[key] = [...words.filter((one) => one !== word), word];
    else if (words.includes(word)) labels[key] = words.filter((one) => one !== word);
  }
  const otherLabels = profile.otherLabels.filter((one) => one !== word);
  return {
    labels,
    ...(otherLabels.length < profile.otherLabels.length && { otherLabels }),
    ...(field === 'guardian' && { guardianSection: [...new Set([...profile.guardianSection, word])] }),
  };
}

/** The label itself was pointed at, and by it the field is read as it was not before, wherever its value stands. */
const isLabelOf = (before: Area, after: Area, field: string, itself: boolean): boolean =>
  itself && !isUnread(after, field) && !isSame(before, after, field);

/** The field is told as before; or what was read of it elsewhere is now in doubt, since it stands here too. */
function isNoWorse(before: Area, after: Area, field: string, node: Seen): boolean {
  if (isSame(before, after, field)) return true;
  return isUnread(after, field) && !standsThere(before, field, node) && standsThere(after, field, node);
}
