import { describe, expect, test } from 'vitest';
import { advise } from '../../src/core/advise.ts';
import type { Case, Contact, Message } from '../../src/core/contract/case.ts';
import type { Notes } from '../../src/core/contract/notes.ts';
import { viewCountdown } from '../../src/core/countdown/view.ts';
import type { RegionKey } from '../../src/core/regions/keys.ts';
import { monday, sample } from './samples.ts';

/** What was not read is never "none": neither a start after the call that was made, nor a call that was answered. */

const messages: Message[] = [
  { at: monday('08:00'), from: 'patient', text: 'Hej' },
  { at: monday('08:30'), from: 'staff', text: 'Hur mår du?' },
  { at: monday('08:50'), from: 'staff', text: 'Svara inom två timmar, annars avslutas ärendet.' },
];
const contact = (kind: Contact['kind'], answered = false): Contact => ({ at: monday('08:20'), kind, answered });

function ask(region: RegionKey, c: Partial<Case>, drop: (keyof Case)[] = [], notes: Notes = {}) {
  const { case: asked, desk } = sample(region, {
    case: { startedAt: monday('08:25'), priority: 1, messages, ...c },
    desk: { now: monday('11:30'), unit: { name: 'Testorp', hours: { mon: '08:00-17:00' } } },
  });
  for (const key of drop) delete asked[key];
  const { cards, countdowns, unread } = advise(asked, desk, notes);
  const [countdown] = countdowns;
  return {
    cards: cards.map(({ rule }) => rule),
    unread: Object.fromEntries(unread.map(({ field, rules }) => [field, rules])),
    countdown,
    unseen: countdown && viewCountdown(countdown, asked, desk, notes).unseen,
  };
}

describe.each([
  ['jonkoping', 'JKP-REPLY-3', 1, 'phone'],
  ['jonkoping', 'JKP-REPLY-4', 5, 'sms'],
  ['uppsala', 'UPP-REPLY-3', 1, 'phone'],
  ['uppsala', 'UPP-REPLY-3', 3, 'phone'],
] as const)('%s: %s at priority %i', (region, rule, priority, kind) => {
  const before = { priority, contacts: [contact(kind)] };
  const within = { priority, contacts: [{ ...contact(kind), at: monday('09:00') }] };
  test('speaks where the attempt was made before the start, and is silent where it came after', () => {
    expect(ask(region, before).cards).toContain(rule);
    const silent = ask(region, within);
    expect(silent.cards).not.toContain(rule);
    expect(silent.unread.startedAt ?? []).not.toContain(rule);
  });
  test('cannot tell with the start unread: the attempt may have been made before it', () => {
    for (const made of [before, within]) {
      const unread = ask(region, made, ['startedAt']);
      expect(unread.cards).not.toContain(rule);
      expect(unread.unread.startedAt).toContain(rule);
    }
  });
  test('speaks with the start unread where no such attempt is seen', () => {
    const unread = ask(region, { priority, contacts: [] }, ['startedAt']);
    expect(unread.cards).toContain(rule);
    expect(unread.unread.startedAt ?? []).not.toContain(rule);
  });
  test('takes an attempt that staff noted no other way', () => {
    const attempts = [{ at: monday('09:00'), kind, answered: false }];
    expect(ask(region, { priority }, [], { attempts }).cards).not.toContain(rule);
    expect(ask(region, { priority }, ['startedAt'], { attempts }).unread.startedAt).toContain(rule);
  });
});

