import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import { monday, sample } from '../samples.ts';
import { phrase, silent, unit } from './offered.ts';

describe('deadlines are filled in from the case', () => {
  test('Jönköping: two working hours from the first unanswered message', () => {
    expect(phrase('JKP-REPLY-2', 'jonkoping', { case: { messages: silent } })?.text).toBe(
      'Hej! Vi har skrivit till dig och vill gärna hjälpa dig vidare. Svara gärna här i chatten före kl. 12.00 i dag. Har du inte svarat då avslutar vi ärendet. Du är alltid välkommen att söka igen.',
    );
  });
  test('Jönköping: none once it has passed', () => {
    const text = phrase('JKP-REPLY-2', 'jonkoping', {
      case: { messages: silent },
      desk: { now: monday('15:00') },
    })?.text;
    expect(text).not.toMatch(/kl\.|avslutar/);
  });
  test.each([1, 2])('Jönköping: none at priority %d', (priority) => {
    const text = phrase('JKP-REPLY-2', 'jonkoping', { case: { messages: silent, priority } })?.text;
    expect(text).toContain('telefon');
    expect(text).not.toContain('kl.');
  });
  test('Jönköping: none while the priority is unread', () => {
    expect(phrase('JKP-REPLY-2', 'jonkoping', { case: { messages: silent } }, ['priority'])?.text).not.toContain('kl.');
  });
  test('Kalmar: 24 hours by the clock, the next day with its date', () => {
    expect(phrase('KLM-REPLY-1', 'kalmar', { case: { messages: silent } })?.text).toContain(
      'före tisdag 3 mars 2026 kl. 10.00.',
    );
  });
  test('Kalmar: when it closes and opens again', () => {
    const example = { desk: { now: '2026-03-06T14:00:00+01:00' } };
    expect(phrase('KLM-SHIFT-1', 'kalmar', example)).toMatchObject({
      now: true,
      text: 'Tack för ditt meddelande. Vi stänger kl. 14.30 i dag. Vi öppnar igen måndag 9 mars 2026 kl. 08.00 och fortsätter då med ditt ärende. Blir du sämre innan dess: ring 1177 för råd, eller 112 om det är akut.',
    });
    expect(phrase('KLM-SHIFT-1', 'kalmar', { desk: { now: '2026-03-07T11:00:00+01:00' } })?.text).toContain(
      'Vi har stängt nu. Vi öppnar igen måndag 9 mars 2026 kl. 08.00',
    );
    expect(phrase('KLM-SHIFT-1', 'kalmar')?.now).toBe(false);
  });
  test('Kalmar: an urgent case is not told to wait for the opening', () => {
    for (const text of [
      phrase('KLM-SHIFT-1', 'kalmar', { case: { priority: 2 } })?.text,
      phrase('KLM-SHIFT-1', 'kalmar', {}, ['priority'])?.text,
    ]) {
      expect(text).toContain('Vänta inte till dess');
      expect(text).not.toContain('fortsätter');
    }
  });
  test('Kalmar: rehab’s next slot', () => {
    const example = { notes: { handover: { target: 'rehab' as const } } };
    expect(phrase('KLM-HAND-3', 'kalmar', example)?.text).toBe(
      'Vi lämnar över ditt ärende till Rehabiliteringsenheten. Du kan räkna med svar måndag 2 mars 2026 kl. 10.00-12.00.',
    );
    expect(phrase('KLM-HAND-3', 'kalmar', { ...example, desk: { now: '2026-04-02T12:00:00+02:00' } })?.text).toContain(
      'tisdag 7 april 2026 kl. 10.00-12.00',
    );
  });
  test('Östergötland: six working hours from the start, and the next open weekday', () => {
    expect(phrase('OST-REPLY-2', 'ostergotland', { case: { messages: silent }, desk: { unit } })?.text).toContain(
      'före kl. 15.15 i dag.',
    );
    const evening = { desk: { unit, now: '2026-04-02T16:30:00+02:00' } };
    expect(phrase('OST-DAY-1', 'ostergotland', evening)).toMatchObject({ now: true });
    expect(phrase('OST-DAY-1', 'ostergotland', evening)?.text).toContain('tisdag 7 april 2026');
  });
  test('Uppsala: two hours from now, and the countdown knows the message again', () => {
    const text = phrase('UPP-REPLY-1', 'uppsala', { case: { messages: silent } })?.text ?? '';
    expect(text).toContain('inom två timmar, före kl. 12.15 i dag.');
    const sent = sample('uppsala', {
      case: { messages: [...silent, { at: monday('10:15'), from: 'staff', text }] },
      desk: { now: monday('10:20') },
    });
    const countdown = advise(sent.case, sent.desk).countdowns.find(({ rule }) => rule === 'UPP-REPLY-1');
    expect(countdown).toMatchObject({ state: 'counting', deadline: '2026-03-02T12:15:00+01:00' });
    // Said again, it names the same time and begins no new two hours.
    const again = phrase('UPP-REPLY-1', 'uppsala', { case: sent.case, desk: sent.desk })?.text;
    expect(again).toContain('Du behöver svara före kl. 12.15 i dag. Annars stänger vi ärendet.');
    expect(again).not.toContain('två timmar');
  });
});

describe('what is not read is a place to fill in', () => {
  test.each([
    ['JKP-REPLY-2', 'jonkoping', ['messages']],
    ['KLM-REPLY-1', 'kalmar', ['messages']],
    ['OST-REPLY-2', 'ostergotland', ['startedAt']],
  ] as const)('%s', (rule, region, drop) => {
    const text = phrase(rule, region, { case: { messages: silent }, desk: { unit } }, drop)?.text;
    expect(text).toContain('före [Fyll i: dag och klockslag].');
  });
  test.each([
    ['OST-DAY-1', 'ostergotland', '[Fyll i: nästa vardag]'],
    ['UPP-SHIFT-1', 'uppsala', '[Fyll i: dag]'],
    ['UPP-SHIFT-2', 'uppsala', '[Fyll i: dag och klockslag]'],
    ['UPP-VIDEO-1', 'uppsala', '[Fyll i: avgift]'],
    ['OST-FEE-2', 'ostergotland', '[Fyll i: avgift]'],
    ['OST-ASYNC-1', 'ostergotland', '[Fyll i: antal]'],
    ['OST-BOOK-1', 'ostergotland', '[Fyll i: dag och klockslag]'],
    ['OST-CONS-1', 'ostergotland', '[Fyll i: chatt, video eller telefon]'],
  ] as const)('%s without the fact', (rule, region, place) => {
    expect(phrase(rule, region)?.text).toContain(place);
  });
});
