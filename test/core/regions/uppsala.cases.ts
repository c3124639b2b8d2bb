import type { Case } from '../../../src/core/contract/case.ts';
import { monday, patient } from '../samples.ts';
import type { RuleExamples } from './examples.ts';

const silent: Partial<Case> = {
  messages: [
    { at: monday('09:20'), from: 'patient', text: 'Hej' },
    { at: monday('09:30'), from: 'staff', text: 'Hur mår du?' },
  ],
};
const phoned: Partial<Case> = { ...silent, contacts: [{ at: monday('09:50'), kind: 'phone', answered: false }] };
const child = { contact: 'guardian' as const, ...patient('2018-05-04') };
const nurseAt = (name: string) => ({ unit: { name }, user: { role: 'nurse' as const } });
const end = { shift: 'end' as const };

export const examples: Record<string, RuleExamples> = {
  'UPP-RECV-1': {
    speaks: [{ case: { phase: 'waiting' } }, { case: { phase: 'waiting', flow: 'administrative', priority: 5 } }],
    silent: [{ case: { phase: 'received' } }, {}],
    needs: ['phase', 'arrivedAt'],
  },
  'UPP-RECV-2': {
    speaks: [
      { case: { phase: 'waiting' } },
      { case: { phase: 'waiting' }, notes: { handover: { target: 'same-unit' } } },
    ],
    silent: [
      { case: { phase: 'received' } },
      { case: { phase: 'waiting' }, notes: { handover: { target: 'other-unit' } } },
    ],
    needs: ['phase'],
  },
  'UPP-RECV-3': {
    speaks: [{ case: { phase: 'waiting', flow: 'administrative' } }],
    silent: [
      { case: { phase: 'waiting' } },
      { case: { phase: 'received', flow: 'administrative' } },
      { case: { phase: 'waiting', flow: 'administrative' }, desk: { user: { role: 'medical-secretary' } } },
      { case: { phase: 'waiting', flow: 'administrative' }, desk: { user: {} } },
    ],
    needs: [],
  },
  'UPP-PRIO-2': {
    speaks: [{ case: { phase: 'waiting' } }],
    silent: [{ case: { phase: 'received' } }, { case: { phase: 'waiting', flow: 'administrative' } }],
    needs: ['phase', 'flow'],
  },
  'UPP-SAME-1': {
    speaks: [{}],
    silent: [{ notes: { samePatient: true } }, { case: { phase: 'waiting' } }, { case: { phase: 'closed' } }],
    needs: ['phase'],
  },
  'UPP-PROT-1': {
    speaks: [
      {},
      { case: { phase: 'waiting' } },
      { case: { phase: 'closed', ...patient('1980-05-04', { protected: true }) } },
    ],
    silent: [{ notes: { recordCheck: 'not-protected' } }, { notes: { recordCheck: 'protected' } }],
    needs: [],
  },
  'UPP-PROT-2': {
    speaks: [
      { case: patient('1980-05-04', { protected: true }) },
      { notes: { recordCheck: 'protected' } },
      { case: patient('1980-05-04', { protected: true }), notes: { recordCheck: 'not-protected' } },
    ],
    silent: [{}],
    needs: ['patient.protected'],
  },
  'UPP-PROT-3': {
    speaks: [
      { case: { contact: 'guardian', ...patient('2018-05-04', { protected: true }) } },
      { case: { ...child, guardian: { name: 'Vera Test', protected: true } } },
    ],
    silent: [
      { case: { ...child, guardian: { name: 'Vera Test', protected: false } } },
      { case: patient('1980-05-04', { protected: true }) },
    ],
    needs: ['contact', 'patient.protected'],
  },
  'UPP-CHILD-1': {
    speaks: [{ case: patient('2025-03-03') }, { case: { patient: { personalIdentityNumber: '19800504-2388' } } }],
    silent: [{ case: patient('2025-03-02') }, {}],
    needs: ['patient.personalIdentityNumber'],
  },
  'UPP-CHILD-2': {
    speaks: [{ case: { contact: 'guardian', ...patient('2013-03-02') } }],
    silent: [{ case: { contact: 'guardian', ...patient('2013-03-03') } }, { case: patient('2013-03-02') }],
    needs: ['patient.personalIdentityNumber', 'contact'],
  },
  'UPP-CHILD-3': { speaks: [{ case: child }], silent: [{}], needs: ['contact'] },
  'UPP-CONS-1': {
    speaks: [
      {},
      { case: { consents: { record: 'denied' } } },
      { case: { consents: {} } },
      { case: { phase: 'waiting' } },
    ],
    silent: [],
    needs: [],
  },
  'UPP-CONS-2': {
    speaks: [{ case: child }],
    silent: [{}, { case: child, notes: { consentAsked: true } }],
    needs: ['contact'],
  },
  'UPP-REPLY-1': {
    speaks: [{ case: silent }, {}],
    silent: [{ case: { phase: 'closed' } }, { case: { phase: 'asynchronous' } }],
    needs: ['phase', 'priority', 'messages'],
  },
  'UPP-REPLY-3': {
    speaks: [
      { case: { ...silent, priority: 2 } },
      { case: { ...silent, priority: 3 } },
      { case: { ...silent, priority: 5 }, notes: { acute: true } },
    ],
    silent: [
      { case: { ...silent, priority: 4 } },
      { case: { ...silent, priority: null } },
      { case: { priority: 1 } },
      { case: { ...phoned, priority: 1 } },
      { case: { ...phoned, priority: 3 } },
      { case: { ...silent, priority: 1, phase: 'closed' } },
    ],
    needs: ['phase', 'messages'],
  },
  'UPP-REPLY-4': {
    speaks: [{ case: silent }],
    silent: [{}, { case: { ...silent, phase: 'asynchronous' } }],
    needs: ['phase', 'messages'],
  },
  'UPP-REPLY-5': { speaks: [{ notes: { outcome: 'no-reply' } }], silent: [{}], needs: [] },
  'UPP-LANG-1': { speaks: [{ notes: { languageDifficulty: true } }], silent: [{}], needs: [] },
  'UPP-VIDEO-1': {
    speaks: [{ notes: { contactForms: ['video'] } }, { notes: { contactForms: ['voice', 'chat'] } }],
    silent: [{}, { notes: { contactForms: ['chat', 'phone'] } }],
    needs: [],
  },
  'UPP-COLL-1': { speaks: [{ notes: { colleagueInvited: true } }], silent: [{}], needs: [] },
  'UPP-HAND-1': {
    speaks: [
      { notes: { handover: { target: 'same-unit' } } },
      { case: { handover: { to: 'Läkare', state: 'pending' } } },
    ],
    silent: [
      {},
      { notes: { handover: { target: 'other-unit' } } },
      { case: { handover: { to: 'Läkare', state: 'accepted' } }, notes: { handover: { target: 'same-unit' } } },
    ],
    needs: [],
  },
  'UPP-HAND-2': {
    speaks: [{ notes: { handover: { target: 'same-unit' } } }],
    silent: [{}, { notes: { handover: { target: 'other-unit' } } }],
    needs: [],
  },
  'UPP-HAND-3': {
    speaks: (['other-unit', 'other-provider', 'rehab'] as const).map((target) => ({ notes: { handover: { target } } })),
    silent: [{}, { notes: { handover: { target: 'same-unit' } } }],
    needs: [],
  },
  'UPP-HAND-4': { speaks: [{ case: { ticket: { information: 'Ont i halsen' } } }], silent: [{}], needs: [] },
  'UPP-HAND-5': {
    speaks: [{ notes: { handover: { target: 'other-unit' } } }],
    silent: [{}, { notes: { handover: { target: 'same-unit' } } }],
    needs: [],
  },
  'UPP-SHIFT-1': { speaks: [{ desk: end }], silent: [{}, { desk: { shift: 'start' } }], needs: [] },
  'UPP-SHIFT-2': {
    speaks: [
      { desk: end },
      { desk: end, case: { phase: 'received' } },
      { desk: end, case: { owner: 'Du' } },
      { desk: end, case: { owner: ' sara  SKÖTERSKA ' } },
      { desk: { ...end, user: { role: 'nurse' } } },
    ],
    silent: [
      {},
      { desk: { shift: 'start' } },
      { desk: end, case: { phase: 'waiting' } },
      { desk: end, case: { phase: 'asynchronous' } },
      { desk: end, case: { owner: 'Lars Läkare' } },
      { desk: end, case: { owner: null } },
    ],
    needs: ['phase', 'owner'],
  },
  'UPP-ACC-1': {
    speaks: [{ desk: { shift: 'start' } }, { desk: { user: { firstLogin: true } } }],
    silent: [{}, { desk: end }],
    needs: [],
  },
  'UPP-ACC-2': { speaks: [{ desk: { user: { firstLogin: true } } }], silent: [{}], needs: [] },
  'UPP-ACC-3': { speaks: [{ desk: { user: { firstLogin: true } } }], silent: [{}], needs: [] },
  'UPP-CLOSE-1': {
    speaks: [{}, { case: { phase: 'asynchronous' } }],
    silent: [{ case: { phase: 'received' } }, { case: { phase: 'closed' } }],
    needs: ['phase'],
  },
  'UPP-JRN-1': {
    speaks: [{ case: { phase: 'closed' } }, { case: { phase: 'asynchronous' } }],
    silent: [{}, { case: { phase: 'closed' }, notes: { documented: true } }],
    needs: ['phase'],
  },
  'UPP-JRN-3': { speaks: [{}], silent: [], needs: [] },
  'UPP-JRN-4': { speaks: [{}], silent: [{ notes: { outcome: 'no-reply' } }], needs: ['anamnesis'] },
  'UPP-JRN-5': { speaks: [{ case: { images: 1 } }], silent: [{}], needs: [] },
  'UPP-REG-1': {
    speaks: [
      { notes: { contactForms: ['chat'] } },
      { notes: { contactForms: ['video', 'phone'] } },
      { notes: { contactForms: ['voice'] } },
    ],
    silent: [{}, { notes: { contactForms: ['video'] } }],
    needs: [],
  },
  'UPP-REG-2': {
    speaks: [
      { notes: { contactForms: ['video'] } },
      {
        notes: { contactForms: ['video'] },
        desk: { unit: { name: '1177 direkt Uppsala län' }, user: { role: 'physician' } },
      },
    ],
    silent: [
      { notes: { contactForms: ['chat'] } },
      { notes: { contactForms: ['video'] }, desk: nurseAt('1177 direkt Uppsala län') },
    ],
    needs: [],
  },
  'UPP-REG-3': {
    speaks: [
      { notes: { contactForms: ['video'] }, desk: nurseAt('1177 direkt Uppsala län') },
      { notes: { contactForms: ['video'] }, desk: nurseAt(' 1177 Direkt  Uppsala län ') },
      {
        notes: { contactForms: ['video'] },
        desk: { unit: { name: '1177 direkt Uppsala län' }, user: { role: 'coordinating-nurse' } },
      },
    ],
    silent: [
      { notes: { contactForms: ['video'] } },
      { notes: { contactForms: ['chat'] }, desk: nurseAt('1177 direkt Uppsala län') },
      { notes: { contactForms: ['video'] }, desk: nurseAt('1177 direkt') },
    ],
    needs: [],
  },
};
