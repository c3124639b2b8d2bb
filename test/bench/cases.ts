import type { Case, Message } from '../../src/core/contract/case.ts';
import type { Desk } from '../../src/core/contract/desk.ts';
import type { Notes } from '../../src/core/contract/notes.ts';
import type { RegionKey } from '../../src/core/regions/keys.ts';
import { bornOn, desk, quiet } from '../core/samples.ts';

/** Everyday cases for measuring, no two of them alike: a started case, a chat, a running countdown, a note. */
export interface Input {
  case: Case;
  desk: Desk;
  notes: Notes;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Minutes after eight on a Monday to Thursday in March. */
const at = (day: number, minute: number): string =>
  `2026-03-${two(2 + day)}T${two(8 + Math.floor(minute / 60))}:${two(minute % 60)}:00+01:00`;

/** The chat takes 110 minutes; staff has written the last two to eight messages. */
function chat(i: number, day: number, length: number): Message[] {
  const unanswered = 2 + (i % 7);
  return Array.from({ length }, (_, n) => ({
    at: at(day, Math.floor((n * 110) / length) + (i % 5)),
    from: n < length - unanswered && n % 2 ? 'patient' : 'staff',
    text: `Meddelande ${n} i ärende ${i}`,
  }));
}

/** The unit's own, so that every region has working time to count. */
const hours = { mon: '08:00-17:00', tue: '08:00-17:00', wed: '08:00-17:00', thu: '08:00-17:00', fri: '08:00-17:00' };

/** The case number `i` of so many messages, with the desk and the notes that go with it. */
export function inputOf(region: RegionKey, length: number, i: number): Input {
  const day = i % 4;
  const birthday = `${1930 + (i % 90)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`;
  return {
    case: quiet({
      url: `https://clinic.platform24.se/patient/visit/${i}`,
      reason: `Feber sedan ${i} timmar`,
      patient: {
        personalIdentityNumber: bornOn(birthday, String(100 + (i % 899))),
        name: `Test ${i} Testsson`,
        protected: false,
      },
      priority: 1 + (i % 5),
      arrivedAt: at(day, i % 3),
      receivedAt: at(day, i % 4),
      startedAt: at(day, i % 5),
      messages: chat(i, day, length),
    }),
    desk: desk(region, { unit: { name: 'Testorps vårdcentral', hours }, now: at(day, 120 + (i % 60)) }),
    notes: { qualified: i % 3 > 0, contactForms: [i % 2 ? 'chat' : 'phone'] },
  };
}
