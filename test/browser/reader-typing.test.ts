import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/core/contract/case.ts';
import { countSilence } from '../../src/core/reply/silence.ts';
import { now, openEye } from './reader/page.ts';

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

/** The messages of a chat that holds these parts, one below another. */
async function chat(...parts: string[]): Promise<readonly Message[] | undefined> {
  await eye.show(
    `<style>.in,.ut{background:#def;border-radius:8px;padding:4px;width:300px;margin:4px}.ut{margin-left:400px}</style>
    <h1>Eva Exempel</h1><p>Personnummer: 19850312-2387</p><p>Prioritet: 2</p><section><h2>Chatt</h2><div>I dag</div>${parts.join('')}</section>`,
  );
  return (await eye.look()).case?.messages;
}
const at = (time: string) => `2026-03-04T${time}:00+01:00`;
const staff: Message = { at: at('10:00'), from: 'staff', text: 'Hur mår du?' };
const unread: Message = { text: 'Skriver …' };
const bubble = (head: string, text: string, side = 'in') => `<div class="${side}"><b>${head}</b><p>${text}</p></div>`;
const asked = bubble('Vårdpersonal 10.00', 'Hur mår du?', 'ut');
const line = (text: string) => `<div>${text}</div>`;
const cannotCount = { kind: 'cannot-count', missing: ['messages'] };
const silence = (messages: readonly Message[] | undefined) =>
  countSilence({ messages: [...(messages ?? [])], startedAt: at('09:00'), contacts: [], now });

describe('"Skriver …" is a message where it stands in a bubble with sender and time', () => {
  it('in a bubble of its own', async () => {
    const messages = await chat(asked, bubble('Patienten 10.05', 'Skriver …'));
    expect(messages).toEqual([staff, { at: at('10:05'), from: 'patient', text: 'Skriver …' }]);
    expect(silence(messages)).toMatchObject({ kind: 'stopped' });
  });

  it.each(['Läst', 'Sett', 'Skriver …'])('below a line with sender and time, though it says "%s"', async (text) => {
    const messages = await chat(...['Vårdpersonal 10.00', 'Hur mår du?', 'Patienten 10.05', text].map(line));
    expect(messages).toEqual([staff, { at: at('10:05'), from: 'patient', text }]);
  });

  it('but what the page says before the message is none', async () => {
    const messages = await chat(
      ...['Vårdpersonal 10.00', 'Hur mår du?', 'Patienten 10.05', 'Levererat', 'Bättre'].map(line),
    );
    expect(messages).toEqual([staff, { at: at('10:05'), from: 'patient', text: 'Bättre' }]);
  });
});

describe('the page can show that somebody is writing', () => {
  it.each(['Skriver …', 'Patienten skriver …', 'Eva Exempel skriver...'])(
    '"%s" below the bubbles is no message',
    async (text) => {
      const messages = await chat(asked, line(text));
      expect(messages).toEqual([staff]);
      expect(silence(messages)).toMatchObject({ kind: 'running' });
    },
  );

  it.each([
    ['in a bubble without sender and time', [asked, '<div class="in">Skriver …</div>']],
    ['in a bubble without sender and time, in a row', [asked, '<div><div class="in">Skriver …</div></div>']],
    ['among lines without bubbles', ['Vårdpersonal 10.00', 'Hur mår du?', 'Skriver …'].map(line)],
  ])('%s it may be a message: that one is unread, and nothing is counted', async (_, parts) => {
    const messages = await chat(...parts);
    expect(messages).toEqual([staff, unread]);
    expect(silence(messages)).toEqual(cannotCount);
  });

  it.each(['in', 'ut'])('a name above it tells no time: unread on either side (%s)', async (side) => {
    const messages = await chat(asked, `<div class="${side}"><b>Patienten</b><p>skriver …</p></div>`);
    expect(messages?.length).toBe(2);
    expect(messages?.[1]?.at).toBeUndefined();
    expect(silence(messages)).toEqual(cannotCount);
  });
});
