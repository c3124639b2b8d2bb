import { describe, expect, it } from 'vitest';
import { sayTold } from '../../../src/panel/teach/say-chat.ts';
import { type SenderLesson, teachSenders } from '../../../src/panel/teach/senders.ts';
import { areaOf } from '../../../src/panel/teach/sight.ts';
import type { Glass } from '../../../src/reader/places.ts';
import { overDefault } from '../../../src/reader/profile/own-profile.ts';
import { OwnProfile } from '../../../src/reader/profile/profile-schema.ts';
import { each, type Seen, textOf } from '../../../src/reader/tree/seen.ts';
import { type Bubble, strangeChat, talk } from '../look/strange.ts';

/** What is chosen to tell who wrote, from a message of each. */

const hers = 'Hej, jag har ont i foten.';
const theirs = 'Hej, hur länge har det gjort ont?';

function at({ root }: Glass, text: string): Seen {
  let found: Seen | undefined;
  each(root, (seen) => {
    if (seen.tag !== '#text' && textOf(seen) === text) found ??= seen;
    return undefined;
  });
  if (!found) throw new Error(`${text} is not on the page`);
  return found;
}

function ask(glass: Glass, more: Partial<SenderLesson> = {}, texts: { patient?: string; staff?: string } = {}) {
  const { patient = hers, staff = theirs } = texts;
  return teachSenders({ glass, own: {}, wrote: { patient: at(glass, patient), staff: at(glass, staff) }, ...more });
}

/** By what they are told, what the saved file then reads of the chat, and what else it says of the page. */
function taught(bubbles: readonly Bubble[], heading: string | null = 'Chatt', more: Partial<SenderLesson> = {}) {
  const glass = strangeChat(bubbles, heading);
  const told = ask(glass, more);
  if (!told.ok) return told.why;
  const file = JSON.stringify(told.own);
  expect(file).not.toMatch(/Tolvan|Testsson|1212|foten|tisdags/i);
  const own = OwnProfile.parse(JSON.parse(file));
  const read = sayTold(areaOf(glass, overDefault(own)), 'messages.from');
  return { by: told.by, read, place: own.senderPlace, sides: own.sides };
}

const all = '2 från patienten, 2 från vårdpersonal';

describe('the sturdiest sign that tells the two apart', () => {
  it.each<[string, Partial<Bubble>, Partial<Bubble>, object]>([
    ['a line in the bubble', { line: 'Invånare' }, { line: 'Vårdteam' }, { by: 'invånare, vårdteam', place: 'top' }],
    [
      'the bubble’s name',
      { name: 'Brukare 09.40' },
      { name: 'Teamet 09.45' },
      { by: 'brukare, teamet', place: 'name' },
    ],
    ['an icon’s name', { icon: 'Sökande' }, { icon: 'Vårdlaget' }, { by: 'sökande, vårdlaget', place: 'name' }],
    ['a line above', { above: 'Invånare' }, { above: 'Vårdteam' }, { by: 'invånare, vårdteam', place: 'above' }],
    [
      'a name before a line, and a line before the side',
      { name: 'Brukare', line: 'Du som söker', side: 'left' },
      { name: 'Teamet', line: 'Vi som svarar', side: 'right' },
      { by: 'brukare, teamet', place: 'name', sides: undefined },
    ],
    [
      'the side alone',
      { side: 'left' },
      { side: 'right' },
      { by: 'sides', sides: { patient: 'left', staff: 'right' } },
    ],
    ['the other way round', { side: 'right' }, { side: 'left' }, { sides: { patient: 'right', staff: 'left' } }],
    [
      'a word and, for those who have names, the side',
      { line: 'Invånare', side: 'left' },
      { line: 'Maja Lindqvist', side: 'right' },
      { by: 'invånare, sides', place: 'top' },
    ],
    [
      'the word beside a colleague’s name',
      { line: 'Invånare' },
      { line: 'Maja Lindqvist, vårdteam' },
      { by: 'invånare, vårdteam' },
    ],
    [
      'a line drawn as what is written, which the other messages bear out',
      { line: 'Invånare', plain: true },
      { line: 'Vårdteam', plain: true },
      { by: 'invånare, vårdteam' },
    ],
  ])('%s', (_, patient, staff, expected) => {
    expect(taught(talk(patient, staff))).toMatchObject({ read: all, ...expected });
  });

  it('the next way, where the first was turned down', () => {
    const bubbles = talk({ line: 'Invånare', side: 'left' }, { line: 'Vårdteam', side: 'right' });
    expect(taught(bubbles, 'Chatt', { not: ['invånare, vårdteam'] })).toMatchObject({ sides: { patient: 'left' } });
  });

  it('a message by somebody else is nobody’s', () => {
    const words = talk({ line: 'Invånare' }, { line: 'Vårdteam' }, { line: 'Tolk' });
    expect(taught(words)).toMatchObject({ read: '2 från patienten, 1 från vårdpersonal, 1 utan känd avsändare' });
    const sides = talk(
      { line: 'Invånare', side: 'left' },
      { line: 'Vårdteam', side: 'right' },
      { line: 'Tolk', side: 'right' },
    );
    expect(taught(sides)).toMatchObject({ read: '2 från patienten, 1 från vårdpersonal, 1 utan känd avsändare' });
  });
});

