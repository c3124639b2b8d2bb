import type { Phase } from '../contract/case.ts';
import type { HandoverPlan } from '../contract/notes.ts';
import type { Facts } from '../facts/facts.ts';

/** Conditions that rows of several regions use. Figures of a routine never stand here. */

export const some = (value: number): boolean => value > 0;

/** Waiting or received: nobody has begun the meeting. */
export const isNotStarted = (phase: Phase): boolean => phase === 'waiting' || phase === 'received';
export const isNotClosed = (phase: Phase): boolean => phase !== 'closed';

/** Staff has written or called, and the patient has not answered since. */
export const isRunning = (silence: Facts['silence']): boolean => silence.kind === 'running';

/** The page shows that another than the user, or nobody, has received the case; what was not read may be the user's. */
export const isElsewhere = (ownership: Facts['ownership'] | undefined): boolean =>
  ownership === 'other' || ownership === 'nobody';

/** Another care provider, or a unit that staff says belongs to one. */
export const isOtherProvider = (plan: HandoverPlan | null): boolean =>
  plan?.target === 'other-provider' || (plan?.target === 'other-unit' && plan.sameProvider === false);

/** To another care provider goes a ticket; to a rehabilitation unit of one too, where the routine has no other way there. */
export const isTicketed = (plan: HandoverPlan | null): boolean =>
  isOtherProvider(plan) || (plan?.target === 'rehab' && plan.sameProvider === false);
