import type { CareRole, Case, Contact, Message } from '../contract/case.ts';
import type { Notes } from '../contract/notes.ts';
import { minuteMs } from '../time/civil.ts';
import { parseInstant } from '../time/instant.ts';
import { clockWords, dateWords } from '../time/words.ts';
import { localDay } from '../time/zone.ts';
import type { CallWords } from './calls.ts';

/** A thing that happened, in epoch milliseconds; one whose time was not read stands last, with a place to fill in. */
interface Happening {
  at: number | undefined;
  text: string;
}

const unreadTime = '[Fyll i: tid]';

/**
 * When the case came, was received, started and closed, when care wrote and the patient answered, and which calls and SMS
 * were made: one line each, oldest first. It tells when and who, by role, never what was said. A time that was not read
 * is a place to fill in; a chat that is known only in part says so. Calls have the routine's own words.
 */
export function courseOf(c: Case, notes: Notes, calls: CallWords): string {
  const chat = chatOf(c);
  const happenings = [...milestones(c), ...chat.happenings, ...contactsOf(c, notes, calls)];
  const timed = happenings
    .flatMap(({ at, text }) => (at === undefined ? [] : [{ at, text }]))
    .sort((a, b) => a.at - b.at);
  const untimed = happenings.filter(({ at }) => at === undefined);
  return [
    ...timed.map(({ at, text }, index) => `${stamp(at, timed[index - 1]?.at)} ${text}`),
    ...untimed.map(({ text }) => `${unreadTime} ${text}`),
    ...chat.remarks,
    ...standing(c),
  ].join('\n');
}

/** The date stands where it changes. */
function stamp(at: number, before: number | undefined): string {
  const day = localDay(at);
  return before !== undefined && localDay(before) === day ? clockWords(at) : `${dateWords(day)} ${clockWords(at)}`;
}

/** What a phase has behind it: where its time is missing it happened all the same. */
function milestones(c: Case): Happening[] {
  const rank =
    c.phase === undefined ? 0 : ['waiting', 'received', 'started', 'asynchronous', 'closed'].indexOf(c.phase);
  const step = (at: string | null | undefined, text: string, happened: boolean): Happening[] => {
    if (at) return [{ at: parseInstant(at), text }];
    return happened && at === undefined ? [{ at: undefined, text }] : [];
  };
  return [
    ...step(c.arrivedAt ?? undefined, 'ärendet kom in', true),
    ...step(c.receivedAt, 'ärendet togs emot av vården', rank >= 1),
    ...step(c.startedAt, 'vården startade ärendet', rank >= 2),
    ...step(c.closedAt, 'ärendet avslutades', c.phase === 'closed'),
  ];
}

type Writer = 'patient' | 'staff' | 'guest';

/** The first and the last time that each side wrote. What may hide an earlier or later one is said. */
function chatOf(c: Case): { happenings: Happening[]; remarks: string[] } {
  const { messages } = c;
  if (messages === undefined)
    return c.phase === 'waiting' || c.phase === 'received'
      ? { happenings: [], remarks: [] }
      : { happenings: [], remarks: ['Chatten är inte läst: [Fyll i: när vården skrev och patienten svarade]'] };
  const said = messages.filter(({ from }) => from !== 'system');
  const untold = said.filter(({ at, from }) => at === undefined || from === undefined).length;
  const partial = c.messagesPartial === true;
  const whole = untold === 0 && !partial;
  const who = { patient: patientWord(c), staff: 'vården', guest: 'en inbjuden kollega' } as const;
  const happenings: Happening[] = [];
  const tell = (writer: Writer, times: readonly number[], first: string): void => {
    const [earliest, latest] = [times[0], times.at(-1)];
    if (earliest === undefined || latest === undefined) return;
    const told = whole ? (earliest === latest ? first : `${first} första gången`) : 'skrev (tidigast läst)';
    // With gaps neither is known to be the first or the last.
    happenings.push({ at: earliest, text: `${who[writer]} ${told}` });
    if (latest !== earliest)
      happenings.push({ at: latest, text: `${who[writer]} skrev ${whole ? 'senast' : '(senast läst)'}` });
  };
  const staff = timesOf(said, 'staff');
  const answers = timesOf(said, 'patient').filter((at) => at >= (staff[0] ?? Number.POSITIVE_INFINITY));
  const written = timesOf(said, 'patient');
  tell('staff', staff, 'skrev');
  tell('guest', timesOf(said, 'guest'), 'skrev');
  if (answers.length > 0) tell('patient', answers, 'svarade');
  else tell('patient', written, 'skrev');
  const remarks = [
    whole && staff.length > 0 && answers.length === 0 ? `${capital(who.patient)} har inte svarat i chatten.` : '',
    partial ? 'Äldre meddelanden i chatten kan saknas.' : '',
    untold > 0 ? `Meddelanden vars tid eller avsändare inte är läst: ${untold}.` : '',
  ];
  return { happenings, remarks: remarks.filter(Boolean) };
}