describe('a chat that is not found', () => {
  it('is found by a heading that nobody knew', () => {
    expect(taught(talk({ line: 'Invånare' }, { line: 'Vårdteam' }), 'Samspråk')).toMatchObject({ read: all });
  });

  it('without a heading is found by what repeats in it', () => {
    expect(
      taught(talk({ line: 'Invånare 2026-03-02 09:40' }, { line: 'Vårdteam 2026-03-02 09:45' }), null),
    ).toMatchObject({
      read: all,
    });
  });

  it('without a heading and a word is not', () => {
    expect(taught(talk({ side: 'left' }, { side: 'right' }), null)).toBe('no-chat');
  });
});

describe('what cannot be told soundly is refused', () => {
  it.each<[string, Partial<Bubble>, Partial<Bubble>, string]>([
    ['nothing tells them apart but perhaps a colour', { side: 'left' }, { side: 'left' }, 'no-sign'],
    ['over the whole width', {}, {}, 'no-sign'],
    ['both in the middle', { side: 'middle' }, { side: 'middle' }, 'no-sign'],
    ['names of persons', { line: 'Eva Exempel' }, { line: 'Maja Lindqvist' }, 'no-sign'],
    ['the same word for both', { line: 'Meddelande' }, { line: 'Meddelande' }, 'no-sign'],
    ['words that say what became of it', { line: 'Oläst' }, { line: 'Läst' }, 'no-sign'],
    ['the panel reads them already', { line: 'Patient' }, { line: 'Vårdpersonal' }, 'known'],
    ['the page says that somebody else wrote it', { line: 'Vårdpersonal' }, { line: 'Patient' }, 'contrary'],
  ])('%s', (_, patient, staff, why) => {
    expect(taught(talk(patient, staff))).toBe(why);
  });

  it('a first name that stands on the page in full', () => {
    expect(taught(talk({ line: 'Tolvan' }, { line: 'Vårdteam' }))).toBe('no-sign');
    const sides = talk({ line: 'Tolvan', side: 'left' }, { line: 'Vårdteam', side: 'right' });
    expect(taught(sides)).toMatchObject({ by: 'sides' });
  });

  it('what somebody wrote first, on a line of its own', () => {
    const bubbles = talk({}, {}).map((one) => ({ ...one, text: one.text.replace(', ', '\n') }));
    const glass = strangeChat(bubbles);
    const texts = { patient: 'jag har ont i foten.', staff: 'hur länge har det gjort ont?' };
    expect(ask(glass, {}, texts)).toEqual({ ok: false, why: 'no-sign' });
  });

  it('one message alone, unless the page itself names it', () => {
    const one = (bubbles: Bubble[]) => {
      const glass = strangeChat(bubbles);
      const told = teachSenders({ glass, own: {}, wrote: { patient: at(glass, hers) } });
      return told.ok ? sayTold(areaOf(glass, overDefault(told.own)), 'messages.from') : told.why;
    };
    expect(one(talk({ line: 'Invånare' }, { line: 'Vårdteam' }))).toBe('one-side');
    expect(one(talk({ side: 'left' }, { side: 'right' }))).toBe('one-side');
    expect(one(talk({ name: 'Meddelande' }, { name: 'Meddelande' }))).toBe('one-side');
    expect(one(talk({ name: 'Brukare' }, { name: 'Teamet' }))).toBe('2 från patienten, 2 utan känd avsändare');
    // The staff's are known: all are told.
    expect(one(talk({ line: 'Invånare' }, { line: 'Vårdpersonal' }))).toBe(all);
  });

  it('a message twice, and what is no message', () => {
    const glass = strangeChat(talk({ line: 'Invånare' }, { line: 'Vårdteam' }));
    expect(ask(glass, {}, { staff: hers })).toEqual({ ok: false, why: 'same-message' });
    expect(ask(glass, {}, { staff: 'Chatt' })).toEqual({ ok: false, why: 'no-message' });
    expect(teachSenders({ glass, own: {}, wrote: {} })).toEqual({ ok: false, why: 'no-message' });
  });
});
