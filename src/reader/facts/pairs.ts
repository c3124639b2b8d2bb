import type { Labelled, Profile } from '../profile/profile.ts';
import { isFilled } from '../tree/filled.ts';
import { each, hasText, holding, holds, isPicture, type Seen, textOf, wordsOf, write } from '../tree/seen.ts';
import { isTitle } from '../tree/title.ts';
import { isAmongText } from './among-text.ts';
import { beside, once } from './beside.ts';
import { chosenIn } from './chosen.ts';
import { findLabels } from './find-labels.ts';
import { inline, isLine } from './inline.ts';
import { labelIndex, longFields, writtenFields } from './labels.ts';
import { besideLostLabels } from './lost-labels.ts';
import { namePlaces } from './name-place.ts';
import { copiesOf, rivalsOf } from './rivals.ts';

/** A label of the page and what stands beside it. */
export interface Pair {
  field: Labelled;
  /** The nodes of the value; empty for a value that is part of a text or of an accessible name. */
  nodes: Seen[];
  /** Empty for a chat, which is read message by message. */
  text: string;
  /** How it was found, in Swedish. */
  place: string;
  /** The label, or the node whose name holds both. */
  at: Seen;
  /** Stands next to the value, and may be it: speaks against it where it reads as one. */
  rival?: boolean;
}

export interface Pairs {
  pairs: Pair[];
  /** Labels that nothing stands beside. */
  bare: Map<Seen, Labelled>;
  /** What somebody wrote: nothing in it is a fact. */
  said: Set<Seen>;
  /** What of that is so because its label is gone. */
  lost: Set<Seen>;
  /** Labels and values: no free-standing facts. */
  used: Set<Seen>;
  /** Labels that name the node with their value. */
  naming: Set<Seen>;
  /** Where the patient's name stands, beside the number: nothing in it is another fact. */
  names: Set<Seen>;
}

/** How a value was found that is drawn as a button: so are the choices of a filter. */
export const onButton = 'en knapp intill etiketten';