describe('a countdown that says that a case may be closed', () => {
  const calls = { contacts: [{ ...contact('phone'), at: monday('09:00') }, contact('sms')], priority: 5 };
  const closing = { acknowledged: { 'KLM-REPLY-2': { reason: 'Inget mobilnummer' } } };
  const late = 'Sms och samtal är inte lästa: se efter att patienten inte har svarat i ett samtal.';
  const early = 'Det är inte läst när besöket startade: försök från tiden före starten räknas inte.';

  test('has nothing to add where all is read', () => {
    const { countdown, unseen, unread } = ask('jonkoping', calls);
    expect(countdown).toMatchObject({ mayClose: true, missing: [] });
    expect(unseen).toEqual([]);
    expect(unread.contacts).toBeUndefined();
  });
  test.each([
    ['jonkoping', 'JKP-REPLY-1'],
    ['uppsala', 'UPP-REPLY-1'],
  ] as const)('%s: names calls and start that were not read', (region, rule) => {
    const { countdown, unseen, unread } = ask(region, calls, ['contacts', 'startedAt']);
    expect(countdown).toMatchObject({ mayClose: true, missing: [] });
    expect(unseen).toEqual([late, early]);
    expect(unread).toMatchObject({ contacts: [rule], startedAt: [rule] });
    expect(ask(region, calls, ['contacts']).unseen).toEqual([late]);
    expect(ask(region, calls, ['startedAt']).unseen).toEqual([early]);
  });
  test('Kalmar, where a reason stands for the SMS', () => {
    const old = [{ at: '2026-03-01T08:00:00+01:00', from: 'staff' as const, text: 'Hej' }];
    const since = { messages: old, startedAt: '2026-03-01T07:00:00+01:00' };
    const { countdown, unseen } = ask('kalmar', since, ['contacts'], closing);
    expect(countdown).toMatchObject({ rule: 'KLM-REPLY-1', mayClose: true });
    expect(unseen).toEqual([late]);
  });
  test('says nothing of it while something else is missing: nothing is closed then', () => {
    const { countdown, unseen, unread } = ask('jonkoping', { priority: 1 }, ['contacts', 'startedAt']);
    expect(countdown).toMatchObject({ mayClose: false, missing: ['phone'] });
    expect(unseen).toEqual([]);
    expect(unread.contacts).toBeUndefined();
  });
});

describe('a guardian whose mark was not read', () => {
  const child = { contact: 'guardian', guardian: { name: 'Vera Vårdnad' } } as const;
  test.each([
    ['kalmar', 'KLM-PROT-2'],
    ['ostergotland', 'OST-PROT-2'],
  ] as const)('%s: %s cannot tell', (region, rule) => {
    expect(ask(region, { ...child, guardian: { protected: true } }).cards).toContain(rule);
    for (const drop of [[], ['guardian']] satisfies (keyof Case)[][]) {
      const asked = ask(region, child, drop);
      expect(asked.cards).not.toContain(rule);
      expect(asked.unread['guardian.protected']).toContain(rule);
    }
    const self = ask(region, { contact: 'self' }, ['guardian']);
    expect(self.unread['guardian.protected'] ?? []).not.toContain(rule);
    expect(ask(region, { contact: 'self', guardian: { protected: true } }).cards).toContain(rule);
  });
});

describe('others', () => {
  test('JKP-HAND-2: an accepted case may be the user’s own where the owner was not read', () => {
    const c: Partial<Case> = { owner: 'Du', handover: { to: 'Enheten', state: 'accepted' } };
    const notes: Notes = { handover: { target: 'other-unit' } };
    expect(ask('jonkoping', c, [], notes).cards).toContain('JKP-HAND-2');
    expect(ask('jonkoping', c, ['owner'], notes).cards).toContain('JKP-HAND-2');
    for (const owner of ['Kim Kollega', null])
      expect(ask('jonkoping', { ...c, owner }, [], notes).cards).not.toContain('JKP-HAND-2');
  });
  test('OST-REPLY-4: an administrative case whose priority was not read cannot tell, in other flows it speaks', () => {
    const late = (c: Partial<Case>, drop: (keyof Case)[]) => {
      const { case: asked, desk } = sample('ostergotland', { case: c, desk: { now: monday('16:30') } });
      for (const key of drop) delete asked[key];
      const unit = { name: 'Testorp', hours: { mon: '08:00-17:00' } };
      const { cards, unread } = advise(asked, { ...desk, unit });
      const told = unread.some(({ field, rules }) => field === 'priority' && rules.includes('OST-REPLY-4'));
      return cards.some(({ rule }) => rule === 'OST-REPLY-4') ? 'speaks' : told ? 'cannot tell' : 'silent';
    };
    expect(late({ flow: 'administrative' }, ['priority'])).toBe('cannot tell');
    expect(late({ flow: 'administrative', priority: 2 }, [])).toBe('speaks');
    expect(late({ flow: 'administrative', priority: null }, [])).toBe('silent');
    expect(late({ flow: 'seek-care' }, ['priority'])).toBe('speaks');
    expect(late({}, ['flow', 'priority'])).toBe('speaks');
  });
});
