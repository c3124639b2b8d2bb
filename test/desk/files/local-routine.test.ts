import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availableRegions, checklistRules, routineOf } from '../../../src/core/index.ts';
import { checkLocalRoutine } from '../../../src/desk/files/local-routine.ts';
import { routine, text } from './samples.ts';

const faults = (over: object) => {
  const checked = checkLocalRoutine(text(over), 'jonkoping');
  return checked.ok ? [] : checked.faults;
};
const [phrase, contact, code] = [routine.phrases[0], routine.contacts[0], routine.codes[0]];

describe('a local routine', () => {
  it('is taken whole', () => {
    expect(checkLocalRoutine(text(), 'jonkoping')).toEqual({
      ok: true,
      value: {
        name: 'Lindens vårdcentral',
        region: 'jonkoping',
        notes: new Map([['JKP-CHILD-2', 'Ring barnmottagningen,\nanknytning 12.']]),
        phrases: routine.phrases,
        contacts: routine.contacts,
        steps: new Map([['JKP-ROLE-4', ['Lägg lappen i facket']]]),
        codes: routine.codes,
        reviewedAt: '2026-03-01',
      },
    });
  });

  it('needs no more than version, name and region', () => {
    const checked = checkLocalRoutine('{"version": 1, "name": "Linden", "region": "skane"}', 'skane');
    expect(checked).toMatchObject({ ok: true, value: { name: 'Linden', phrases: [], reviewedAt: null } });
  });

  it.each<[object, string[]]>([
    [{ version: 2 }, ['version: ska vara 1']],
    [{ name: ' ' }, ['name: får inte vara tom']],
    [{ name: 'x'.repeat(81) }, ['name: får vara högst 80 tecken']],
    [
      { name: 'Linden\nRegionens rutin' },
      ['name: får inte innehålla radbrytning, tabb, styrtecken eller osynliga tecken'],
    ],
    [{ name: 'Linden\u202E' }, ['name: får inte innehålla radbrytning, tabb, styrtecken eller osynliga tecken']],
    [{ name: undefined }, ['name: ska vara text']],
    [{ region: 'atlantis' }, ['region: ska vara "jonkoping", "kalmar", "skane", "uppsala" eller "ostergotland"']],
    [
      { region: 'kalmar' },
      ['region: filen hör till Region Kalmar län, men inställningarna säger Region Jönköpings län'],
    ],
    [{ notes: { 'JKP-CHILD-2': 4 } }, ['notes.JKP-CHILD-2: ska vara text']],
    [{ notes: { 'JKP-CHILD-99': 'x' } }, ['notes.JKP-CHILD-99: finns inte i regionens rutin']],
    [{ notes: { 'KLM-REPLY-1': 'x' } }, ['notes.KLM-REPLY-1: finns inte i regionens rutin']],
    [{ notes: { constructor: 'x' } }, ['notes.constructor: finns inte i regionens rutin']],
    [{ notes: { 'JKP-CHILD-2': 'x'.repeat(1001) } }, ['notes.JKP-CHILD-2: får vara högst 1000 tecken']],
    [
      { notes: { 'JKP-CHILD-2': 'a\u200Bb' } },
      ['notes.JKP-CHILD-2: får inte innehålla tabb, styrtecken eller osynliga tecken'],
    ],
    [{ phrases: [{ title: 'a' }] }, ['phrases.0.text: ska vara text']],
    [{ phrases: [phrase, { ...phrase, html: '<b>' }] }, ['phrases.1.html: okänd nyckel']],
    [{ phrases: 'x' }, ['phrases: ska vara en lista']],
    [{ phrases: Array(201).fill(phrase) }, ['phrases: får ha högst 200 rader']],
    [{ contacts: [{ ...contact, hours: '' }] }, ['contacts.0.hours: får inte vara tom']],
    [{ steps: { 'JKP-CHILD-2': ['x'] } }, ['steps.JKP-CHILD-2: regeln har ingen checklista']],
    [{ steps: { 'JKP-CHILD-99': ['x'] } }, ['steps.JKP-CHILD-99: finns inte i regionens rutin']],
    [{ steps: { 'JKP-ROLE-4': ['x', 'x'] } }, ['steps.JKP-ROLE-4: får inte ha samma steg två gånger']],
    [{ codes: [{ ...code, code: 'J6' }] }, [expect.stringMatching(/^codes\.0\.code: har inte formen av en ICD-10-SE/)]],
    [
      { codes: [code, { ...code, system: 'kva' }] },
      [expect.stringMatching(/^codes\.1\.code: har inte formen av en KVÅ-kod/)],
    ],
    [{ codes: [{ ...code, system: 'snomed' }] }, ['codes.0.system: ska vara "icd-10-se" eller "kva"']],
    [{ reviewedAt: '2026-02-30' }, ['reviewedAt: ska vara ett datum som finns, t.ex. 2026-12-24']],
    [{ rules: {} }, ['rules: okänd nyckel']],
    [{ name: '', reviewedAt: 'x' }, ['name: får inte vara tom', expect.stringMatching(/^reviewedAt: /)]],
  ])('%j: %j', (over, expected) => {
    expect(faults(over)).toEqual(expected);
  });

  it('has no key twice and no key of the language’s own', () => {
    expect(checkLocalRoutine('{"version": 1, "name": "A", "name": "B", "region": "skane"}', 'skane')).toEqual({
      ok: false,
      faults: ['name: står två gånger'],
    });
    const proto = '{"version": 1, "name": "A", "region": "jonkoping", "notes": {"__proto__": "x"}}';
    expect(checkLocalRoutine(proto, 'jonkoping')).toEqual({ ok: false, faults: ['notes.__proto__: okänd nyckel'] });
  });

  it('is refused while no region is chosen, and above its size', () => {
    expect(checkLocalRoutine(text(), undefined).ok).toBe(false);
    const checked = checkLocalRoutine(' '.repeat(200_001), 'jonkoping');
    expect(checked).toEqual({ ok: false, faults: ['(hela): får vara högst 200 000 tecken'] });
  });

  it.each(availableRegions())('$name: every rule can have a note, every checklist steps', ({ key }) => {
    const notes = Object.fromEntries(routineOf(key).rows.map(({ id }) => [id, `Anteckning till ${id}`]));
    const steps = Object.fromEntries([...checklistRules(key)].map((id) => [id, ['Ett steg']]));
    expect(checkLocalRoutine(text({ region: key, notes, steps }), key).ok).toBe(true);
  });

  it('is never half taken: what is taken holds all that the file says, and rubbish is refused with a path', () => {
    const keys = Object.keys(routine);
    const damaged = fc
      .tuple(fc.constantFrom(...keys), fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined)))
      .map(([key, value]) => ({ [key]: value }));
    fc.assert(
      fc.property(fc.oneof(damaged.map(text), fc.json({ maxDepth: 3 }), fc.string()), (raw) => {
        const checked = checkLocalRoutine(raw, 'jonkoping');
        if (!checked.ok) {
          expect(checked.faults.length).toBeGreaterThan(0);
          for (const fault of checked.faults) expect(fault).toMatch(/.: \S/);
          return;
        }
        const { notes, steps, reviewedAt, ...rest } = checked.value;
        const said = JSON.parse(raw);
        const none = { notes: {}, steps: {}, phrases: [], contacts: [], codes: [] };
        expect({
          version: 1,
          ...rest,
          notes: Object.fromEntries(notes),
          steps: Object.fromEntries(steps),
          ...(reviewedAt === null ? {} : { reviewedAt }),
        }).toEqual({ ...none, ...said });
      }),
      { numRuns: 3000 },
    );
  });
});

it('a fault shows nothing invisible of the file, and no page full', () => {
  const [fault = ''] = faults({ [`\u202Erules${'x'.repeat(5000)}`]: 1 });
  expect(fault).toMatch(/^… x+: okänd nyckel$/);
  expect(fault.length).toBeLessThan(310);
  expect(faults({ 'a\u202Eb': 1 })).toEqual(['a\uFFFDb: okänd nyckel']);
});

it('the example in README.md is right', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(checkLocalRoutine(example, 'jonkoping')).toMatchObject({ ok: true, value: { name: 'Lindens vårdcentral' } });
});