/** All pairs of the area, in the page's order. */
export function pairsIn(
  root: Seen,
  profile: Profile,
  skip: (seen: Seen) => boolean,
  bubbles: ReadonlySet<Seen> = new Set(),
): Pairs {
  const { labels, named, pointedAt } = findLabels(root, profile, (seen) => bubbles.has(seen) || skip(seen));
  const index = labelIndex(profile);
  const holders = new Set<Seen>();
  for (const [seen] of labels) for (let up = seen.up; up; up = up.up) holders.add(up);
  const namesInside = new Set<Seen>();
  for (const [seen] of named) for (let up = seen.up; up; up = up.up) namesInside.add(up);

  const lost = new Set(besideLostLabels(root, labels, skip));
  const holdsLost = (seen: Seen): boolean =>
    lost.has(seen) || (seen.kids.length < 9 && seen.kids.some((kid) => lost.has(kid)));
  const values = new Set<Seen>();
  const { names: namesBeside, unsure } = namePlaces(root, profile, skip);
  const result: Pairs = {
    pairs: [],
    bare: new Map(),
    said: new Set([...bubbles, ...lost, ...unsure]),
    lost,
    used: new Set(),
    naming: new Set(),
    names: namesBeside,
  };
  const inSaid = (seen: Seen): boolean => {
    for (let up: Seen | undefined = seen; up; up = up.up) if (result.said.has(up) || result.names.has(up)) return true;
    return false;
  };
  const found = (field: Labelled, nodes: Seen[], say: () => string, place: string, at: Seen) => {
    result.pairs.push({ field, nodes, text: field === 'messages' ? '' : withoutSign(field, say()), place, at });
    for (const node of nodes) {
      result.used.add(node);
      // What stands beside a label is that label's, whatever it says.
      if (!longFields.test(field)) values.add(node);
      const isPlain = field === 'ticket' && !holders.has(node) && !labels.has(node);
      if (isPlain || writtenFields.test(field)) result.said.add(node);
    }
  };
  const isLabelAlone = (seen: Seen) =>
    [...labels.keys()].some((one) => holds(seen, one) && textOf(one) === textOf(seen));
  const names = [...named].filter(
    ([seen, field, value]) =>
      (field === 'patient.name' && isLabelAlone(seen)) ||
      value !== '' ||
      longFields.test(field) ||
      !(holders.has(seen) || namesInside.has(seen)),
  );
  // A symbol that tells a fact by itself is no other label's.
  const marks = new Set(names.filter(([seen, , value]) => value !== '' && isPicture(seen)).map(([seen]) => seen.name));
  const namedPlaces = new Set(names.map(([seen]) => seen));
  // First what people wrote, so that nothing in it is taken for a label; then the rest.
  for (const written of [true, false]) {
    for (const [seen, field, value] of names) {
      if (writtenFields.test(field) !== written || inSaid(seen)) continue;
      const openings = openingsOf(seen, (inner) => labels.get(inner) === field);
      const same = (inner: Seen) => openings.has(inner);
      if (value) found(field, [], () => value, 'i ett namn', seen);
      else {
        const nodes = placesIn(seen, same);
        const shown = longFields.test(field) ? [seen] : once(nodes);
        const say = () => write(shown === nodes ? [seen] : shown, field === 'anamnesis', same);
        found(field, nodes, say, 'i en namngiven del', seen);
        // All of a choice is its value.
        if (seen.role === 'value' && writtenFields.test(field)) result.said.add(seen);
      }
    }
    for (const [label, field] of labels) {
      // In a place that has a name its words are the value, though they read as a label.
      if (field === '' || writtenFields.test(field) !== written || inSaid(label) || namedPlaces.has(label)) continue;
      if (isPointedAt(label, pointedAt) || namesField(label)) {
        // What it names has been read; by itself it says nothing.
        result.used.add(label);
        result.naming.add(label);
        continue;
      }
      const ends = (kid: Seen) => skip(kid) || holdsLost(kid) || marks.has(textOf(kid)) || isLine(kid, label, index);
      const nodes = beside(label, field, labels, holders, ends, index);
      if (!nodes) result.bare.set(label, field);
      else {
        result.used.add(label);
        const say = () => write(nodes, field === 'anamnesis' || field === 'ticket.information');
        found(field, nodes, say, 'intill etiketten', label);
        const [value] = nodes;
        if (!longFields.test(field) && value) {
          for (const copy of copiesOf(value)) {
            result.used.add(copy);
            values.add(copy);
            if (writtenFields.test(field)) result.said.add(copy);
          }
          for (const node of rivalsOf(value, labels, holders)) {
            result.pairs.push({
              field,
              nodes: [node],
              text: write([node], false),
              place: 'intill etiketten',
              at: label,
              rival: true,
            });
          }
        }
      }
    }
  }
  const isAll = (seen: Seen) => seen.kids.some(isFilled) && !seen.kids.some((kid) => isFilled(kid) && !values.has(kid));
  const isTaken = (seen: Seen) => values.has(seen) || inSaid(seen) || isAll(seen);
  inline(root, skip, isTaken, labels, index, holders, result.used, (field, nodes, words, place, at) => {
    if (!isTitle(at) || /^patient\.(name|personal)/.test(field)) found(field, nodes, () => words, place, at);
  });
  for (const [label, text] of chosenIn(result.bare, profile)) {
    const field = result.bare.get(label);
    if (!field || !result.bare.delete(label)) continue;
    result.used.add(label);
    result.pairs.push({ field, nodes: [], text: withoutSign(field, text), place: onButton, at: label });
  }
  result.pairs = result.pairs.filter(
    ({ field, at, nodes }) =>
      longFields.test(field) || field === 'patient.protected' || !isAmongText(at, nodes, result, profile, skip),
  );
  // What may be the value as well says nothing where the value itself is not told.
  const told = new Set(result.pairs.filter(({ rival }) => !rival).map(({ at }) => at));
  result.pairs = result.pairs.filter(({ at, rival }) => !rival || told.has(at));
  return result;
}

/** A choice is often drawn with a sign of its own after what is chosen. */
const withoutSign = (field: Labelled, text: string): string =>
  longFields.test(field) ? text : text.replace(/(?<=[^\s▾▼▿▽⌄˅⏷✎✏])\s*[▾▼▿▽⌄˅⏷✎✏]\ufe0f?$/u, '');

/** It, or what holds it and no other words, names another node. */
function isPointedAt(label: Seen, ids: ReadonlySet<string>): boolean {
  for (let node: Seen | undefined = label; node && wordsOf(node) === wordsOf(label); node = node.up)
    if (ids.has(node.attrs.id ?? ' ')) return true;
  return false;
}

/** A label element of a field: the field has its name. */
const namesField = (label: Seen): boolean => Boolean(label.attrs.labels ?? label.up?.attrs.labels);

/** What a named part holds beside its own heading; an empty place where there is nothing else. */
function placesIn(part: Seen, isHeading: (seen: Seen) => boolean): Seen[] {
  const kids = part.kids.filter((kid) => !isHeading(kid) && (kid.tag !== '#text' || kid.own.trim() !== ''));
  if (kids.length > 0) return kids;
  return part.kids.some(isHeading) ? [{ ...holding(part, []), name: '' }] : [part];
}

/** Labels of the field that the part begins with, before all else that it says: its own heading. */
function openingsOf(part: Seen, isLabel: (seen: Seen) => boolean): Set<Seen> {
  const openings = new Set<Seen>();
  let begun = false;
  each(part, (seen) => {
    if (begun) return false;
    if (seen !== part && isLabel(seen)) {
      openings.add(seen);
      return false;
    }
    if (seen.kids.length === 0 && hasText(seen)) begun = true;
    return undefined;
  });
  return openings;
}
