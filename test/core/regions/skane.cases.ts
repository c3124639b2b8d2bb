import type { UserRole } from '../../../src/core/contract/desk.ts';
import type { HandoverPlan, Notes } from '../../../src/core/contract/notes.ts';
import { monday } from '../samples.ts';
import type { Example, RuleExamples } from './examples.ts';

const by = (role: UserRole, notes: Notes): Example => ({ desk: { user: { role, name: 'Sara Sköterska' } }, notes });
const nurse = (notes: Notes): Example => by('nurse', notes);
const physician = (notes: Notes): Example => by('physician', notes);
const on = (plan: Omit<HandoverPlan, 'target'>, target: HandoverPlan['target'] = 'same-unit'): Notes => ({
  outcome: 'handover',
  handover: { target, ...plan },
});
const sameDay = on({ then: 'digital', day: 'same' });
const otherDay = on({ then: 'digital', day: 'other' });
const threeLinks = on({ then: 'digital-then-physical', day: 'same' });

/** The instruction's twelve scenarios by who is asked, with their neighbours where the scenario is another. */
export const examples: Record<string, RuleExamples> = {
  'SKN-REG-1': {
    speaks: [
      nurse({ outcome: 'self-care' }),
      nurse({ outcome: 'information', replacesVisit: false }),
      by('coordinating-nurse', { outcome: 'self-care', replacesVisit: true }),
    ],
    silent: [
      physician({ outcome: 'self-care' }),
      nurse({ outcome: 'treatment' }),
      nurse({}),
      by('manager', { outcome: 'self-care' }),
    ],
    needs: [],
  },
  'SKN-REG-2': {
    speaks: [
      nurse({ outcome: 'treatment', replacesVisit: true }),
      nurse({ outcome: 'lab-test', replacesVisit: false }),
      nurse({ outcome: 'prescription' }),
      nurse({ outcome: 'certificate' }),
    ],
    silent: [nurse({ outcome: 'self-care' }), physician({ outcome: 'treatment' }), nurse({ outcome: 'referral' })],
    needs: [],
  },
  'SKN-REG-3': {
    speaks: [
      nurse(on({ then: 'physical', receiver: 'nurse' })),
      nurse({ outcome: 'physical-visit', handover: { target: 'same-unit', receiver: 'nurse' } }),
      nurse({ ...on({ then: 'physical', receiver: 'nurse' }), part: 'visit' }),
    ],
    silent: [
      nurse(on({ then: 'physical', receiver: 'physician' })),
      nurse(on({ then: 'physical' })),
      nurse(sameDay),
      physician(on({ then: 'physical', receiver: 'nurse' })),
    ],
    needs: [],
  },
  'SKN-REG-4': {
    speaks: [
      nurse(on({ then: 'physical', receiver: 'physician' })),
      nurse(on({ then: 'physical', receiver: 'other', day: 'other' })),
      physician({ ...on({ then: 'digital-then-physical', day: 'other' }), part: 'visit' }),
    ],
    silent: [nurse(on({ then: 'physical', receiver: 'nurse' })), nurse(threeLinks), nurse(otherDay)],
    needs: [],
  },
  'SKN-REG-5': {
    speaks: [nurse(sameDay), physician({ ...sameDay, part: 'receiver' })],
    silent: [nurse(otherDay), nurse(on({ then: 'digital' })), nurse(threeLinks)],
    needs: [],
  },
  'SKN-REG-6': {
    speaks: [
      nurse(otherDay),
      physician({ ...otherDay, part: 'receiver' }),
      nurse(on({ then: 'digital-then-physical', day: 'other' })),
      // The links before the visit.
      physician({ ...otherDay, part: 'visit' }),
    ],
    silent: [nurse(sameDay), physician({ ...sameDay, part: 'visit' })],
    needs: [],
  },
  'SKN-REG-7': {
    speaks: [
      nurse(threeLinks),
      physician({ ...threeLinks, part: 'receiver' }),
      physician({ ...threeLinks, part: 'visit' }),
      // A visit after a digital plan is the chain's third link.
      physician({ ...sameDay, part: 'visit' }),
    ],
    silent: [nurse(sameDay), nurse(on({ then: 'digital-then-physical', day: 'other' }))],
    needs: [],
  },
  'SKN-REG-8': {
    speaks: [
      nurse(on({ then: 'digital', day: 'same' }, 'other-unit')),
      physician({ ...on({ then: 'digital', day: 'same' }, 'other-unit'), part: 'receiver' }),
      // No row for another day or a visit there: said with the nearest scenario's id.
      nurse(on({ then: 'digital', day: 'other' }, 'other-unit')),
      nurse(on({ then: 'physical' }, 'other-unit')),
    ],
    silent: [nurse(sameDay), nurse(on({}, 'other-unit')), nurse(on({}, 'not-in-service'))],
    needs: [],
  },
  'SKN-REG-9': {
    speaks: [
      nurse({ outcome: 'redirection' }),
      physician({ outcome: 'redirection', replacesVisit: true }),
      nurse(on({}, 'not-in-service')),
      by('physiotherapist', { outcome: 'redirection' }),
    ],
    silent: [nurse({ outcome: 'referral' }), nurse(on({ then: 'digital', day: 'same' }, 'other-unit'))],
    needs: [],
  },
  'SKN-REG-10': {
    speaks: [
      physician({ outcome: 'treatment', replacesVisit: true }),
      by('counsellor', { outcome: 'certificate' }),
      by('physiotherapist', { outcome: 'prescription' }),
      // No row for a physician's advice alone.
      physician({ outcome: 'self-care' }),
    ],
    silent: [
      physician({ outcome: 'prescription' }),
      nurse({ outcome: 'treatment' }),
      physician({ outcome: 'no-reply' }),
    ],
    needs: [],
  },
  'SKN-REG-11': {
    speaks: [physician({ outcome: 'prescription' }), physician({ outcome: 'prescription', replacesVisit: false })],
    silent: [
      nurse({ outcome: 'prescription' }),
      by('physiotherapist', { outcome: 'prescription' }),
      physician({ outcome: 'treatment' }),
    ],
    needs: [],
  },
  'SKN-REG-12': {
    speaks: [physician({ outcome: 'referral' }), by('physiotherapist', { outcome: 'referral', replacesVisit: false })],
    silent: [physician({ outcome: 'redirection' }), physician({ outcome: 'treatment' })],
    needs: [],
  },
  // Asks of every case, and says where the instruction has no row.
  'SKN-REG-13': {
    speaks: [{}, { notes: { replacesVisit: true } }, { case: { phase: 'waiting' } }],
    silent: [],
    needs: [],
  },
  'SKN-SCOPE-1': {
    speaks: [{}, { case: { phase: 'closed' } }, { desk: { now: monday('23:00') } }],
    silent: [],
    needs: [],
  },
  'SKN-PMO-3': {
    speaks: [nurse({ outcome: 'self-care', contactForms: ['chat', 'phone'] }), { notes: { contactForms: ['phone'] } }],
    silent: [nurse({ outcome: 'self-care', contactForms: ['phone', 'chat'] }), nurse({ contactForms: ['voice'] }), {}],
    needs: [],
  },
};
