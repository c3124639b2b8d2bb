import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import { viewCountdown } from '../../../src/core/countdown/view.ts';
import { checkDraft } from '../../../src/core/draft/check.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { phrasesFor, supportTextsFor } from '../../../src/core/words/words.ts';
import type { Example } from '../regions/examples.ts';
import { bornOn, monday, sample } from '../samples.ts';
import { all, phrase, silent } from './offered.ts';

describe('phrases come when they fit', () => {
  test.each<[string, RegionKey, Example]>([
    ['JKP-CONS-1', 'jonkoping', {}],
    ['JKP-HAND-4', 'jonkoping', { notes: { handover: { target: 'other-provider' } } }],
    ['JKP-PROT-2', 'jonkoping', { notes: { recordCheck: 'protected' } }],
    ['JKP-ROLE-2', 'jonkoping', { case: { flow: 'administrative' } }],
    [
      'JKP-CHILD-1',
      'jonkoping',
      { case: { contact: 'guardian', patient: { personalIdentityNumber: bornOn('2025-12-24') } } },
    ],
    ['KLM-REPLY-2', 'kalmar', { case: { messages: silent } }],
    ['KLM-HAND-6', 'kalmar', { notes: { handover: { target: 'other-unit' } } }],
    ['KLM-RX-1', 'kalmar', { notes: { outcome: 'prescription' } }],
    ['KLM-SUP-3', 'kalmar', {}],
    ['UPP-HAND-1', 'uppsala', { notes: { handover: { target: 'same-unit' } } }],
    ['UPP-HAND-3', 'uppsala', { notes: { handover: { target: 'other-unit' } } }],
    ['UPP-CONS-2', 'uppsala', { case: { contact: 'guardian' } }],
    ['OST-REPLY-3', 'ostergotland', { notes: { outcome: 'no-reply' } }],
    ['OST-REPLY-5', 'ostergotland', { case: { priority: 2 }, notes: { outcome: 'no-reply' } }],
    ['OST-HAND-2', 'ostergotland', { notes: { handover: { target: 'other-unit' } } }],
    ['OST-HAND-4', 'ostergotland', { notes: { handover: { target: 'rehab' } } }],
    ['OST-HAND-5', 'ostergotland', { notes: { handover: { target: 'other-provider' } } }],
    [
      'OST-HAND-6',
      'ostergotland',
      { case: { flow: 'administrative' }, notes: { handover: { target: 'not-in-service' } } },
    ],
    ['OST-ADM-2', 'ostergotland', { case: { flow: 'administrative' }, notes: { wrongFlow: true } }],
    ['OST-ADM-3', 'ostergotland', { case: { reason: 'Förnya recept' } }],
    ['OST-LOAD-1', 'ostergotland', {}],
    ['OST-SUP-1', 'ostergotland', {}],
  ])('%s is offered', (rule, region, example) => {
    expect(phrase(rule, region, example)?.text).toBeTruthy();
  });

  test.each<[string, RegionKey, Example]>([
    ['JKP-REPLY-2', 'jonkoping', {}],
    ['JKP-HAND-4', 'jonkoping', { notes: { handover: { target: 'same-unit' } } }],
    ['JKP-PROT-2', 'jonkoping', { case: { patient: { protected: false } } }],
    ['JKP-ROLE-2', 'jonkoping', {}],
    ['JKP-CHILD-1', 'jonkoping', {}],
    ['JKP-CONS-1', 'jonkoping', { case: { phase: 'waiting' } }],
    ['KLM-REPLY-1', 'kalmar', {}],
    ['KLM-REPLY-2', 'kalmar', {}],
    ['KLM-SHIFT-1', 'kalmar', { case: { phase: 'closed' } }],
    ['KLM-HAND-3', 'kalmar', { notes: { handover: { target: 'same-unit' } } }],
    ['KLM-HAND-6', 'kalmar', { notes: { handover: { target: 'rehab' } } }],
    ['KLM-RX-1', 'kalmar', { notes: { outcome: 'prescription', measureConfirmed: true } }],
    ['UPP-REPLY-1', 'uppsala', {}],
    ['UPP-HAND-3', 'uppsala', { notes: { handover: { target: 'same-unit' } } }],
    ['UPP-CONS-2', 'uppsala', {}],
    ['UPP-SHIFT-2', 'uppsala', { case: { phase: 'waiting' } }],
    ['OST-DAY-1', 'ostergotland', { case: { priority: 2 } }],
    ['OST-DAY-1', 'ostergotland', { case: { flow: 'administrative' } }],
    ['OST-REPLY-3', 'ostergotland', { case: { priority: 1 }, notes: { outcome: 'no-reply' } }],
    ['OST-REPLY-5', 'ostergotland', { notes: { outcome: 'no-reply' } }],
    ['OST-ADM-2', 'ostergotland', {}],
    ['OST-ADM-3', 'ostergotland', { case: { reason: 'Receptfri medicin' } }],
    ['OST-HAND-4', 'ostergotland', { notes: { handover: { target: 'rehab' }, recordCheck: 'protected' } }],
  ])('%s is not', (rule, region, example) => {
    expect(phrase(rule, region, example)).toBeUndefined();
  });

  test('never a pause, nor the next weekday, while the priority is unread or urgent', () => {
    expect(all('uppsala', {}, ['priority']).map(({ title }) => title)).not.toContain('Ärendet pausas till nästa dag');
    expect(all('uppsala', { notes: { acute: true } }).map(({ title }) => title)).not.toContain(
      'Ärendet pausas till nästa dag',
    );
    expect(phrase('OST-DAY-1', 'ostergotland', {}, ['priority'])).toBeUndefined();
  });

  test('those that fit this moment stand first', () => {
    const shown = all('ostergotland', { case: { messages: silent }, notes: { outcome: 'no-reply' } });
    const moments = shown.map(({ now }) => now);
    expect(moments).toEqual([...moments].sort((a, b) => Number(b) - Number(a)));
    expect(moments).toContain(false);
    expect(moments[0]).toBe(true);
  });

  test('Skåne’s instruction wants none, and no text for support', () => {
    const { case: c, desk } = sample('skane');
    expect(phrasesFor(c, desk)).toEqual([]);
    expect(supportTextsFor(c, desk)).toEqual([]);
  });

  test('an SMS that has been set aside with a reason is no longer first', () => {
    const notes = { acknowledged: { 'KLM-REPLY-2': { reason: 'Saknar mobilnummer' } } };
    expect(phrase('KLM-REPLY-2', 'kalmar', { case: { messages: silent }, notes })?.now).toBe(false);
    const { case: c, desk } = sample('kalmar', { case: { messages: silent } });
    const [countdown] = advise(c, desk, notes).countdowns;
    expect(countdown && viewCountdown(countdown, c, desk, notes).setAside).toMatchObject([
      { rule: 'KLM-REPLY-2', reason: 'Saknar mobilnummer' },
    ]);
  });
});

test('Kalmar’s own phrases stand its own chat guide', () => {
  const examples: Example[] = [
    {},
    { case: { messages: silent } },
    { case: { messages: silent, priority: 1 } },
    { notes: { handover: { target: 'rehab' } } },
    { notes: { handover: { target: 'other-provider' } } },
    { notes: { handover: { target: 'same-unit' } } },
    { notes: { outcome: 'prescription' } },
    { desk: { now: monday('15:30') } },
    { desk: { now: monday('17:30') } },
  ];
  const { case: c, desk } = sample('kalmar');
  for (const example of examples)
    for (const { rule, text } of all('kalmar', example))
      expect({ rule, findings: checkDraft(text, c, desk, { recordCheck: 'protected' }).findings }).toEqual({
        rule,
        findings: [],
      });
});
