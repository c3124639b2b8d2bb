import type { Desk } from '../../../src/core/contract/desk.ts';
import type { Outcome } from '../../../src/core/contract/notes.ts';
import { monday, patient } from '../samples.ts';
import type { RuleExamples } from './examples.ts';
import { handoverExamples } from './ostergotland.handover.cases.ts';

const weekdays = { mon: '08:00-17:00', tue: '08:00-17:00', wed: '08:00-17:00', thu: '08:00-17:00', fri: '08:00-17:00' };
/** A unit with hours, at a time of the Monday. */
export const open = (clock: string, changes: Partial<Desk> = {}): Partial<Desk> => ({
  unit: { name: 'Testorps vårdcentral', hours: weekdays },
  now: monday(clock),
  ...changes,
});
const silence = (...clocks: string[]) => ({
  messages: [
    { at: monday('09:20'), from: 'patient' as const, text: 'Hej' },
    ...clocks.map((clock) => ({ at: monday(clock), from: 'staff' as const, text: 'Hur mår du?' })),
  ],
});
const outcome = (value: Outcome) => ({ notes: { outcome: value } });
const friday = { arrivedAt: '2026-02-27T16:30:00+01:00' };

export const examples: Record<string, RuleExamples> = {
  'OST-HOURS-2': {
    speaks: [
      { case: { phase: 'waiting', arrivedAt: monday('17:00') }, desk: open('17:05') },
      { case: { phase: 'waiting', arrivedAt: '2026-02-28T12:00:00+01:00' }, desk: open('08:05') },
    ],
    silent: [
      { case: { phase: 'waiting', arrivedAt: monday('16:59') }, desk: open('17:05') },
      { case: { phase: 'closed', arrivedAt: monday('17:00') }, desk: open('17:05') },
      // Without opening hours it cannot tell.
      { case: { phase: 'waiting', arrivedAt: monday('17:00') } },
    ],
    needs: ['phase', 'arrivedAt'],
  },
  'OST-DAY-1': {
    speaks: [
      { case: { priority: 3 }, desk: open('16:01') },
      { case: { priority: 5, phase: 'waiting' }, desk: open('17:30') },
      { case: { priority: 4, phase: 'received' }, desk: open('16:59') },
    ],
    silent: [
      { case: { priority: 3 }, desk: open('16:00') },
      { case: { priority: 2 }, desk: open('16:30') },
      { case: { priority: null }, desk: open('16:30') },
      { case: { priority: 3, flow: 'administrative' }, desk: open('16:30') },
      { case: { priority: 3, phase: 'asynchronous' }, desk: open('16:30') },
      { case: { priority: 3, phase: 'closed' }, desk: open('16:30') },
      { case: { priority: 3 }, desk: open('16:30'), notes: { acute: true } },
      { case: { priority: 3 } },
    ],
    needs: ['phase', 'flow', 'priority'],
  },
  'OST-REPLY-4': {
    speaks: [
      { case: { priority: 2 }, desk: open('16:00') },
      { case: { priority: 1, phase: 'waiting' }, desk: open('17:30') },
      { case: { priority: 1, phase: 'received', ...friday }, desk: open('08:30') },
      // Opening hours are not set.
      { case: { priority: 1 } },
      { case: { priority: 2, flow: 'administrative' } },
    ],
    silent: [
      { case: { priority: 2 }, desk: open('15:59') },
      { case: { priority: 3 }, desk: open('16:30') },
      { case: { priority: null }, desk: open('16:30') },
      { case: { priority: 1, phase: 'asynchronous' }, desk: open('16:30') },
      { case: { priority: 1, phase: 'closed' } },
      // Came on the Saturday: Monday's closing is the first.
      { case: { priority: 1, arrivedAt: '2026-02-28T12:00:00+01:00' }, desk: open('10:00') },
    ],
    needs: ['phase'],
  },
  'OST-REPLY-1': {
    speaks: [{ case: silence('09:30') }, { case: { priority: null } }],
    silent: [{ case: { priority: 2 } }, { case: { phase: 'closed' } }, { case: { phase: 'asynchronous' } }],
    needs: ['phase', 'priority', 'messages'],
  },
  'OST-REPLY-5': {
    speaks: [{ case: { priority: 1 } }, { case: { priority: 2, ...silence('09:30') } }],
    silent: [{ case: { priority: 3 } }, { case: { priority: null } }, { case: { priority: 1, phase: 'closed' } }],
    needs: ['phase', 'messages'],
  },
  'OST-REPLY-3': {
    speaks: [{ notes: { outcome: 'no-reply' } }, { case: silence('09:30', '09:45') }],
    silent: [
      {},
      { case: silence('09:30') },
      { case: { ...silence('09:30', '09:45') }, notes: { outcome: 'physical-visit' } },
      { case: { phase: 'closed' }, notes: { outcome: 'no-reply' } },
    ],
    needs: ['phase'],
  },
  'OST-REPLY-6': {
    speaks: [outcome('no-reply'), { case: { phase: 'closed' }, ...outcome('no-reply') }],
    silent: [
      {},
      { notes: { outcome: 'no-reply', documented: true } },
      { notes: { outcome: 'no-reply', careInitiated: true } },
    ],
    needs: [],
  },
  'OST-PRIO-2': {
    speaks: [{ case: { phase: 'waiting' } }],
    silent: [{ case: { phase: 'received' } }, { case: { phase: 'waiting', flow: 'administrative' } }],
    needs: ['phase', 'flow'],
  },
  'OST-PRIO-3': {
    speaks: [{ case: { flow: 'administrative', priority: null } }, { case: { flow: 'administrative', priority: 3 } }],
    silent: [{}],
    needs: ['flow'],
  },
  'OST-RECV-1': {
    speaks: [{ case: { phase: 'received' } }],
    silent: [{}, { case: { phase: 'waiting' } }],
    needs: ['phase'],
  },
  'OST-PROT-1': {
    speaks: [{}, { case: { phase: 'closed' } }, { case: patient('1980-05-04', { protected: true }) }],
    silent: [{ notes: { recordCheck: 'not-protected' } }, { notes: { recordCheck: 'protected' } }],
    needs: [],
  },
  'OST-PROT-2': {
    speaks: [
      { notes: { recordCheck: 'protected' } },
      { case: patient('1980-05-04', { protected: true }) },
      { case: { contact: 'guardian', guardian: { protected: true }, ...patient('2018-05-04') } },
    ],
    silent: [
      {},
      { notes: { recordCheck: 'not-protected' } },
      { case: { contact: 'guardian', guardian: { protected: false }, ...patient('2018-05-04') } },
    ],
    needs: [],
  },
  'OST-CHILD-1': {
    speaks: [{ case: patient('2025-03-03') }, { case: { patient: { personalIdentityNumber: '19800504-2388' } } }],
    silent: [{ case: patient('2025-03-02') }, {}],
    needs: ['patient.personalIdentityNumber'],
  },
  'OST-CHILD-2': {
    speaks: [{ case: { contact: 'guardian', ...patient('2013-03-02') } }],
    silent: [{ case: { contact: 'guardian', ...patient('2013-03-03') } }, { case: patient('2013-03-02') }],
    needs: ['patient.personalIdentityNumber', 'contact'],
  },
  'OST-ADM-1': {
    speaks: [{ notes: { wrongFlow: true } }],
    silent: [{}, { case: { flow: 'administrative' }, notes: { wrongFlow: true } }],
    needs: ['flow'],
  },
  'OST-ADM-2': {
    speaks: [{ case: { flow: 'administrative' }, notes: { wrongFlow: true } }],
    silent: [{ case: { flow: 'administrative' } }, { notes: { wrongFlow: true } }],
    needs: ['flow'],
  },
  'OST-ADM-3': {
    speaks: ['Receptförnyelse', 'Förnya recept', 'Recept', 'Förnyelse av e-recept', 'Förnya läkemedel'].map(
      (reason) => ({ case: { reason } }),
    ),
    silent: ['Feber', 'Receptfri medicin hjälper inte', 'Reaktion på medicin'].map((reason) => ({ case: { reason } })),
    needs: [],
  },
  'OST-ASYNC-1': { speaks: [{ notes: { asynchronousPlanned: true } }], silent: [{}], needs: [] },
  'OST-LAB-1': { speaks: [outcome('lab-test')], silent: [{}, outcome('treatment')], needs: [] },
  'OST-FORM-1': {
    speaks: [
      { case: { forms: [{ title: 'AUDIT', state: 'sent' }] } },
      { case: { forms: [{ title: 'AUDIT', state: 'answered' }] } },
    ],
    silent: [{}],
    needs: [],
  },
  'OST-IMG-1': { speaks: [{ case: { images: 1 } }, { case: { images: 3 } }], silent: [{}], needs: [] },
  'OST-OUT-1': { speaks: [{ notes: { outOfCounty: true } }], silent: [{}], needs: [] },
  'OST-CONS-1': {
    speaks: [{ notes: { contactForms: ['chat', 'video'] } }, { notes: { contactForms: ['chat', 'phone'] } }],
    silent: [
      {},
      { notes: { contactForms: ['chat'] } },
      { notes: { contactForms: ['chat', 'video'], consentAsked: true } },
    ],
    needs: [],
  },
  'OST-FEE-1': {
    speaks: [{}, outcome('self-care'), { notes: { outcome: 'phone-visit', replacesVisit: false } }],
    silent: [
      outcome('digital-visit'),
      outcome('physical-visit'),
      outcome('phone-visit'),
      { case: { phase: 'waiting' } },
    ],
    needs: ['phase'],
  },
  'OST-FEE-2': {
    speaks: [outcome('digital-visit'), outcome('physical-visit'), outcome('phone-visit')],
    silent: [{}, outcome('self-care'), { notes: { outcome: 'phone-visit', replacesVisit: false } }],
    needs: [],
  },
  'OST-VIDEO-1': {
    speaks: [{ notes: { contactForms: ['chat', 'video'] } }],
    silent: [{}, { notes: { contactForms: ['chat', 'phone'] } }],
    needs: [],
  },
  'OST-BOOK-1': { speaks: [outcome('digital-visit')], silent: [{}, outcome('physical-visit')], needs: [] },
  'OST-ROLE-1': { speaks: [{ desk: { user: { role: 'overall-responsible' } } }], silent: [{}], needs: [] },
  'OST-ROLE-2': {
    speaks: [{}, { desk: { unit: { name: 'Testorp', overallResponsible: 'Olle Ansvarig' } } }],
    silent: [],
    needs: [],
  },
  'OST-DEV-1': { speaks: [{}], silent: [], needs: [] },
  'OST-REG-1': {
    speaks: [outcome('physical-visit'), outcome('digital-visit'), outcome('phone-visit')],
    silent: [{}, outcome('self-care')],
    needs: [],
  },
  'OST-REG-2': {
    speaks: [outcome('physical-visit'), outcome('digital-visit'), outcome('phone-visit')],
    silent: [{}, outcome('no-reply')],
    needs: [],
  },
  'OST-JRN-1': {
    speaks: [{}, { case: { phase: 'closed' } }],
    silent: [{ case: { phase: 'waiting' } }],
    needs: ['phase'],
  },
  'OST-JRN-2': { speaks: [{}], silent: [], needs: ['reason'] },
  'OST-JRN-3': { speaks: [{}], silent: [], needs: [] },
  'OST-JRN-4': { speaks: [{}], silent: [], needs: ['anamnesis'] },
  ...handoverExamples,
};
