import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/desk/files/json.ts';

describe('a file’s JSON', () => {
  it.each([
    ['', 'rad 1, tecken 1: är inte JSON'],
    ['hej', 'rad 1, tecken 1: är inte JSON'],
    ['{"a": 1', 'rad 1, tecken 8: är inte JSON'],
    ['{\n  "a": 1,\n  "b" 2\n}', 'rad 3, tecken 7: är inte JSON'],
    ['{\r\n  "a": 1,\r\n}', 'rad 3, tecken 1: är inte JSON'],
    ['{"a": "x\ny"}', 'rad 1, tecken 7: är inte JSON'],
    ['{"a": 01}', 'rad 1, tecken 8: är inte JSON'],
    ['[1 2]', 'rad 1, tecken 4: är inte JSON'],
    ['{"a": 1} x', 'rad 1, tecken 10: är inte JSON'],
    ["{'a': 1}", 'rad 1, tecken 2: är inte JSON'],
    ['{"a": 1, "b": {"c": 1, "c": 2}, "a": 3}', 'b.c: står två gånger'],
    [`${'['.repeat(30)}${']'.repeat(30)}`, 'rad 1, tecken 21: är inte JSON'],
  ])('%j: %s', (text, fault) => {
    const json = readJson(text);
    expect(json.ok).toBe(false);
    expect(!json.ok && json.faults[0]).toBe(fault);
  });

  it('names every key that stands twice, escapes or not', () => {
    expect(readJson('{"a": 1, "\\u0061": 2, "b": [{"c": 1, "c": 2}]}')).toEqual({
      ok: false,
      faults: ['a: står två gånger', 'b.0.c: står två gånger'],
    });
  });

  it('takes the byte order mark that Windows puts first', () => {
    expect(readJson('\uFEFF{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    const broken = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', '\\', '1', ' ', '\n', '\u0000', 'é'),
      )
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));
    fc.assert(
      fc.property(fc.oneof(fc.json({ maxDepth: 4 }), broken), (text) => {
        let value: unknown;
        let ok = true;
        try {
          value = JSON.parse(text);
        } catch {
          ok = false;
        }
        const json = readJson(text);
        if (!ok) expect(json.ok).toBe(false);
        else if (json.ok) expect(json.value).toEqual(value);
        else expect(json.faults.every((fault) => /står två gånger$|__proto__: okänd nyckel$/.test(fault))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
