import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { sample } from '../core/samples.ts';

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/advise.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const good = sample('jonkoping');

describe('one input', () => {
  test('advice as JSON on standard output', () => {
    const { status, stdout, stderr } = run(['-'], JSON.stringify(good));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'cards',
      'countdowns',
      'registration',
      'journal',
      'unread',
      'checklists',
    ]);
  });
  test('a list gives its order', () => {
    const { stdout } = run(['-'], JSON.stringify({ queue: [{ ...good.case, phase: 'waiting' }], desk: good.desk }));
    expect(JSON.parse(stdout).order).toEqual([good.case.url]);
  });
  test.each<[string, unknown, string]>([
    [
      'a time that does not exist',
      { ...good, case: { ...good.case, messages: [{ at: '2026-02-30T10:00:00+01:00', text: '' }] } },
      'case.messages.0.at: ',
    ],
    ['an unknown key', { ...good, case: { ...good.case, colour: 'red' } }, 'case.colour: okänd nyckel'],
    ['a fraction of a priority', { ...good, case: { ...good.case, priority: 1.5 } }, 'case.priority: '],
    ['priority 7', { ...good, case: { ...good.case, priority: 7 } }, 'case.priority: ska vara 1 till 5'],
    [
      'malformed hours',
      { ...good, desk: { ...good.desk, unit: { name: 'x', hours: { mon: '8-17' } } } },
      'desk.unit.hours.mon: ',
    ],
    ['a region that is not there', { ...good, desk: { ...good.desk, region: 'gotland' } }, 'desk.region: '],
    ['no desk', { case: good.case }, 'desk: '],
    ['a list instead of an object', [], '(hela): '],
  ])('%s: exit 2, the path, and nothing else', (_, input, fault) => {
    const { status, stdout, stderr } = run(['-'], JSON.stringify(input));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.startsWith(fault)).toBe(true);
  });
  test('every fault has its line', () => {
    const { stderr } = run(['-'], JSON.stringify({ ...good, case: { ...good.case, priority: 0, flow: 'x', a: 1 } }));
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });
  test('malformed hours are one fault: their order is not judged', () => {
    const hours = { mon: '8:00-17:00', tue: '17:00-08:00' };
    const { stderr } = run(['-'], JSON.stringify({ ...good, desk: { ...good.desk, unit: { name: 'x', hours } } }));
    expect(stderr.trim().split('\n')).toEqual([
      'desk.unit.hours.mon: ska vara öppettider, t.ex. 08:00-17:00',
      'desk.unit.hours.tue: ska öppna före stängning',
    ]);
  });
  test.each([['{'], ['']])('%j is no JSON', (input) => {
    expect(run(['-'], input)).toMatchObject({ status: 2, stdout: '' });
  });
  test('a file that is not there', () => {
    expect(run(['finns-inte.json'])).toEqual({ status: 2, stdout: '', stderr: 'finns-inte.json: kan inte läsas\n' });
  });
  test('no arguments: how to call it', () => {
    expect(run([]).stderr).toContain('Så här: ');
    expect(run([]).status).toBe(2);
  });
});

test('lines: the faulty one is answered with its faults, the others with advice', () => {
  const { status, stdout, stderr } = run(
    ['--lines', '-'],
    [good, { case: {} }, good].map((line) => JSON.stringify(line)).join('\n'),
  );
  expect(status).toBe(2);
  expect(stderr).toBe('');
  const [first, second, third] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first.cards).toBeInstanceOf(Array);
  expect(second.error).toContain('case.url: ska vara text');
  expect(third).toEqual(first);
});

test('the schema is JSON Schema and names the contract', () => {
  const schema = JSON.parse(run(['--schema']).stdout);
  expect(JSON.stringify(schema.input)).toContain('personalIdentityNumber');
  expect(JSON.stringify(schema.output)).toContain('mayClose');
});
