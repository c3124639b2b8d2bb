import type { SilenceInput } from '../../../src/core/reply/silence.ts';

/**
 * The contract's sentences ("Counting, exactly"), one event after the other, with nothing from src/core/reply but the type
 * of the input. Everything in the input has its time, its sender and its answer.
 */

type Event = { at: number; what: 'start' | 'patient' | 'staff'; kind: string; by: 'message' | 'call'; noted: boolean };

/** At one instant the patient comes last, so that nobody is silent who has just answered; a contact comes before the start. */
const rank = { staff: 0, start: 1, patient: 2 };
const minute = (ms: number) => Math.floor(ms / 60_000);

function eventsOf(input: SilenceInput): Event[] {
  const events: Event[] = [];
  const add = (at: string | undefined, what: Event['what'], kind: string, by: Event['by'], noted: boolean) =>
    events.push({ at: Date.parse(at ?? ''), what, kind, by, noted });
  if (input.startedAt) add(input.startedAt, 'start', '', 'message', false);
  for (const { at, from } of input.messages ?? []) {
    if (from === 'patient') add(at, 'patient', '', 'message', false);
    // A guest is staff. The system is neither.
    if (from === 'staff' || from === 'guest') add(at, 'staff', 'chat', 'message', false);
  }
  for (const { at, kind, answered } of input.contacts ?? []) {
    const call = kind !== 'sms';
    add(at, call && answered ? 'patient' : 'staff', kind, 'call', false);
  }
  for (const { at, kind, answered } of input.attempts ?? [])
    add(at, kind === 'phone' && answered ? 'patient' : 'staff', kind, 'call', true);
  if (input.warningSentAt) add(input.warningSentAt, 'staff', 'chat', 'message', true);

  // The same minute and kind twice is one: the page's, or else the first. Bubbles of chat on the page are no doubles.
  const staff = events.filter(({ what }) => what === 'staff');
  const isDouble = (event: Event) =>
    staff.some((other) => {
      if (other === event || other.kind !== event.kind || minute(other.at) !== minute(event.at)) return false;
      if (event.noted !== other.noted) return event.noted;
      return (event.noted || event.kind !== 'chat') && staff.indexOf(other) < staff.indexOf(event);
    });
  return events
    .filter((event) => event.what !== 'staff' || !isDouble(event))
    .sort(
      (a, b) => a.at - b.at || rank[a.what] - rank[b.what] || Number(a.kind === 'chat') - Number(b.kind === 'chat'),
    );
}

/** Which of these make attempts of their own: all but chat within ten minutes of the attempt before. */
function attemptsOf(contacts: { at: number; kind: string }[]): { at: number; kind: string }[] {
  const attempts: { at: number; kind: string }[] = [];
  for (const contact of contacts) {
    const before = attempts.at(-1);
    if (contact.kind === 'chat' && before && contact.at < before.at + 600_000) continue;
    attempts.push(contact);
  }
  return attempts;
}

export function silenceByTheLetter(input: SilenceInput): unknown {
  let started = input.startedAt === undefined;
  let silence: Event[] | undefined;
  let begun = false;
  let patient: Event | undefined;
  for (const event of eventsOf(input)) {
    if (event.what === 'start') {
      started = true;
      silence = undefined;
    } else if (event.what === 'patient') {
      silence = undefined;
      // Of a message and a call at one instant the message is named.
      if (patient?.at !== event.at || event.by === 'message') patient = event;
      if (event.by === 'call' && started) begun = true;
    } else if (started) {
      silence = [...(silence ?? []), event];
      begun = true;
    }
  }
  if (silence) {
    const made = silence.filter(({ at }) => at <= Date.parse(input.now)).map(({ at, kind }) => ({ at, kind }));
    const attempts = attemptsOf(made);
    const chat = attemptsOf(made.filter(({ kind }) => kind === 'chat')).map(({ at }) => at);
    const count = (kind: string) => attempts.filter((attempt) => attempt.kind === kind).length;
    return {
      kind: 'running',
      startedAt: silence[0]?.at,
      attempts,
      latestAt: attempts.at(-1)?.at ?? null,
      chatAttempts: chat,
      byKind: {
        chat: chat.length,
        sms: count('sms'),
        phone: count('phone'),
        voice: count('voice'),
        video: count('video'),
      },
    };
  }
  return patient && begun ? { kind: 'stopped', patientAt: patient.at, by: patient.by } : { kind: 'not-started' };
}
