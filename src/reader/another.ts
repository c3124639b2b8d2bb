import type { Reading } from './reading.ts';

const parts = ['patient', 'anamnesis', 'messages', 'arrivedAt', 'queue'] as const;
type Parts = { [K in (typeof parts)[number]]?: string | undefined };

/** What tells one case from another. A chat is known by its first message: the rest may grow. */
function partsOf({ case: shown, queue }: Reading): Parts {
  const text = (value: unknown) =>
    value === undefined || value === null || value === '' ? undefined : JSON.stringify(value);
  const first = shown?.messages?.[0];
  return {
    patient: text(shown?.patient?.personalIdentityNumber ?? shown?.patient?.name),
    anamnesis: text(shown?.anamnesis ?? shown?.ticket?.information),
    messages: text(first?.at ? [first.at, first.text] : first && shown?.messages),
    arrivedAt: text(shown?.arrivedAt),
    queue: text(queue?.length ? queue : undefined),
  };
}

/** Another address, another patient under the same one, or a case where there was none. */
export function isAnother(before: Reading, after: Reading): boolean {
  const [a, b] = [partsOf(before).patient, partsOf(after).patient];
  if (a !== undefined && b !== undefined && a !== b) return true;
  if (before.case && after.case) return before.case.url !== after.case.url;
  return Boolean(before.case) !== Boolean(after.case);
}

/** How much of the earlier case still stands on the page: nothing, some of it (perhaps the same patient's), or too much for a whole case. */
export function leftOver(before: Reading, after: Reading): 'none' | 'some' | 'all' {
  if (!isAnother(before, after)) return 'none';
  const [a, b] = [partsOf(before), partsOf(after)];
  const same = parts.filter((part) => a[part] !== undefined && a[part] === b[part]);
  if (same.length === 0) return 'none';
  // The old chat or anamnesis beside something new is a mixture, however long it stands; so is an old case under a new address.
  const fresh = parts.some((part) => b[part] !== undefined && a[part] !== b[part]);
  return same.includes('messages') || same.includes('anamnesis') || !fresh ? 'all' : 'some';
}
