import type { Case } from '../../../src/core/contract/case.ts';
import { monday } from '../samples.ts';
import { axis } from './cells.ts';

const silent: Partial<Case> = {
  messages: [
    { at: monday('09:20'), from: 'patient', text: 'Hej' },
    { at: monday('09:30'), from: 'staff', text: 'Hur mår du?' },
    { at: '2026-03-03T09:00:00+01:00', from: 'staff', text: 'Hör av dig.' },
  ],
  contacts: [
    { at: monday('10:30'), kind: 'phone', answered: false },
    { at: monday('11:00'), kind: 'sms' },
  ],
};
const closed: Partial<Case> = { phase: 'closed', closedAt: '2026-03-03T15:00:00+01:00' };
const today = { now: '2026-03-03T15:10:00+01:00' };
const secret = 'Jag heter Test Testsson och nås på 070-174 06 05.\n\n\nBor på Storgatan 12.  ';

/** What a page may show or hide, beside outcome and answers. */
export const situations = axis('case', {
  'all read, nothing more': {},
  waiting: { case: { phase: 'waiting', messages: [], receivedAt: null, startedAt: null } },
  'forms and two pictures': {
    case: {
      images: 2,
      forms: [{ title: 'AUDIT', state: 'answered' }, { title: 'PHQ-9', state: 'sent' }, { state: 'answered' }],
    },
  },
  'one picture': { case: { images: 1 } },
  guardian: { case: { contact: 'guardian', guardian: { name: 'Vera Vårdnad', protected: false } } },
  'begun by care': { notes: { careInitiated: true } },
  'consent asked for': { notes: { consentAsked: true } },
  'no answer, closed': { case: { ...silent, ...closed }, desk: today, notes: { warningSentAt: monday('10:00') } },
  'calls answered, a guest, asynchronous': {
    case: {
      phase: 'asynchronous',
      asynchronousUntil: '2026-03-09T09:00:00+01:00',
      messages: [
        { at: monday('09:16'), from: 'staff', text: 'Välkommen' },
        { at: monday('09:20'), from: 'patient', text: 'Tack' },
        { at: monday('09:40'), from: 'guest', text: 'Hej' },
        { at: monday('09:50'), from: 'patient', text: 'Ja' },
        { at: monday('09:55'), from: 'staff', text: 'Tack' },
      ],
      contacts: [
        { at: monday('10:00'), kind: 'video', answered: true },
        { at: monday('10:05'), kind: 'voice' },
      ],
      handover: { to: 'Läkare', state: 'pending' },
    },
  },
  'by ticket': { case: { anamnesis: null, ticket: { information: 'Ont i halsen.' } } },
  'no reason, no anamnesis': { case: { reason: null, anamnesis: null } },
  'protected, telling of themselves': {
    case: {
      anamnesis: secret,
      patient: { personalIdentityNumber: '19121212-1212', name: 'Test Testsson', protected: true },
      handover: { to: 'Testorps vårdcentral', state: 'accepted' },
    },
  },
  'hostile text': {
    case: {
      reason: 'Fe\u200bber\u202e <b>nu</b>',
      anamnesis: '<script>alert(1)</script>\tOnt\u0007\r\n\r\n\r\n\u2066Rygg\u2069  \nja',
      forms: [{ title: 'AU\u200dDIT\u0000', state: 'answered' }],
    },
  },
  'chat in part, times not read': {
    case: {
      messagesPartial: true,
      messages: [
        { from: 'staff', text: 'Hej' },
        { at: monday('09:20'), from: 'patient', text: 'Tack' },
        { at: monday('09:30'), text: 'Okänd' },
      ],
      contacts: [{ kind: 'phone', answered: false }],
      phase: 'closed',
    },
    unread: ['receivedAt', 'startedAt', 'closedAt'],
  },
  'nothing read': {
    unread: [
      'flow',
      'phase',
      'handover',
      'unit',
      'reason',
      'anamnesis',
      'addressedTo',
      'owner',
      'patient',
      'contact',
      'guardian',
      'priority',
      'consents',
      'arrivedAt',
      'receivedAt',
      'startedAt',
      'closedAt',
      'asynchronousUntil',
      'messages',
      'contacts',
      'forms',
      'images',
      'ticket',
    ],
  },
});
