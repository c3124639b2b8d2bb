import * as z from 'zod/mini';
import { Case } from '../core/contract/case.ts';

// Without this zod tries `new Function`, which the extension's CSP forbids.
z.config({ jitless: true });

export type Loaded = { cases: Case[] } | { faults: string[] };

/** One case or a list of cases as JSON text. Whole or not at all: any fault, in Swedish with its path, and nothing is taken. */
export function load(text: string): Loaded {
  const parsed = parse(text);
  if (parsed === undefined) return { faults: ['Filen är inte giltig JSON.'] };
  const list = Array.isArray(parsed) ? parsed : [parsed];
  if (list.length === 0) return { faults: ['Filen innehåller inget ärende.'] };
  const cases: Case[] = [];
  const faults: string[] = [];
  for (const [i, one] of list.entries()) {
    const checked = Case.safeParse(one);
    if (checked.success) cases.push(checked.data);
    else faults.push(...checked.error.issues.map((issue) => fault(Array.isArray(parsed) ? [i] : [], issue)));
  }
  return faults.length > 0 ? { faults } : { cases };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fault(before: PropertyKey[], issue: z.core.$ZodIssue): string {
  const path = [...before, ...issue.path].map(String).join('.') || 'ärendet';
  return `${path}: ${say(issue)}`;
}

const kinds: Record<string, string> = {
  string: 'ska vara text',
  boolean: 'ska vara true eller false',
  array: 'ska vara en lista',
  object: 'ska vara ett objekt',
  number: 'ska vara ett tal',
  int: 'ska vara ett heltal',
};

/** The contract's own words where it has them, plain Swedish for the rest. */
function say(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `okänd nyckel: ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `ska vara ${issue.values.map(String).join(' eller ')}`;
    case 'invalid_type':
      return kinds[issue.expected] ?? 'har fel typ';
    default:
      return issue.message.startsWith('Invalid') ? 'har ett värde som inte går att använda' : issue.message;
  }
}
