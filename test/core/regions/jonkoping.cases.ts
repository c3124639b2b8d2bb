import type { Notes } from '../../../src/core/contract/notes.ts';
import { bornOn, monday, patient } from '../samples.ts';
import type { RuleExamples } from './examples.ts';

const silence = (...clocks: string[]) => ({
  messages: [
    { at: monday('09:00'), from: 'patient' as const, text: 'Hej' },
    ...clocks.map((clock) => ({ at: monday(clock), from: 'staff' as const, text: 'Hur mår du?' })),
  ],
  startedAt: monday('08:55'),
});
const at = (clock: string) => ({ now: monday(clock) });
const toOtherUnit: Notes = { outcome: 'handover', handover: { target: 'other-unit', sameProvider: true } };
const toOtherProvider: Notes = { outcome: 'handover', handover: { target: 'other-provider' } };
const rehab: Notes = { handover: { target: 'rehab' } };
const theirs = (target: 'other-unit' | 'rehab'): Notes => ({ handover: { target, sameProvider: false } });

export const examples: Record<string, RuleExamples> = {
  'JKP-HOURS-2': {
    speaks: [
      { case: { phase: 'waiting' }, desk: at('16:00') },
      { case: { phase: 'received' }, desk: at('17:30') },
      { case: { phase: 'waiting', arrivedAt: '2026-02-27T10:00:00+01:00' }, desk: at('08:00') },
    ],
    silent: [
      { case: { phase: 'waiting' }, desk: at('15:59') },
      { case: { phase: 'started' }, desk: at('16:30') },
      // After closing on Friday: due on Monday.
      { case: { phase: 'waiting', arrivedAt: '2026-02-27T17:00:00+01:00' }, desk: at('08:00') },
    ],
    needs: ['phase', 'arrivedAt'],
  },
  'JKP-PRIO-2': {
    speaks: [{ case: { phase: 'waiting' } }, { case: { phase: 'received' } }],
    silent: [{ case: { phase: 'started' } }, { case: { phase: 'waiting', flow: 'administrative' } }],
    needs: ['phase', 'flow'],
  },
  'JKP-FLOW-1': {
    speaks: [
      { case: { phase: 'waiting', reason: 'Ryggbesvär', priority: 3, addressedTo: 'nurse' } },
      { case: { phase: 'waiting', reason: 'Knäbesvär', priority: 2, addressedTo: 'physiotherapist' } },
      { case: { phase: 'waiting', reason: 'Oro/ångest', priority: 4, addressedTo: 'nurse' } },
      {
        case: { phase: 'waiting', reason: 'Stress', priority: 4, addressedTo: 'counsellor', ...patient('2009-03-03') },
      },
      { case: { phase: 'waiting', reason: 'Stress', priority: 1, addressedTo: 'counsellor' } },
      { case: { phase: 'waiting', reason: 'Feber', addressedTo: 'physician' } },
      { case: { phase: 'waiting', reason: 'Stress', priority: 4, addressedTo: 'physician', ...patient('2008-03-02') } },
    ],
    silent: [
      { case: { phase: 'waiting', reason: 'Ryggbesvär', priority: 3, addressedTo: 'physiotherapist' } },
      {
        case: {
          phase: 'waiting',
          reason: 'Nedstämdhet',
          priority: 4,
          addressedTo: 'counsellor',
          ...patient('2008-03-02'),
        },
      },
      {
        case: { phase: 'waiting', reason: 'Nedstämdhet', priority: 4, addressedTo: 'nurse', ...patient('2008-03-02') },
      },
      { case: { phase: 'received', reason: 'Ryggbesvär', priority: 3, addressedTo: 'nurse' } },
      {
        case: {
          phase: 'waiting',
          reason: 'Ryggbesvär',
          priority: 3,
          addressedTo: 'nurse',
          handover: { to: 'Sjuksköterska', state: 'accepted' },
        },
      },
      // Another care provider hands over by ticket, always to the nurse (JKP-HAND-4).
      {
        case: {
          phase: 'waiting',
          reason: 'Ryggbesvär',
          priority: 3,
          addressedTo: 'nurse',
          ticket: { information: 'Ont i ryggen' },
        },
      },
      { case: { phase: 'waiting', flow: 'administrative', reason: 'Intyg', addressedTo: 'medical-admin' } },
    ],
    needs: ['phase', 'flow', 'reason', 'priority', 'addressedTo'],
  },
  'JKP-REPLY-3': {
    speaks: [
      { case: { ...silence('09:30'), priority: 2 } },
      { case: { ...silence('09:30'), priority: 5 }, notes: { acute: true } },
    ],
    silent: [
      { case: { ...silence('09:30'), priority: 3 } },
      { case: { priority: 1 } },
      {
        case: { ...silence('09:30'), priority: 1, contacts: [{ at: monday('09:50'), kind: 'phone', answered: false }] },
      },
      { case: { ...silence('09:30'), priority: 1, phase: 'closed' } },
    ],
    needs: ['phase', 'messages'],
  },
  'JKP-REPLY-4': {
    speaks: [{ case: silence('09:30') }],
    silent: [
      {},
      { case: { ...silence('09:30'), contacts: [{ at: monday('09:50'), kind: 'sms', answered: false }] } },
      { case: { ...silence('09:30'), phase: 'asynchronous' } },
    ],
    needs: ['phase', 'messages'],
  },
  'JKP-ASYNC-1': {
    speaks: [{ desk: at('16:01') }, { desk: at('17:20') }],
    silent: [
      { desk: at('16:00') },
      { desk: at('16:30'), case: { phase: 'closed' } },
      { desk: { now: '2026-03-01T16:30:00+01:00' } },
    ],
    needs: ['phase'],
  },
  'JKP-HAND-1': {
    speaks: [{ notes: toOtherUnit }, { notes: toOtherProvider }, { notes: rehab }],
    silent: [
      {},
      { notes: { handover: { target: 'same-unit' } } },
      { case: { handover: { to: 'Annan enhet', state: 'accepted' } }, notes: toOtherUnit },
    ],
    needs: [],
  },
  'JKP-HAND-2': {
    speaks: [
      { notes: toOtherUnit },
      { case: { handover: { to: 'Annan enhet', state: 'pending' } } },
      { case: { handover: { to: 'Rehab', state: 'pending' } }, notes: { handover: { target: 'rehab' } } },
      // Accepted by the user, who is to hand it over to another unit in turn.
      { case: { handover: { to: 'Läkare', state: 'accepted' } }, notes: toOtherUnit },
    ],
    silent: [
      {},
      { case: { handover: { to: 'Annan enhet', state: 'accepted' }, owner: 'Lars Läkare' }, notes: toOtherUnit },
      { notes: { ...toOtherUnit, documented: true } },
      { case: { handover: { to: 'Läkare', state: 'pending' } }, notes: { handover: { target: 'same-unit' } } },
    ],
    needs: [],
  },
  'JKP-HAND-5': {
    speaks: [{ case: { handover: { to: 'Annan enhet', state: 'pending' } } }],
    silent: [{}, { case: { handover: { to: 'Annan enhet', state: 'accepted' } } }],
    needs: [],
  },
  'JKP-QUEUE-3': {
    speaks: [{ desk: { unit: { name: 'Testorp', helping: true } } }],
    silent: [{}],
    needs: [],
  },
  'JKP-CHILD-1': {
    speaks: [{ case: patient('2025-03-03') }, { case: { patient: { personalIdentityNumber: '19800504-2388' } } }],
    silent: [{ case: patient('2025-03-02') }, {}],
    needs: ['patient.personalIdentityNumber'],
  },
  'JKP-CHILD-2': {
    speaks: [{ case: { contact: 'guardian', ...patient('2013-03-02') } }],
    silent: [{ case: { contact: 'guardian', ...patient('2013-03-03') } }, { case: patient('2013-03-02') }],
    needs: ['patient.personalIdentityNumber', 'contact'],
  },
  'JKP-CHILD-3': {
    speaks: [{ case: { contact: 'self', ...patient('2013-03-03') } }],
    silent: [
      { case: { contact: 'self', ...patient('2013-03-02') } },
      { case: { contact: 'guardian', ...patient('2018-03-03') } },
    ],
    needs: ['patient.personalIdentityNumber', 'contact'],
  },
  'JKP-PROT-1': {
    speaks: [{ case: patient('1980-05-04', { protected: true }) }, { notes: { recordCheck: 'protected' } }],
    silent: [{}],
    needs: ['patient.protected'],
  },
  'JKP-PROT-2': {
    speaks: [{ case: patient('1980-05-04', { protected: true }) }],
    silent: [{}],
    needs: ['patient.protected'],
  },
  'JKP-PROT-3': {
    speaks: [
      { case: { contact: 'guardian', ...patient('2018-05-04', { protected: true }) } },
      { case: { contact: 'guardian', ...patient('2018-05-04'), guardian: { name: 'Vera Test', protected: true } } },
    ],
    silent: [
      { case: { contact: 'guardian', ...patient('2018-05-04'), guardian: { name: 'Vera Test', protected: false } } },
      { case: { contact: 'self', ...patient('1980-05-04', { protected: true }) } },
    ],
    needs: ['contact', 'patient.protected'],
  },
  'JKP-PROT-4': {
    speaks: [{}, { case: { patient: { personalIdentityNumber: bornOn('1980-05-04') } } }],
    silent: [{ case: patient('1980-05-04', { protected: true }) }],
    needs: [],
  },
  'JKP-CONS-1': {
    speaks: [{}],
    silent: [{ case: { phase: 'waiting' } }, { notes: { consentAsked: true } }],
    needs: ['phase'],
  },
  'JKP-IMG-1': { speaks: [{ case: { images: 2 } }], silent: [{}], needs: [] },
  'JKP-ADM-1': { speaks: [{ case: { flow: 'administrative' } }], silent: [{}], needs: ['flow'] },
  'JKP-FEE-1': { speaks: [{ notes: { qualified: true } }], silent: [{}, { notes: { qualified: false } }], needs: [] },
  'JKP-FEE-2': { speaks: [{ notes: { qualified: false } }], silent: [{}, { notes: { qualified: true } }], needs: [] },
  'JKP-QUAL-1': { speaks: [{}], silent: [{ notes: { qualified: true } }, { notes: { qualified: false } }], needs: [] },
  'JKP-REPLY-1': {
    speaks: [{ case: silence('09:30') }],
    silent: [{ case: { phase: 'closed' } }, { case: { phase: 'asynchronous' } }],
    needs: ['phase', 'priority', 'messages'],
  },
  'JKP-HAND-3': { speaks: [{ notes: toOtherUnit }, { notes: rehab }], silent: [{ notes: toOtherProvider }], needs: [] },
  'JKP-HAND-4': {
    speaks: [{ notes: toOtherProvider }, { notes: theirs('other-unit') }, { notes: theirs('rehab') }],
    silent: [{}, { notes: toOtherUnit }],
    needs: [],
  },
  'JKP-ASYNC-2': { speaks: [{ notes: { pictureByPhone: true } }], silent: [{}], needs: [] },
  'JKP-BOOK-1': { speaks: [{ notes: { outcome: 'digital-visit' } }], silent: [{}], needs: [] },
  'JKP-BOOK-2': { speaks: [{ notes: { outcome: 'digital-visit' } }], silent: [{}], needs: [] },
  'JKP-REG-1': { speaks: [{ notes: { qualified: false } }], silent: [{}, { notes: { qualified: true } }], needs: [] },
  'JKP-REG-2': { speaks: [{ notes: { qualified: true } }], silent: [{}, { notes: { qualified: false } }], needs: [] },
  'JKP-JRN-1': { speaks: [{}], silent: [{ case: { phase: 'waiting' } }], needs: ['phase'] },
  'JKP-JRN-3': { speaks: [{}], silent: [{ case: { phase: 'waiting' } }], needs: ['phase'] },
  'JKP-JRN-4': { speaks: [{}], silent: [], needs: ['anamnesis'] },
  'JKP-JRN-5': { speaks: [{}], silent: [], needs: [] },
  'JKP-JRN-6': {
    speaks: [{ case: { forms: [{ title: 'AUDIT', state: 'answered' }] } }],
    silent: [{}, { case: { forms: [{ title: 'AUDIT', state: 'sent' }] } }],
    needs: [],
  },
  'JKP-JRN-7': { speaks: [{}], silent: [], needs: [] },
  'JKP-JRN-8': { speaks: [{ notes: { documented: true } }], silent: [{}], needs: [] },
  'JKP-CONS-2': { speaks: [{ notes: { consentAsked: true } }], silent: [{}], needs: [] },
  'JKP-ROLE-1': { speaks: [{ desk: { user: { role: 'coordinating-nurse' } } }], silent: [{}], needs: [] },
  'JKP-ROLE-2': {
    speaks: [{ desk: { user: { role: 'administrator' } } }, { desk: { user: { role: 'medical-secretary' } } }],
    silent: [{}],
    needs: [],
  },
  'JKP-ROLE-3': { speaks: [{ desk: { user: { role: 'manager' } } }], silent: [{}], needs: [] },
  'JKP-ROLE-4': { speaks: [{}, { desk: { user: {} } }], silent: [], needs: [] },
  'JKP-ROLE-5': { speaks: [{ desk: { user: { role: 'counsellor' } } }], silent: [{}], needs: [] },
};
