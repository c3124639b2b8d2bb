import { describe, expect, it } from 'vitest';
import type { Case, Message } from '../../src/core/contract/case.ts';
import { turnOf } from '../../src/panel/signs.ts';

const url = 'https://clinic.platform24.se/patient/visit/1';
const wrote = (text: string): Message => ({ from: 'patient', text });
const one: Case = {
  url,
  patient: { name: 'Anna Andersson' },
  startedAt: '2026-03-04T10:00:00+01:00',
  messages: [wrote('Jag har feber')],
};

/** Which case each is, one after another in one panel. */
const turns = (...cases: Case[]): number[] => {
  const panel = {};
  return cases.map((open) => turnOf(panel, open));
};

describe('two cases at one address, neither with a number, are told apart', () => {
  it.each<[string, Case]>([
    ['the name', { ...one, patient: { name: 'Bo Berg' } }],
    ['when it was started', { ...one, startedAt: '2026-03-04T10:20:00+01:00' }],
    ['when it came in', { ...one, arrivedAt: '2026-03-04T09:20:00+01:00' }],
    ['what the patient has written', { ...one, messages: [wrote('Jag har ont')] }],
  ])('by %s, and known again', (_, other) => {
    const first = { ...one, arrivedAt: '2026-03-04T08:00:00+01:00' };
    expect(turns(first, other, first, other)).toEqual([0, 1, 0, 1]);
  });

  it('one that shows nothing after two that are known is neither’s', () => {
    const blank = { url };
    expect(turns(one, { ...one, patient: { name: 'Bo Berg' } }, blank, one, blank)).toEqual([0, 1, 2, 0, 2]);
  });

  it('each panel has its own memory, each address its own cases', () => {
    expect(turns(one, { ...one, url: `${url}2`, patient: { name: 'Bo Berg' } })).toEqual([0, 0]);
    expect([...turns(one), ...turns({ ...one, patient: { name: 'Bo Berg' } })]).toEqual([0, 0]);
  });
});

describe('the same case goes on', () => {
  it.each<[string, Case]>([
    ['the chat grows', { ...one, messages: [wrote('Jag har feber'), wrote('Och hosta')] }],
    ['older messages are loaded', { ...one, messages: [wrote('Hej'), wrote('Jag har feber')] }],
    ['only another part of the chat is seen', { ...one, messages: [wrote('Och hosta')], messagesPartial: true }],
    ['a time is counted from now', { ...one, startedAt: '2026-03-04T10:02:00+01:00' }],
    ['the name is not read any more', { ...one, patient: {} }],
    ['the visit’s start is not read any more', { ...one, startedAt: null }],
  ])('where %s', (_, next) => expect(turns(one, next, one)).toEqual([0, 0, 0]));

  it('what is told later counts from then on', () => {
    const { patient: _name, ...unnamed } = one;
    expect(turns(unnamed, one, { ...one, patient: { name: 'Bo Berg' } })).toEqual([0, 0, 1]);
  });
});
