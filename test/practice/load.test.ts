import { expect, it } from 'vitest';
import { load } from '../../src/practice/load.ts';

const good = { url: 'https://clinic.platform24.se/patient/visit/1', phase: 'waiting', priority: 3 };

it('takes one case, or several', () => {
  expect(load(JSON.stringify(good))).toEqual({ cases: [good] });
  expect(load(JSON.stringify([good, { ...good, priority: null }]))).toEqual({
    cases: [good, { ...good, priority: null }],
  });
});

it('names every fault with its path, in Swedish, and takes nothing', () => {
  const bad = {
    ...good,
    priority: 7,
    phase: 'borta',
    flow: 3,
    messages: [{ at: '2026-02-30T10:00:00Z', text: 'Hej' }, { from: 'patient' }],
    images: 1.5,
    hemligt: true,
  };
  expect(load(JSON.stringify(bad))).toEqual({
    faults: [
      'flow: ska vara seek-care eller administrative',
      'phase: ska vara waiting eller received eller started eller asynchronous eller closed',
      'priority: ska vara 1 till 5',
      'messages.0.at: ska vara en tidpunkt som finns, med tidszon, t.ex. 2026-03-02T10:15:00+01:00',
      'messages.1.text: ska vara text',
      'images: ska vara ett heltal',
      'ärendet: okänd nyckel: hemligt',
    ],
  });
  expect(load(JSON.stringify([good, { phase: 'waiting' }]))).toEqual({ faults: ['1.url: ska vara text'] });
});

it('says that a file is no JSON, or holds no case', () => {
  expect(load('{')).toEqual({ faults: ['Filen är inte giltig JSON.'] });
  expect(load('[]')).toEqual({ faults: ['Filen innehåller inget ärende.'] });
  expect(load('"text"')).toEqual({ faults: ['ärendet: ska vara ett objekt'] });
});
