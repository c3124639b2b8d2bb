import type { Case } from '../../../src/core/contract/case.ts';
import { readAt } from '../../../src/panel/hand/hand.ts';
import { areaOf } from '../../../src/panel/teach/sight.ts';
import { type Taught, teach } from '../../../src/panel/teach/teach.ts';
import { nodeAt } from '../../../src/panel/teach/texts.ts';
import { standing } from '../../../src/reader/facts/found.ts';
import { type Glass, keysOf } from '../../../src/reader/places.ts';
import { defaultProfile } from '../../../src/reader/profile/default-profile.ts';
import { overDefault } from '../../../src/reader/profile/own-profile.ts';
import { type Labelled, labelled } from '../../../src/reader/profile/profile.ts';
import type { OwnProfile } from '../../../src/reader/profile/profile-schema.ts';
import type { Area } from '../../../src/reader/read-case.ts';
import { hasText, type Seen } from '../../../src/reader/tree/seen.ts';

/** Somebody who knows what the page says, points at it, and takes what the panel offers only where it is so. */
export interface SuperUser {
  glass: Glass;
  expected: Case;
}

/** Where a person would point at each field: at the innermost of its value. By the element's key. */
export function placesOf(glass: Glass): Map<Labelled, number> {
  const { found } = areaOf(glass, defaultProfile);
  const places = new Map<Labelled, number>();
  for (const field of labelled) {
    const [value] = standing(found, field);
    const [key] = value ? keysOf([innermost(value)]) : [];
    if (key !== undefined) places.set(field, key);
  }
  return places;
}

function innermost(seen: Seen): Seen {
  const inner = seen.kids.find((kid) => kid.tag !== '#text' && hasText(kid));
  return inner ? innermost(inner) : seen;
}

/** What is read of a field is as the page has it, or part of it (a guardian's name without the mark, a message without its sender). */
export function fits(read: unknown, expected: unknown): boolean {
  if (JSON.stringify(read) === JSON.stringify(expected)) return true;
  if (typeof read !== 'object' || read === null || typeof expected !== 'object' || expected === null) return false;
  if (Array.isArray(read) && Array.isArray(expected))
    return read.length === expected.length && read.every((one, i) => fits(one, expected[i]));
  return !Array.isArray(read) && Object.entries(read).every(([key, value]) => value === Reflect.get(expected, key));
}

export const readOf = ({ shown }: Area, field: string): unknown => readAt({ ...shown, url: '-' }, field);

/** What has been taught with the field, and why it is not read there yet; or why nothing was. */
export type Outcome = { own: OwnProfile; waits?: string } | { why: (Taught & { ok: false })['why'] };

/** Points at the field, and asks for another way as long as what the panel would read is not what stands there. */
export function point({ glass, expected }: SuperUser, own: OwnProfile, field: Labelled, key: number): Outcome {
  const node = nodeAt(glass.root, key);
  if (!node) throw new Error(`${field} is not on the page`);
  const before = areaOf(glass, overDefault(own));
  // A mark is told by its meaning: its own word says nothing to anybody.
  const isMark = field === 'patient.protected' && readAt(expected, field) === true;
  const not: string[] = [];
  for (;;) {
    const taught = teach({ glass, node, field, own, not, ...(isMark && { meaning: 'protected' }) });
    if (!taught.ok) return { why: taught.why };
    const after = areaOf(glass, overDefault(taught.own));
    const isRight = (one: string): boolean => fits(readOf(after, one), readAt(expected, one));
    const isHidden = (one: string): boolean => after.shown.patient?.protected === true && /name|phone/.test(one);
    const isBetter = (one: string): boolean =>
      readOf(after, one) === undefined && !fits(readOf(before, one), readAt(expected, one));
    if (
      (taught.waits !== undefined || isRight(field)) &&
      taught.otherwise.every(({ field: one }) => isRight(one) || isBetter(one) || isHidden(one))
    )
      return { own: taught.own, ...(taught.waits !== undefined && { waits: taught.waits }) };
    not.push(taught.by);
  }
}
