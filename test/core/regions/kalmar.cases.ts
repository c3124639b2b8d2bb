import type { Case } from '../../../src/core/contract/case.ts';
import { bornOn, monday, patient } from '../samples.ts';
import type { RuleExamples } from './examples.ts';
import { handoverExamples } from './kalmar.handover.cases.ts';

const silence: Partial<Case> = {
  startedAt: monday('08:55'),
  messages: [
    { at: monday('09:00'), from: 'patient', text: 'Hej' },
    { at: monday('09:30'), from: 'staff', text: 'Hur mår du?' },
  ],
};

export const examples: Record<string, RuleExamples> = {
  'KLM-PRIO-2': {
    speaks: [{ case: { phase: 'waiting' } }, { case: { phase: 'received' } }],
    silent: [{ case: { phase: 'started' } }, { case: { phase: 'waiting', flow: 'administrative' } }],
    needs: ['phase', 'flow'],
  },
  'KLM-REPLY-1': {
    speaks: [{ case: silence }],
    silent: [{ case: { phase: 'closed' } }, { case: { phase: 'asynchronous' } }],
    needs: ['phase', 'messages'],
  },
  'KLM-REPLY-3': {
    speaks: [{ case: silence, desk: { now: '2026-03-03T09:30:00+01:00' } }],
    silent: [{ case: silence, desk: { now: '2026-03-03T09:29:00+01:00' } }, {}],
    needs: ['phase', 'messages'],
  },
  'KLM-RX-1': {
    speaks: [
      { notes: { outcome: 'prescription' } },
      { notes: { outcome: 'certificate' } },
      { notes: { outcome: 'lab-test' } },
      { notes: { outcome: 'treatment' } },
      { notes: { outcome: 'referral' } },
    ],
    silent: [
      {},
      { notes: { outcome: 'prescription', measureConfirmed: true } },
      { notes: { outcome: 'redirection' } },
      { case: { phase: 'closed' }, notes: { outcome: 'prescription' } },
    ],
    needs: ['phase'],
  },
  'KLM-DOC-1': {
    speaks: [{ case: { phase: 'closed' } }],
    silent: [{}, { case: { phase: 'closed' }, notes: { documented: true } }],
    needs: ['phase'],
  },
  'KLM-PROT-1': {
    speaks: [{}, { case: patient('1980-05-04', { protected: true }) }, { case: { phase: 'closed' } }],
    silent: [{ notes: { recordCheck: 'not-protected' } }, { notes: { recordCheck: 'protected' } }],
    needs: [],
  },
  'KLM-PROT-2': {
    speaks: [{ case: patient('1980-05-04', { protected: true }) }, { notes: { recordCheck: 'protected' } }],
    silent: [{}, { notes: { recordCheck: 'not-protected' } }],
    needs: [],
  },
  'KLM-PROT-3': {
    speaks: [
      { notes: { recordCheck: 'protected' } },
      { case: { patient: { personalIdentityNumber: bornOn('1980-05-04') } }, notes: { recordCheck: 'protected' } },
    ],
    silent: [
      {},
      { case: patient('1980-05-04', { protected: true }), notes: { recordCheck: 'protected' } },
      { notes: { recordCheck: 'not-protected' } },
    ],
    needs: [],
  },
  'KLM-CONS-1': { speaks: [{}, { case: { consents: { record: 'denied' } } }], silent: [], needs: [] },
  'KLM-CHILD-1': {
    speaks: [{ case: patient('2025-03-03') }, { case: { patient: { personalIdentityNumber: '19800504-2388' } } }],
    silent: [{ case: patient('2025-03-02') }, {}],
    needs: ['patient.personalIdentityNumber'],
  },
  'KLM-CHILD-2': {
    speaks: [
      { case: { contact: 'guardian', ...patient('2013-03-02') } },
      { case: { contact: 'guardian', ...patient('2008-03-03') } },
    ],
    silent: [
      { case: { contact: 'guardian', ...patient('2013-03-03') } },
      { case: { contact: 'guardian', ...patient('2008-03-02') } },
      { case: patient('2013-03-02') },
    ],
    needs: ['patient.personalIdentityNumber', 'contact'],
  },
  'KLM-LANG-1': { speaks: [{ notes: { languageDifficulty: true } }], silent: [{}], needs: [] },
  'KLM-ASYNC-1': { speaks: [{ notes: { careInitiated: true } }], silent: [{}], needs: [] },
  'KLM-ASYNC-2': {
    speaks: [{ notes: { careInitiated: true } }, { notes: { careInitiated: true, patientApproved: false } }],
    silent: [{}, { notes: { careInitiated: true, patientApproved: true } }],
    needs: [],
  },
  'KLM-ASYNC-3': { speaks: [{ case: { phase: 'asynchronous' } }], silent: [{}], needs: [] },
  'KLM-ROLE-1': {
    speaks: [{}, { desk: { user: { role: 'physician' } } }],
    silent: [{ desk: { user: { role: 'manager' } } }],
    needs: [],
  },
  'KLM-ROLE-2': { speaks: [{ desk: { user: { role: 'medical-secretary' } } }], silent: [{}], needs: [] },
  'KLM-ROLE-3': { speaks: [{ desk: { user: { role: 'physiotherapist' } } }], silent: [{}], needs: [] },
  'KLM-VIDEO-1': {
    speaks: [{ notes: { contactForms: ['chat', 'video'] } }, { notes: { outcome: 'digital-visit' } }],
    silent: [{}, { notes: { contactForms: ['chat', 'voice'] } }],
    needs: [],
  },
  'KLM-FEE-1': {
    speaks: [
      { notes: { outcome: 'information' } },
      { notes: { outcome: 'self-care', contactForms: ['video'] } },
      { notes: { outcome: 'redirection' } },
      { notes: { contactForms: ['chat'] } },
    ],
    silent: [
      {},
      { notes: { outcome: 'prescription', contactForms: ['chat'] } },
      { notes: { outcome: 'referral' } },
      { notes: { contactForms: ['chat', 'video'] } },
    ],
    needs: [],
  },
  'KLM-FEE-2': {
    speaks: [
      { notes: { outcome: 'prescription' } },
      { notes: { outcome: 'certificate' } },
      { notes: { outcome: 'physical-visit' } },
      { notes: { outcome: 'digital-visit' } },
    ],
    silent: [{}, { notes: { outcome: 'self-care' } }],
    needs: [],
  },
  'KLM-IMG-1': { speaks: [{ case: { images: 2 } }], silent: [{}], needs: [] },
  'KLM-LIST-1': { speaks: [{ notes: { listedElsewhere: true } }], silent: [{}], needs: [] },
  'KLM-REG-1': { speaks: [{}, { notes: { outcome: 'phone-visit' } }], silent: [], needs: [] },
  'KLM-JRN-2': { speaks: [{}], silent: [], needs: [] },
  'KLM-JRN-3': { speaks: [{}, { notes: { careInitiated: true } }], silent: [], needs: ['contact'] },
  'KLM-JRN-4': { speaks: [{}], silent: [], needs: ['reason'] },
  'KLM-JRN-5': { speaks: [{}], silent: [], needs: [] },
  'KLM-JRN-6': { speaks: [{}], silent: [], needs: ['anamnesis'] },
  'KLM-JRN-7': { speaks: [{}], silent: [], needs: [] },
  ...handoverExamples,
};
