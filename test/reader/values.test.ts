import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { OwnProfile } from '../../src/reader/profile/profile-schema.ts';
import { readConsent } from '../../src/reader/words/consent.ts';
import { isName, readNumber, readPriority, readStaff } from '../../src/reader/words/values.ts';

describe('personal identity numbers', () => {
  it.each([
    '19850312-2387',
    '850312-2387',
    '198503122387',
    '8503122387',
    '19850312 2387',
    '19121212+1212',
    '19850372-2384',
    '19900101-T220',
  ])('%s is kept as shown', (text) => expect(readNumber(text)).toEqual({ value: text }));
  it.each(['19850312-2388', '19851312-2387', '12345', 'saknas', '850312-2387 850312-2387'])('%s is unread', (text) =>
    expect(readNumber(text)).toHaveProperty('why'),
  );
});

describe('priority', () => {
  it.each([
    ['1', 1],
    ['Prio 1', 1],
    ['Prioritet 1 – Omgående', 1],
    ['P3', 3],
    ['2 (hög)', 2],
    ['4 av 5', 4],
    ['Priority: 5', 5],
  ])('%s', (text, value) => expect(readPriority(defaultProfile, text)).toEqual({ value }));
  it.each(['7', '0', '1–2', '1,5', 'inom 2 timmar', '2 timmar', 'Omgående', '12', '2 (tidigare 3)', '-1'])(
    '%s is unread',
    (text) => expect(readPriority(defaultProfile, text)).toHaveProperty('why'),
  );
});

describe('names and consent', () => {
  it.each([
    ['Leg. sjuksköterska Maja Lindqvist', 'Maja Lindqvist'],
    ['Dr Omar Haddad', 'Omar Haddad'],
    ['Omar Haddad, läkare', 'Omar Haddad'],
    ['Elin Bergström (sjuksköterska)', 'Elin Bergström'],
    ['Anna-Lisa af Ugglas', 'Anna-Lisa af Ugglas'],
    ['Du', 'Maja Lindqvist'],
  ])('%s', (text, name) => expect(readStaff(defaultProfile, text, 'Maja Lindqvist')).toEqual({ value: name }));

  it('"Du" without a known user is unread', () => {
    expect(readStaff(defaultProfile, 'Du', undefined)).toHaveProperty('why');
  });

  it('a sentence is no name', () => {
    expect(isName('Anna-Lisa af Ugglas')).toBe(true);
    expect(isName('Ont i halsen')).toBe(false);
    expect(isName('Ny anteckning')).toBe(false);
    expect(isName('ont i halsen')).toBe(false);
    expect(isName('Maja')).toBe(false);
  });

  it.each([
    ['Ja', 'given'],
    ['Samtycker', 'given'],
    ['Lämnat', 'given'],
    ['Ej lämnat', 'denied'],
    ['Patienten har inte gett samtycke', 'denied'],
    ['Nekat', 'denied'],
  ])('%s: %s', (text, value) => expect(readConsent(defaultProfile, text)).toEqual({ value }));
  it('other words give no answer', () => expect(readConsent(defaultProfile, 'Se journal')).toHaveProperty('why'));
});

describe('the page profile', () => {
  it('the default fits its own schema', () => {
    expect(OwnProfile.safeParse(defaultProfile).error?.issues).toBeUndefined();
  });
  it.each(['(', '(a+)+'])('the pattern %s is refused', (yes) => {
    expect(OwnProfile.safeParse({ ...defaultProfile, yes }).success).toBe(false);
  });
  it('capitals in a label are refused: they would never fit', () => {
    expect(OwnProfile.safeParse({ ...defaultProfile, me: ['Du'] }).success).toBe(false);
  });
});

it('a profile word holds no pattern, and no words match nothing', () => {
  const by = (priority: string[]) => ({ ...defaultProfile, labels: { ...defaultProfile.labels, priority } });
  expect(readPriority(by(['prio (1–5)']), 'Prio (1–5): 2')).toEqual({ value: 2 });
  expect(readPriority(by([]), 'P2')).toEqual({ value: 2 });
  expect(readPriority(by([]), 'Rum 2')).toHaveProperty('why');
});
