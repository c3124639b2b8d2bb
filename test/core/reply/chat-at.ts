import type { Contact, Message } from '../../../src/core/contract/case.ts';
import { countSilence, type SilenceInput } from '../../../src/core/reply/silence.ts';

export const base = Date.parse('2026-03-02T10:00:00Z');
/** "2026-03-02T11:MM:SS+01:00", a number of minutes after eleven. */
export const iso = (minutes: number) => new Date(base + minutes * 60_000).toISOString().replace('.000Z', '+00:00');
export const ms = (minutes: number) => base + minutes * 60_000;
export const say = (from: Message['from'], minutes?: number): Message => ({
  ...(minutes === undefined ? {} : { at: iso(minutes) }),
  ...(from === undefined ? {} : { from }),
  text: 'Hej',
});
export const contact = (kind: Contact['kind'], minutes?: number, answered?: boolean): Contact => ({
  ...(minutes === undefined ? {} : { at: iso(minutes) }),
  kind,
  ...(answered === undefined ? {} : { answered }),
});
export const count = (messages: Message[], more: Partial<SilenceInput> = {}) =>
  countSilence({ messages, startedAt: iso(0), now: iso(600), ...more });
