import type * as z from 'zod/mini';

/** Plain Swedish for the kinds of fault that a schema finds by itself; a schema's own sentence goes before. */
function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message !== 'Invalid input' ? issue.message : `ska vara ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `ska vara ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`.replace(
        /, ([^,]*)$/,
        ' eller $1',
      );
    case 'too_small':
    case 'too_big':
    case 'invalid_format':
    case 'custom':
      return issue.message !== 'Invalid input' ? issue.message : 'har fel form';
    default:
      return 'har fel form';
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'ett objekt',
  record: 'ett objekt',
  number: 'ett tal',
  int: 'ett heltal',
};

const keyed = (path: readonly PropertyKey[], key?: string): string =>
  [...path, ...(key === undefined ? [] : [key])].map(String).join('.') || '(hela)';

/** One line per fault, "case.messages.0.at: …", each path named once for each thing that is wrong there. */
export function faultsOf(error: z.core.$ZodError): string[] {
  const lines = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${keyed(issue.path, key)}: okänd nyckel`)
      : [`${keyed(issue.path)}: ${sentence(issue)}`],
  );
  return [...new Set(lines)];
}
