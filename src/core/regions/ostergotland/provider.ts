import type { HandoverPlan } from '../../contract/notes.ts';
import { isOtherProvider } from '../../rules/conditions.ts';

/** Another care provider: to it goes a ticket, to a rehabilitation unit of one too. */
export const isTicketed = (plan: HandoverPlan | null): boolean =>
  isOtherProvider(plan) || (plan?.target === 'rehab' && plan.sameProvider === false);
