import type { Case } from '../../../src/core/contract/case.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { monday } from '../samples.ts';
import type { RuleExamples } from './examples.ts';

const at = (clock: string) => ({ now: monday(clock) });
/** Monday 2 to Sunday 8 March 2026; Friday is 6 March. */
const on = (day: string, clock: string) => ({ now: `2026-03-0${day}T${clock}:00+01:00` });
const waiting = (priority: number | null, arrivedAt: string): Partial<Case> => ({
  phase: 'waiting',
  priority,
  arrivedAt,
});
const to = (handover: NonNullable<Notes['handover']>): Notes => ({ outcome: 'handover', handover });
const pending: Partial<Case> = { handover: { to: 'Sjuksköterska', state: 'pending' } };
const accepted = (owner: string): Partial<Case> => ({ handover: { to: 'Läkare', state: 'accepted' }, owner });

export const handoverExamples: Record<string, RuleExamples> = {
  'KLM-HOURS-2': {
    speaks: [{ desk: at('16:00') }, { desk: at('16:29') }, { desk: on('6', '14:59') }],
    silent: [{ desk: at('15:59') }, { desk: at('16:30') }, { desk: on('6', '15:00') }, { desk: on('7', '16:10') }],
    needs: [],
  },
  'KLM-HOURS-3': {
    speaks: [
      { case: waiting(2, monday('16:00')), desk: at('16:00') },
      { case: waiting(1, monday('19:00')), desk: at('20:59') },
      { case: waiting(3, '2026-03-06T14:30:00+01:00'), desk: on('6', '14:30') },
      // After Friday's closing: newly arrived until the unit opens again.
      { case: waiting(3, '2026-03-06T22:00:00+01:00'), desk: on('7', '08:00') },
      { case: waiting(2, '2026-03-08T09:00:00+01:00'), desk: on('8', '20:59') },
      // A unit's own hours do not move the windows.
      {
        case: waiting(2, monday('17:05')),
        desk: { ...at('17:10'), unit: { name: 'Testorp', hours: { mon: '08:00-17:00' } } },
      },
    ],
    silent: [
      { case: waiting(2, monday('15:59')), desk: at('16:00') },
      { case: waiting(3, monday('16:10')), desk: at('16:20') },
      { case: waiting(null, monday('16:10')), desk: at('16:20') },
      { case: waiting(1, monday('16:10')), desk: at('21:00') },
      { case: { ...waiting(1, monday('16:10')), phase: 'received' }, desk: at('16:20') },
      { case: waiting(3, '2026-03-08T09:00:00+01:00'), desk: on('8', '12:00') },
      { case: waiting(1, monday('10:00')) },
      // Annandag påsk, a Monday.
      { case: waiting(1, '2026-04-06T16:10:00+02:00'), desk: { now: '2026-04-06T17:00:00+02:00' } },
      // Julafton, a Thursday.
      { case: waiting(1, '2026-12-24T16:10:00+01:00'), desk: { now: '2026-12-24T17:00:00+01:00' } },
      {
        case: waiting(2, monday('16:10')),
        desk: { ...at('16:30'), unit: { name: 'Testorp', hours: { mon: '08:00-17:00' } } },
      },
    ],
    needs: ['phase', 'priority', 'arrivedAt'],
  },
  'KLM-HOURS-4': {
    speaks: [
      { case: waiting(1, monday('16:10')), desk: at('21:00') },
      { case: waiting(3, monday('16:10')), desk: at('16:20') },
      { case: waiting(null, monday('16:10')), desk: at('16:20') },
      { case: waiting(2, monday('15:59')), desk: at('16:00') },
      { case: waiting(1, monday('07:00')), desk: at('07:59') },
      { case: waiting(1, '2026-03-07T07:00:00+01:00'), desk: on('7', '07:59') },
      { case: waiting(1, '2026-04-06T16:10:00+02:00'), desk: { now: '2026-04-06T17:00:00+02:00' } },
    ],
    silent: [
      { case: waiting(2, monday('16:00')), desk: at('16:00') },
      { case: waiting(1, monday('10:00')) },
      { case: waiting(1, monday('15:00')), desk: at('15:59') },
      { case: { ...waiting(1, monday('16:10')), phase: 'started' }, desk: at('22:00') },
    ],
    needs: ['phase'],
  },
  'KLM-SHIFT-1': {
    speaks: [{ desk: at('15:00') }, { desk: at('15:59') }, { desk: at('16:00') }, { desk: on('6', '13:30') }],
    silent: [
      { desk: at('14:59') },
      { case: { phase: 'closed' }, desk: at('15:30') },
      { case: { phase: 'asynchronous' }, desk: at('15:30') },
      { case: { phase: 'received' }, desk: at('15:30') },
    ],
    needs: ['phase'],
  },
  'KLM-SHIFT-2': {
    speaks: [
      { desk: at('15:30') },
      { desk: at('16:00') },
      { desk: on('7', '12:00') },
      { desk: { shift: 'end' } },
      { notes: to({ target: 'same-unit' }) },
      // The user has accepted it and goes on with it.
      { case: accepted('Sara Sköterska'), desk: at('15:30') },
    ],
    silent: [
      { desk: at('15:29') },
      { desk: { shift: 'start' } },
      { case: pending, desk: at('15:30') },
      { case: accepted('Lars Läkare'), desk: at('15:30') },
      { case: { phase: 'asynchronous' }, desk: at('15:30') },
      { case: { phase: 'closed' }, desk: { shift: 'end' } },
    ],
    needs: ['phase'],
  },
  'KLM-SHIFT-3': {
    speaks: [{ case: { ...pending, phase: 'waiting' }, desk: { shift: 'start' } }],
    silent: [
      { case: pending },
      { case: pending, desk: { shift: 'end' } },
      { desk: { shift: 'start' } },
      { case: { ...pending, phase: 'closed' }, desk: { shift: 'start' } },
    ],
    needs: ['phase'],
  },
  'KLM-HAND-1': {
    speaks: [
      { notes: to({ target: 'same-unit' }) },
      // Accepted by the user, who hands it over again.
      { case: accepted('Sara Sköterska'), notes: to({ target: 'same-unit' }) },
    ],
    silent: [
      {},
      { notes: to({ target: 'rehab' }) },
      { case: pending, notes: to({ target: 'same-unit' }) },
      { case: accepted('Lars Läkare'), notes: to({ target: 'same-unit' }) },
    ],
    needs: [],
  },
  'KLM-HAND-2': {
    speaks: [{ notes: to({ target: 'other-provider' }) }, { notes: to({ target: 'other-unit', sameProvider: false }) }],
    silent: [{}, { notes: to({ target: 'other-unit', sameProvider: true }) }],
    needs: [],
  },
  'KLM-HAND-3': { speaks: [{ notes: to({ target: 'rehab' }) }], silent: [{}], needs: [] },
  'KLM-HAND-4': {
    speaks: [{ notes: to({ target: 'rehab', sameProvider: true }) }, { notes: to({ target: 'rehab' }) }],
    silent: [{}, { notes: to({ target: 'rehab', sameProvider: false }) }],
    needs: [],
  },
  'KLM-HAND-5': {
    speaks: [{ notes: to({ target: 'rehab', sameProvider: false }) }, { notes: to({ target: 'rehab' }) }],
    silent: [{}, { notes: to({ target: 'rehab', sameProvider: true }) }],
    needs: [],
  },
  'KLM-HAND-6': {
    speaks: [{ notes: to({ target: 'other-provider' }) }, { notes: { outcome: 'handover' } }],
    silent: [{}, { notes: { outcome: 'referral' } }],
    needs: [],
  },
  'KLM-HAND-7': { speaks: [{ notes: to({ target: 'rehab' }) }], silent: [{}], needs: [] },
};
