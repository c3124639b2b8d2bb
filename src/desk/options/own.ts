import { Own, type Policy, type Settings } from '../settings.ts';

/**
 * The person's own settings as they are kept when the form is saved: what the form says, but in each field that the policy has set what
 * they had themselves. A policy that is taken back leaves no trace.
 */
export function ownOf(saved: Settings, before: Own, policy: Policy): Own {
  return Own.parse(unlocked({ ...saved }, { ...before }, { ...policy }));
}

type Fields = Record<string, unknown>;

function unlocked(saved: Fields, before: Fields, policy: Fields): Fields {
  const own: Fields = {};
  for (const key of new Set([...Object.keys(saved), ...Object.keys(before)])) {
    const value = kept(saved[key], before[key], policy[key]);
    if (value !== undefined) own[key] = value;
  }
  return own;
}

function kept(saved: unknown, before: unknown, policy: unknown): unknown {
  if (policy === undefined) return saved;
  // The unit and the person are set field by field.
  if (!isFields(policy)) return before;
  const fields = unlocked(isFields(saved) ? saved : {}, isFields(before) ? before : {}, policy);
  return Object.keys(fields).length > 0 ? fields : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
