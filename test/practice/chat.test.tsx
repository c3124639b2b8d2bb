import './page.ts';
import { within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { drawAnew, show } from './drawn.ts';

drawAnew();

describe('the chat', () => {
  it('gives every bubble its sender and time, calls and texts their own lines, days a line', async () => {
    const main = await show({
      messages: [
        { at: '2026-03-03T15:59:00Z', from: 'staff', text: 'Hej\ndu' },
        { at: '2026-03-03T23:10:00Z', from: 'patient', text: 'Hej' },
        { at: '2026-03-04T08:00:00Z', from: 'guest', text: 'God morgon' },
        { from: 'system', text: 'Utan tid' },
        { text: 'Utan avsändare' },
      ],
      contacts: [
        { at: '2026-03-04T00:00:00Z', kind: 'sms' },
        { kind: 'phone', answered: false },
        { at: '2026-03-04T09:00:00Z', kind: 'voice', answered: true },
      ],
    });
    const log = within(main).getByRole('log');
    expect(
      within(log)
        .getAllByRole('article')
        .map((a) => a.getAttribute('aria-label')),
    ).toEqual(['Vårdpersonal, 16.59', 'Patient, 00.10', 'Gäst, 09.00', 'System', 'Meddelande']);
    expect([...log.querySelectorAll('p:not(.by, .text)')].map((p) => p.textContent)).toEqual([
      'tisdag 3 mars 2026',
      'onsdag 4 mars 2026',
      'SMS skickat 01.00',
      'Telefonsamtal, ej besvarat ',
      'Röstsamtal, besvarat 10.00',
    ]);
    expect(log.querySelector('.text')?.textContent).toBe('Hej\ndu');
    expect(
      within(log)
        .getAllByRole('article')
        .map((a) => a.querySelector('time')?.dateTime),
    ).toEqual(['2026-03-03T16:59+01:00', '2026-03-04T00:10+01:00', '2026-03-04T09:00+01:00', undefined, undefined]);
  });

  it('says whether older messages may be missing', async () => {
    expect(
      within(await show({ messages: [], messagesPartial: true })).getByRole('button', {
        name: 'Visa äldre meddelanden',
      }),
    ).toBeTruthy();
  });

  it('takes what is written for text and nothing else', async () => {
    const main = await show({ messages: [{ from: 'patient', text: '<img src=x onerror=alert(1)><b>Prioritet</b>' }] });
    expect(main.querySelector('.log img, .log b')).toBeNull();
    expect(main.querySelector('.text')?.textContent).toBe('<img src=x onerror=alert(1)><b>Prioritet</b>');
  });
});

it('tells above the chat box how much is left of the asynchronous phase', async () => {
  const asynchronous: Omit<Case, 'url'> = { phase: 'asynchronous', messages: [] };
  const left = async (asynchronousUntil: string) =>
    within(await show({ ...asynchronous, asynchronousUntil })).queryByText(/kvar av uppföljningen/)?.textContent;
  expect(await left('2026-03-07T12:20:00+01:00')).toBe('3 dygn och 2 timmar kvar av uppföljningen');
  expect(await left('2026-03-04T10:45:00+01:00')).toBe('Mindre än en timme kvar av uppföljningen');
  expect(await left('2026-03-04T10:15:00+01:00')).toBeUndefined();
});
