import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/core/facts/derive.ts';
import { inputsOf } from '../../src/core/facts/inputs.ts';
import { Unread } from '../../src/core/facts/unread.ts';
import { regionOf } from '../../src/core/regions/index.ts';
import { monday, type Sample, sample } from './samples.ts';

const hours = { mon: '08:00-17:00', tue: '08:00-17:00' };
const unit = { name: 'Testorps vårdcentral', hours };
const readOf = (s: Sample) => factsOf(inputsOf(s.case, s.desk, s.notes, regionOf(s.desk.region)));

describe('whose case it is', () => {
  test.each([
    ['Sara Sköterska', 'Sara Sköterska', 'own'],
    ['sara  SKÖTERSKA ', 'Sara Sköterska', 'own'],
    ['Du', undefined, 'own'],
    ['Lars Läkare', 'Sara Sköterska', 'other'],
    ['Lars Läkare', undefined, 'somebody'],
    [null, 'Sara Sköterska', 'nobody'],
  ])('owner %s, user %s: %s', (owner, name, expected) => {
    const user = name === undefined ? {} : { name };
    expect(readOf(sample('uppsala', { case: { owner }, desk: { user } }))('ownership')).toBe(expected);
  });

  test('an owner that was not read is nobody’s guess', () => {
    const s = sample('uppsala');
    delete s.case.owner;
    expect(readOf(s)('ownership')).toEqual(new Unread('owner'));
  });
});

describe('a case that came while the unit was closed', () => {
  const came = (arrivedAt: string, now: string) => {
    const read = readOf(sample('ostergotland', { case: { arrivedAt }, desk: { unit, now } }));
    return { outside: read('cameOutsideHours'), since: read('cameSinceClosing'), openFor: read('openFor') };
  };

  test('the same evening: outside hours, and since closing', () => {
    expect(came(monday('17:00'), monday('18:00'))).toEqual({ outside: true, since: true, openFor: 0 });
  });
  test('once the unit has opened again it is still outside hours, but no longer since closing', () => {
    const tuesday = '2026-03-03T08:00:00+01:00';
    expect(came(monday('17:00'), tuesday)).toEqual({ outside: true, since: false, openFor: 540 });
  });
  test('before closing: neither', () => {
    expect(came(monday('16:59'), monday('18:00'))).toEqual({ outside: false, since: false, openFor: 0 });
  });
  test('before opening the unit is not open, though it has yet to close', () => {
    const read = readOf(sample('ostergotland', { desk: { unit, now: monday('07:30') } }));
    expect(read('openFor')).toBe(0);
    expect(read('closing')).toMatchObject({ kind: 'before', minutesLeft: 570 });
  });
});

describe('a fact that hangs on one that was not read', () => {
  test('tells what is missing, and not what it would be', () => {
    const s = sample('uppsala', { case: { phase: 'started' } });
    for (const key of ['startedAt', 'arrivedAt', 'messages'] as const) delete s.case[key];
    const read = readOf(s);
    expect(read('startedAt')).toEqual(new Unread('startedAt'));
    expect(read('triedByPhone')).toEqual(new Unread('messages'));
    expect(read('triedBySms')).toEqual(new Unread('messages'));
    expect(read('warningSentAt')).toEqual(new Unread('messages'));
    for (const name of ['cameOutsideHours', 'cameSinceClosing', 'startDue'] as const)
      expect(read(name)).toEqual(new Unread('arrivedAt'));
  });
  test('hours that nobody has set', () => {
    const read = readOf(sample('uppsala'));
    for (const name of [
      'closing',
      'openFor',
      'cameOutsideHours',
      'cameSinceClosing',
      'startDue',
      'nextWorkingDay',
      'opensAt',
    ] as const)
      expect(read(name)).toEqual(new Unread('desk.unit.hours'));
    expect(read('closeBy')).toEqual({ kind: 'unset' });
  });
  test('hours that never open', () => {
    const read = readOf(sample('uppsala', { desk: { unit: { name: 'Testorp', hours: {} } } }));
    for (const name of ['startDue', 'nextWorkingDay', 'opensAt'] as const)
      expect(read(name)).toEqual(new Unread('desk.unit.hours'));
    expect(read('closeBy')).toEqual({ kind: 'unset' });
  });
  test('a case that the page shows is not started, and one that came at no time', () => {
    const read = readOf(sample('uppsala', { case: { startedAt: null, arrivedAt: null } }));
    expect(read('startedAt')).toBeNull();
    expect(read('arrivedAt')).toBeNull();
    expect(read('startDue')).toEqual(new Unread('arrivedAt'));
  });
  test('a warning that staff noted stands though the chat was not read', () => {
    const s = sample('uppsala', { notes: { warningSentAt: monday('10:00') } });
    delete s.case.messages;
    expect(readOf(s)('warningSentAt')).toBe(Date.parse(monday('10:00')));
    const other = sample('jonkoping', { notes: { warningSentAt: monday('10:00') } });
    expect(readOf(other)('warningSentAt')).toBe(Date.parse(monday('10:00')));
    expect(readOf(sample('jonkoping'))('warningSentAt')).toBeNull();
  });
});

test('a region that this version lacks is an error, and not another region', () => {
  expect(() => regionOf('gotland' as 'kalmar')).toThrow(RangeError);
});

test('opening hours that neither routine nor unit gives are not read: nothing is said to be open or closed', () => {
  const read = readOf(
    sample('ostergotland', { case: { arrivedAt: monday('17:00') }, desk: { unit: { name: unit.name } } }),
  );
  for (const fact of ['closing', 'openFor', 'cameOutsideHours', 'cameSinceClosing', 'startDue', 'opensAt'] as const)
    expect(read(fact)).toEqual(new Unread('desk.unit.hours'));
  expect(read('closeBy')).toEqual({ kind: 'unset' });
});

describe('when the case was started', () => {
  test('as the page shows it, in epoch milliseconds', () => {
    const read = readOf(sample('uppsala', { case: { startedAt: monday('08:30') } }));
    expect(read('startedAt')).toBe(Date.parse(monday('08:30')));
  });
  test('null where the page shows that it is not, and unread where it shows nothing', () => {
    expect(readOf(sample('uppsala', { case: { startedAt: null } }))('startedAt')).toBeNull();
    const s = sample('uppsala');
    delete s.case.startedAt;
    expect(readOf(s)('startedAt')).toEqual(new Unread('startedAt'));
  });
});

describe('the message with the time limit', () => {
  test('is what staff noted, where the routine has no such message to recognise', () => {
    const noted = (notes: Sample['notes']) => readOf(sample('jonkoping', { notes }))('warningSentAt');
    expect(noted({ warningSentAt: monday('09:40') })).toBe(Date.parse(monday('09:40')));
    expect(noted({})).toBeNull();
  });
});
