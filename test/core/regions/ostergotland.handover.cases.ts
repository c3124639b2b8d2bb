import type { Notes } from '../../../src/core/contract/notes.ts';
import type { RuleExamples } from './examples.ts';

const to = (target: NonNullable<Notes['handover']>['target']): Notes => ({ outcome: 'handover', handover: { target } });
const toPrivate: Notes = { outcome: 'handover', handover: { target: 'other-unit', sameProvider: false } };
const atShiftEnd = { shift: 'end' as const };

export const handoverExamples: Record<string, RuleExamples> = {
  'OST-SHIFT-1': {
    speaks: [
      { case: { owner: 'Sara Sköterska' }, desk: atShiftEnd },
      { case: { owner: 'sara  sköterska', phase: 'received' }, desk: atShiftEnd },
      { case: { owner: 'Du' }, desk: { ...atShiftEnd, user: { role: 'nurse' } } },
      // The user's name is not set.
      { case: { owner: 'Lars Läkare' }, desk: { ...atShiftEnd, user: { role: 'nurse' } } },
    ],
    silent: [
      {},
      { desk: { shift: 'start' } },
      { case: { owner: 'Lars Läkare' }, desk: atShiftEnd },
      { case: { owner: null }, desk: atShiftEnd },
      { case: { phase: 'waiting' }, desk: atShiftEnd },
      { case: { phase: 'closed' }, desk: atShiftEnd },
    ],
    needs: ['phase', 'owner'],
  },
  'OST-HAND-1': {
    speaks: [{ case: { phase: 'waiting' }, notes: to('other-unit') }],
    silent: [
      { case: { phase: 'waiting' } },
      { notes: to('other-unit') },
      { case: { phase: 'waiting' }, notes: to('same-unit') },
    ],
    needs: ['phase'],
  },
  'OST-HAND-2': {
    speaks: [
      { notes: to('other-unit') },
      { notes: to('rehab'), case: { phase: 'received' } },
      { notes: to('other-unit'), case: { handover: { to: 'Annan enhet', state: 'accepted' } } },
      { case: { handover: { to: 'Annan enhet', state: 'pending' } } },
    ],
    silent: [
      {},
      { notes: to('same-unit'), case: { handover: { to: 'Läkare', state: 'pending' } } },
      { notes: to('other-provider') },
      { notes: toPrivate },
      { notes: to('other-unit'), case: { phase: 'waiting' } },
      { case: { handover: { to: 'Annan enhet', state: 'accepted' } } },
    ],
    needs: ['phase'],
  },
  'OST-HAND-3': {
    speaks: [
      { case: { priority: 2 }, notes: to('other-unit') },
      { case: { priority: 1 }, notes: to('rehab') },
      { case: { priority: 1 }, notes: to('other-provider') },
      { notes: { ...to('other-unit'), urgentForReceiver: true } },
      { case: { priority: null }, notes: { ...to('other-unit'), urgentForReceiver: true } },
      { case: { priority: 2, handover: { to: 'Annan enhet', state: 'pending' } } },
    ],
    silent: [
      { case: { priority: 1 } },
      { case: { priority: 2, handover: { to: 'Annan enhet', state: 'accepted' } } },
      { case: { priority: 3, handover: { to: 'Annan enhet', state: 'pending' } } },
      { case: { priority: 2, handover: { to: 'Läkare', state: 'pending' } }, notes: to('same-unit') },
      { notes: to('other-unit') },
      { notes: { urgentForReceiver: true } },
      { case: { priority: 1 }, notes: to('same-unit') },
      { case: { priority: 1, phase: 'closed' }, notes: to('other-unit') },
    ],
    needs: ['phase'],
  },
  'OST-HAND-4': { speaks: [{ notes: to('rehab') }], silent: [{}, { notes: to('other-unit') }], needs: [] },
  'OST-HAND-5': {
    speaks: [{ notes: to('other-provider') }, { notes: toPrivate }],
    silent: [{}, { notes: to('other-unit') }],
    needs: [],
  },
  'OST-HAND-6': {
    speaks: [{ notes: to('not-in-service') }, { case: { flow: 'administrative' }, notes: to('not-in-service') }],
    silent: [{}, { notes: to('other-unit') }],
    needs: [],
  },
  'OST-HAND-7': {
    speaks: [
      { notes: to('other-unit') },
      { notes: to('same-unit') },
      { notes: { outcome: 'handover' } },
      { case: { handover: { to: 'Annan enhet', state: 'accepted' } } },
    ],
    silent: [
      {},
      { notes: { ...to('other-unit'), documented: true } },
      { case: { phase: 'waiting' }, notes: to('other-unit') },
    ],
    needs: ['phase'],
  },
  'OST-HAND-8': { speaks: [{ case: { ticket: { information: 'Ont i halsen' } } }], silent: [{}], needs: [] },
};
