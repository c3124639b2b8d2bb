import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Case, careRoles, contactKinds, flows, phases, senders } from '../../src/core/contract/case.ts';

/** What the pages' expected readings show, each held against its page in test/browser/reader.test.ts. */
const folder = new URL('./pages/', import.meta.url);
const readings: Record<string, unknown>[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.startsWith('list'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** Every path of the contract's case, lists without their numbers. */
function pathsOf(schema: unknown, path = ''): string[] {
  const { def } = schema as { def: { innerType?: unknown; element?: unknown; shape?: Record<string, unknown> } };
  if (def.innerType) return pathsOf(def.innerType, path);
  if (def.element) return pathsOf(def.element, path);
  if (!def.shape) return [path];
  return Object.entries(def.shape).flatMap(([key, inner]) => pathsOf(inner, path ? `${path}.${key}` : key));
}

const at = (value: unknown, [key, ...rest]: string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((one) => at(one, [key ?? '', ...rest]));
  if (key === undefined) return value === undefined || value === null ? [] : [value];
  return typeof value === 'object' && value !== null ? at((value as Record<string, unknown>)[key], rest) : [];
};
const shows = (path: string) => readings.filter((reading) => at(reading, path.split('.')).length > 0).length;

describe('the dialects between them show the whole case', () => {
  it('at least ten, and the contract has been looked through', () => {
    expect(readings.length).toBeGreaterThanOrEqual(10);
    expect(pathsOf(Case)).toContain('patient.personalIdentityNumber');
    expect(pathsOf(Case)).toContain('messages.from');
  });

  it.each(pathsOf(Case).filter((path) => path !== 'url'))('%s is read in at least three', (path) => {
    expect(shows(path)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['flow', flows],
    ['phase', phases],
    ['addressedTo', careRoles],
    ['messages.from', senders],
    ['contacts.kind', contactKinds],
    ['contact', ['self', 'guardian']],
    ['consents.record', ['given', 'denied']],
    ['consents.medicationList', ['given', 'denied']],
    ['handover.state', ['pending', 'accepted']],
    ['forms.state', ['sent', 'answered']],
    ['patient.protected', [true, false]],
    ['guardian.protected', [true, false]],
    ['priority', [1, 2, 3, 4, 5]],
  ] as const)('%s is read with each of its values', (path, values) => {
    const read = new Set(readings.flatMap((reading) => at(reading, path.split('.'))));
    expect([...read].sort()).toEqual([...values].sort());
  });
});
