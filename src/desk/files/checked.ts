import * as z from 'zod/mini';
import { faultsOf } from '../../core/contract/faults.ts';
import { readJson } from './json.ts';

/** What a text gives, whole, or every fault in it with its path; never a part. */
export type Checked<T> = { ok: true; value: T } | { ok: false; faults: string[] };

/** Characters: several times what a unit's whole routine needs, and little enough to be read at every start. */
const most = 200_000;

/** A file's text by its schema. */
export function checkJson<T extends z.core.$ZodType>(text: string, schema: T): Checked<z.core.output<T>> {
  if (text.length > most) return { ok: false, faults: [`(hela): får vara högst ${most / 1000} 000 tecken`] };
  const json = readJson(text);
  if (!json.ok) return { ok: false, faults: json.faults.map(shown) };
  const parsed = z.safeParse(schema, json.value);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, faults: faultsOf(parsed.error).map(shown) };
}

/** A fault names the file's own keys, which may be anything: nothing invisible of them, and no page full. */
function shown(fault: string): string {
  const plain = fault.replace(/\p{C}/gu, '\u{FFFD}');
  return plain.length > 300 ? `… ${plain.slice(-300)}` : plain;
}
