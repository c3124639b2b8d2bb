import { expect, it } from 'vitest';
import { codeFault } from '../../src/core/index.ts';

it.each([
  ['icd-10-se', ['J06', 'J06.9', 'J069', 'Z76.9A', 'S72.00', 'J06.9P', 'J22-P', 'U07.1', 'F41.9X']],
  ['kva', ['ZV051', 'AV034', 'DT019', 'QXA00']],
] as const)('%s takes %j', (system, codes) => {
  expect(codes.filter((code) => codeFault(system, code) !== null)).toEqual([]);
});

it.each([
  [
    'icd-10-se',
    ['', 'J', 'J6', 'JO6.9', 'J06.', '06.9', 'J06.99999', 'ZV051', 'J06.9 Övre', 'Å06.9', '<b>', 'J06.9\n'],
  ],
  ['kva', ['', 'ZV05', 'ZV0511', 'Z0511', 'J06.9', 'ZV 051', 'ÅV051']],
] as const)('%s refuses %j', (system, codes) => {
  expect(codes.filter((code) => codeFault(system, code) === null)).toEqual([]);
});

it('says what is only written another way', () => {
  expect(codeFault('kva', ' zv051')).toBe('ska skrivas med stora bokstäver och utan blanksteg');
  expect(codeFault('icd-10-se', 'x')).toContain('t.ex. J06.9');
});
