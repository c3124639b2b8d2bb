import { advise } from '../../../src/core/advise.ts';
import { availableRegions } from '../../../src/core/regions/index.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { everyCase } from './cases.ts';

/**
 * Every case beside every rule of every region: one line per case, "name: cards | countdowns | questions". A card stands
 * with the first letter of its indicator, a countdown with its state.
 */

export const keys = availableRegions().map(({ key }) => key);
const cases = everyCase();

const head = (region: RegionKey): string[] => [
  `# ${region}: what each synthetic case of every region gets here`,
  '# name: cards (! critical, w warning, i info) | countdowns | questions still open. Compared by matrix.test.ts; written anew only by',
  '# "node test/core/matrix/write.ts --rewrite": read the difference against the routine before it is kept.',
];

const letters = { critical: '!', warning: 'w', info: 'i' } as const;

export function linesOf(region: RegionKey): string[] {
  const rows = cases.map((named) => {
    const { case: c, desk, notes } = named.in(region);
    const { cards, countdowns, registration } = advise(c, desk, notes);
    return [
      `${named.name}: ${cards.map(({ rule, indicator }) => rule + letters[indicator]).join(' ')}`,
      countdowns.map(({ rule, state, mayClose }) => `${rule} ${state}${mayClose ? ' may-close' : ''}`).join(' '),
      registration.undecided.join(' '),
    ].join(' | ');
  });
  return [...head(region), ...rows];
}

const partsOf = (line: string): { name: string; said: Set<string> } => {
  const colon = line.indexOf(': ');
  const [cards = '', countdowns = '', questions = ''] = line.slice(colon + 2).split(' | ');
  const said = [...cards.split(' '), countdowns, ...questions.split(' ').map((id) => id && `the question ${id}`)];
  return { name: line.slice(0, colon), said: new Set(said.filter(Boolean)) };
};

/** What differs from the lines that were read through, each as a question. */
export function questionsOf(region: RegionKey, kept: readonly string[], made: readonly string[]): string[] {
  const before = new Map(kept.map((line) => [partsOf(line).name, partsOf(line).said]));
  const rewrite = 'rewrite with "node test/core/matrix/write.ts --rewrite"';
  const rows = made.slice(head(region).length).flatMap((line) => {
    const { name, said } = partsOf(line);
    const then = before.get(name);
    before.delete(name);
    const about = cases.find((named) => named.name === name)?.about ?? '';
    if (!then) return [`"${name}" is new in ${region}. Is this right?\n    ${line}\n  ${about}\n  Yes: ${rewrite}.`];
    const ask = (what: string, now: boolean) =>
      `Should ${region}'s ${what} ${now ? 'speak' : 'be silent'} of "${name}"? It ${now ? 'did not' : 'was not'} before.\n  ${about}\n  Yes: ${rewrite} and say why. No: look at what the rule needs.`;
    return [
      ...[...said].filter((what) => !then.has(what)).map((what) => ask(what, true)),
      ...[...then].filter((what) => !said.has(what)).map((what) => ask(what, false)),
    ];
  });
  const gone = [...before.keys()].filter((name) => name !== '' && !name.startsWith('#'));
  return [...rows, ...gone.map((name) => `Is the case "${name}" to be gone? It was there before. Yes: ${rewrite}.`)];
}

export const fileOf = (region: RegionKey): URL => new URL(`${region}.txt`, import.meta.url);
