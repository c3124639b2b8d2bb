import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { advise } from '../core/advise.ts';
import { Advice, QueueAdvice } from '../core/contract/advice.ts';
import { faultsOf } from '../core/contract/faults.ts';
import { CaseInput, Input, QueueInput } from '../core/contract/input.ts';
import { adviseQueue } from '../core/queue.ts';
import { hasRegion } from '../core/regions/index.ts';

/**
 * The rules core on a command line:
 *   advise FILE.json | -        one input, one advice as JSON
 *   advise --lines FILE | -     JSON Lines in, JSON Lines out
 *   advise --schema             the JSON Schema of input and output
 * Input that does not fit: exit 2 and one line per fault on standard error (with --lines in that line's answer).
 */

type Answer = { advice: unknown } | { faults: string[] };

function answer(text: string): Answer {
  let value: unknown;
  try {
    // Editors on Windows put a byte order mark first.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { faults: ['(hela): är inte JSON'] };
  }
  return typeof value === 'object' && value !== null && 'queue' in value ? answerQueue(value) : answerCase(value);
}

const unknownRegion = { faults: ['desk.region: regionens rutin finns inte i den här versionen'] };

function answerCase(value: unknown): Answer {
  const input = z.safeParse(CaseInput, value);
  if (!input.success) return { faults: faultsOf(input.error) };
  const { case: c, desk, notes } = input.data;
  return hasRegion(desk.region) ? { advice: advise(c, desk, notes) } : unknownRegion;
}

function answerQueue(value: unknown): Answer {
  const input = z.safeParse(QueueInput, value);
  if (!input.success) return { faults: faultsOf(input.error) };
  const { queue, desk } = input.data;
  return hasRegion(desk.region) ? { advice: adviseQueue(queue, desk) } : unknownRegion;
}

function schema(): unknown {
  return {
    input: z.toJSONSchema(Input, { io: 'input' }),
    output: z.toJSONSchema(z.union([Advice, QueueAdvice])),
  };
}

function fail(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}

function read(file: string): string | null {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    fail([`${file}: kan inte läsas`]);
    return null;
  }
}

const print = (value: unknown, indent?: number): void => {
  process.stdout.write(`${JSON.stringify(value, null, indent)}\n`);
};

function one(file: string): void {
  const text = read(file);
  if (text === null) return;
  const result = answer(text);
  if ('faults' in result) fail(result.faults);
  else print(result.advice, 2);
}

function lines(file: string): void {
  const text = read(file);
  if (text === null) return;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const result = answer(line);
    if ('faults' in result) process.exitCode = 2;
    print('faults' in result ? { error: result.faults } : result.advice);
  }
}

const [first, second, ...rest] = process.argv.slice(2);
if (first === '--schema' && second === undefined) print(schema(), 2);
else if (first === '--lines' && second !== undefined && rest.length === 0) lines(second);
else if (first !== undefined && !first.startsWith('--') && second === undefined) one(first);
else fail(['Så här: advise FIL.json, advise --lines FIL, advise --schema (- läser standard in)']);