function timesOf(messages: readonly Message[], writer: Writer): number[] {
  return messages
    .flatMap(({ at, from }) => (from === writer && at !== undefined ? [parseInstant(at)] : []))
    .sort((a, b) => a - b);
}

const contactName = (kind: Contact['kind'], { voice, video }: CallWords): string =>
  ({ sms: 'sms skickades', phone: 'telefonsamtal', voice: `${voice} i tjänsten`, video })[kind];

function answeredWord(kind: Contact['kind'], answered: boolean | undefined): string {
  if (kind === 'sms') return '';
  if (answered === undefined) return ', [Fyll i: besvarat eller inte]';
  return answered ? ', besvarat' : ', inget svar';
}

/** Calls and SMS that the page shows, and those that staff has noted; the same minute and kind twice is one. */
function contactsOf(c: Case, notes: Notes, calls: CallWords): Happening[] {
  const seen = new Set<string>();
  const once = (at: number | undefined, kind: string): boolean => {
    if (at === undefined) return true;
    const key = `${kind}${Math.floor(at / minuteMs)}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  };
  const shown = (c.contacts ?? []).map(({ at, kind, answered }) => ({
    at: at === undefined ? undefined : parseInstant(at),
    kind,
    answered,
  }));
  const warned =
    notes.warningSentAt === undefined ? [] : [{ at: notes.warningSentAt, kind: 'chat' as const, answered: false }];
  const noted = [...(notes.attempts ?? []), ...warned].map(({ at, kind, answered }) => ({
    at: parseInstant(at),
    kind,
    answered,
  }));
  const staffWrote = new Set(
    (c.messages ?? []).flatMap(({ at, from }) => (at && from === 'staff' ? [minuteOf(at)] : [])),
  );
  return [...shown, ...noted].flatMap(({ at, kind, answered }) => {
    if (!once(at, kind)) return [];
    if (kind !== 'chat') return [{ at, text: `${contactName(kind, calls)}${answeredWord(kind, answered)}` }];
    return at !== undefined && staffWrote.has(Math.floor(at / minuteMs)) ? [] : [{ at, text: 'vården skrev' }];
  });
}

const minuteOf = (at: string): number => Math.floor(parseInstant(at) / minuteMs);

const roles: Readonly<Record<CareRole, string>> = {
  nurse: 'sjuksköterska',
  physician: 'läkare',
  physiotherapist: 'fysioterapeut',
  counsellor: 'kurator',
  'medical-admin': 'medicinsk admin',
  administrator: 'administratör',
};

/** What has no time of its own: with whom the case stands, or stood when it was closed, and where it goes. */
function standing(c: Case): string[] {
  const closed = c.phase === 'closed' || Boolean(c.closedAt);
  const until = c.asynchronousUntil ? parseInstant(c.asynchronousUntil) : undefined;
  return [
    c.ticket ? 'Ärendet kom med biljett.' : '',
    c.addressedTo ? `Ärendet ${closed ? 'låg' : 'ligger'} hos rollen ${roles[c.addressedTo]}.` : '',
    until === undefined ? '' : `Asynkron fas till ${dateWords(localDay(until))} ${clockWords(until)}.`,
    c.handover?.state === 'pending' ? `Överlämningen ${closed ? 'var inte accepterad' : 'är inte accepterad än'}.` : '',
    c.handover?.state === 'accepted' ? 'Överlämningen är accepterad.' : '',
  ].filter(Boolean);
}

/** A guardian's messages stand as the patient's. */
function patientWord(c: Case): string {
  if (c.contact === 'guardian') return 'vårdnadshavaren';
  return c.contact === 'self' || c.guardian === null ? 'patienten' : 'patienten (eller vårdnadshavaren)';
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('sv')}${text.slice(1)}`;
