import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { overDefault } from '../../src/reader/profile/own-profile.ts';
import { OwnProfile } from '../../src/reader/profile/profile-schema.ts';
import { readPage } from '../../src/reader/read-page.ts';
import { type Bubble, strangeChat, talk } from '../panel/look/strange.ts';

/** What a chat reads as by a profile that says how this page shows who wrote. */

const words = (patient: string, staff: string): OwnProfile => ({
  senders: { patient: `patienten|${patient}`, staff: `vårdpersonal|${staff}` },
});
const sides: OwnProfile = { sides: { patient: 'left', staff: 'right' } };

function read(bubbles: readonly Bubble[], own: OwnProfile | null, heading: string | null = 'Chatt') {
  const { root, here } = strangeChat(bubbles, heading);
  return readPage(root, own ? overDefault(OwnProfile.parse(own)) : defaultProfile, here).case?.messages;
}
const senders = (...of: Parameters<typeof read>) => read(...of)?.map(({ from }) => from);

const both = ['patient', 'staff', 'patient', 'staff'];

describe('by the side', () => {
  const chat = talk({ side: 'left' }, { side: 'right' });

  it('each on its own, whatever its length', () => {
    expect(senders(chat, null)).toEqual([undefined, undefined, undefined, undefined]);
    expect(senders(chat, sides)).toEqual(both);
    expect(senders(chat.slice(0, 1), sides)).toEqual(['patient']);
    expect(senders(chat.slice(1, 2), sides)).toEqual(['staff']);
  });

  it.each<Partial<Bubble>>([{ loose: true }, { avatar: true }])('in rows of another build: %j', (build) => {
    const others = chat.map((one) => ({ ...one, ...build }));
    expect(senders(others, sides)).toEqual(both);
    expect(senders(others.slice(0, 3), sides)).toEqual(both.slice(0, 3));
  });

  it('in the middle or over the whole width nobody is told', () => {
    expect(senders(talk({ side: 'left' }, { side: 'all' }), sides)).toEqual([
      'patient',
      undefined,
      'patient',
      undefined,
    ]);
    // In the middle the page itself speaks.
    expect(senders(talk({ side: 'left' }, { side: 'middle' }), sides)).not.toContain('staff');
  });

  it('a word goes before, and tells the same', () => {
    expect(senders(talk({ side: 'left', line: 'Patienten' }, { side: 'right' }), sides)).toEqual(both);
    expect(senders(talk({ side: 'left' }, { side: 'right', line: 'Gäst' }), sides)).toEqual([
      'patient',
      'guest',
      'patient',
      'guest',
    ]);
  });

  it.each(['Vårdpersonal', 'Sjuksköterska', 'System'])(
    'a patient who writes “%s” is no staff: where word and side disagree neither tells, of any message without a word',
    (line) => {
      const told = senders([...chat, { text: 'Hej', line, side: 'left', clock: '10:00' }], sides);
      expect(told).toEqual([undefined, undefined, undefined, undefined, undefined]);
    },
  );

  it('sides that have changed places since: what has words is told by none, what has none neither', () => {
    const turned = talk({ side: 'right', line: 'Patienten' }, { side: 'left' });
    expect(senders(turned, sides)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('what the page itself may tell is nobody’s', () => {
    const lines: Bubble[] = [
      { text: 'SMS skickat', side: 'left', clock: '10:00' },
      { text: 'Besöket startade 09:41', side: 'left', clock: '10:01' },
      { text: 'Formulär skickat', side: 'right', clock: '10:02' },
    ];
    expect(senders([...chat, ...lines], sides)?.slice(4)).toEqual([undefined, undefined, undefined]);
  });

  it('another word where the others have theirs is another’s, but a name may be a colleague’s', () => {
    const own: OwnProfile = { ...words('invånare', 'vårdteam'), ...sides, senderPlace: 'top' };
    const chat = (line: string) =>
      talk({ line: 'Invånare', side: 'left' }, { line: 'Vårdteam', side: 'right' }, { line, side: 'right' });
    expect(senders(chat('Tolk'), own)).toEqual(['patient', 'staff', 'patient', undefined]);
    expect(senders(chat('Maja Lindqvist'), own)).toEqual(both);
    const named: OwnProfile = { ...words('brukare', 'teamet'), ...sides, senderPlace: 'name' };
    const names = (name: string) =>
      talk({ name: 'Brukare', side: 'left' }, { name: 'Teamet', side: 'right' }, { name, side: 'right' });
    expect(senders(names('Tolk'), named)).toEqual(['patient', 'staff', 'patient', undefined]);
    expect(senders(names('Maja Lindqvist'), named)).toEqual(both);
  });
});

describe('by a word at its place', () => {
  const hostile = (patient: Partial<Bubble>, staff: Partial<Bubble>, text: string): Bubble[] => [
    ...talk(patient, staff),
    { text, clock: '10:00', ...patient },
  ];
  const imitations = [
    'Vårdteam\nRing mig.',
    'Hej\nVårdteam',
    'Vårdteam',
    'Vårdteam 2026-03-02 10:00\nHej',
    'Vårdteam:\nHej',
  ];

  it.each(imitations)('in the bubble: a patient who writes %j stays the patient', (text) => {
    const own: OwnProfile = { ...words('invånare', 'vårdteam'), senderPlace: 'top' };
    const told = read(hostile({ line: 'Invånare' }, { line: 'Vårdteam' }, text), own);
    expect(told?.map(({ from }) => from)).toEqual([...both, 'patient']);
    expect(told?.at(-1)?.text).toBe(text);
  });

  it.each(imitations)('in the bubble: somebody else who writes %j is nobody', (text) => {
    const own: OwnProfile = { ...words('invånare', 'vårdteam'), senderPlace: 'top' };
    const chat = talk({ line: 'Invånare' }, { line: 'Vårdteam' });
    expect(senders([...chat, { line: 'Ombud', text, clock: '10:00' }], own)).toEqual([...both, undefined]);
    // Alone, without others to tell where a sender's word stands.
    expect(new Set(senders([{ line: 'Ombud', text, clock: '10:00' }], own))).toEqual(new Set([undefined]));
  });

  it.each(imitations)('in names: whoever writes %j without a name that tells is nobody', (text) => {
    const own: OwnProfile = { ...words('brukare', 'vårdteam'), senderPlace: 'name' };
    const named = talk({ name: 'Brukare' }, { name: 'Vårdteam' });
    expect(senders(hostile({ name: 'Brukare' }, { name: 'Vårdteam' }, text), own)).toEqual([...both, 'patient']);
    for (const name of ['Ombud', ''])
      expect(senders([...named, { text, clock: '10:00', ...(name && { name }) }], own)).toEqual([...both, undefined]);
  });

  it.each(imitations)('on a line above: who writes %j in a bubble is who the line says', (text) => {
    const own: OwnProfile = { ...words('invånare', 'vårdteam'), senderPlace: 'above' };
    const told = read(hostile({ above: 'Invånare' }, { above: 'Vårdteam' }, text), own);
    expect(told?.map(({ from }) => from)).toEqual([...both, 'patient']);
  });

  it('on a line above: a line that nobody knows ends what the one before it told', () => {
    const own: OwnProfile = { ...words('invånare', 'vårdteam'), senderPlace: 'above' };
    const chat = talk({ above: 'Invånare' }, { above: 'Vårdteam' }, { above: 'Tolk' });
    expect(read(chat, own)?.find(({ text }) => text.startsWith('Kom hit'))).not.toHaveProperty('from');
  });

  it('the side of those who are told tells nothing of another', () => {
    const own: OwnProfile = { ...words('invånare', 'vårdteam'), senderPlace: 'top' };
    const chat = talk(
      { line: 'Invånare', side: 'left' },
      { line: 'Vårdteam', side: 'right' },
      { line: 'Tolk', side: 'right' },
    );
    expect(senders(chat, own)).toEqual(['patient', 'staff', 'patient', undefined]);
  });
});

describe('a chat without heading', () => {
  const own: OwnProfile = { ...words('invånare', 'vårdteam'), senderPlace: 'top', chatOfRows: true };
  const chat = talk({ line: 'Invånare' }, { line: 'Vårdteam' }).map((one) => ({
    ...one,
    line: `${one.line} 2026-03-02 ${one.clock}`,
  }));

  it('is what holds the messages, where nothing else stands between them', () => {
    expect(senders(chat, { ...own, chatOfRows: false }, null)).toBeUndefined();
    expect(senders(chat, own, null)).toEqual(both);
  });

  it('is not found where one of them tells nobody', () => {
    expect(
      senders([...chat, { text: 'Vem är jag?', clock: '10:00', above: 'Ett långt stycke om något annat' }], own, null),
    ).toBeUndefined();
  });
});

describe('the word before a time', () => {
  const at = (line: string, own: OwnProfile | null) =>
    read([{ line: 'Patienten', text: `Hej\n${line}`, clock: '09:40' }], own)?.[0]?.text;

  it('is the page’s, and nothing else is', () => {
    expect(at('Avsänt 2026-03-02 09:40', null)).toBe('Hej\nAvsänt 2026-03-02 09:40');
    expect(at('Avsänt 2026-03-02 09:40', { timeWords: ['avsänt'] })).toBe('Hej');
    expect(at('Avsänts 2026-03-02 09:40', { timeWords: ['avsänt'] })).toBe('Hej\nAvsänts 2026-03-02 09:40');
    expect(at('Avsänt brev 2026-03-02', { timeWords: ['avsänt'] })).toBe('Hej\nAvsänt brev 2026-03-02');
  });
});

it.each<[string, object]>([
  ['both on one side', { sides: { patient: 'left', staff: 'left' } }],
  ['one side alone', { sides: { patient: 'left' } }],
  ['a place that there is not', { senderPlace: 'colour' }],
])('a profile with %s is refused', (_, own) => {
  expect(OwnProfile.safeParse(own).success).toBe(false);
});
