import { addresses, chance } from './people.ts';

/** What can happen, as data: a run is a list of these, and a failing run is printed as such a list in words. */
export type Step = { panel: 0 | 1 } & (
  | { do: 'go'; at: number }
  | { do: 'leave'; to: 'list' | 'no-case' | 'changing' | 'reload' | 'replaced' | 'elsewhere' }
  | { do: 'page'; at: number; becomes: 'other-patient' | 'unread' | 'read' | 'protected' | 'open' }
  | { do: 'write'; field: number; how: 'after' | 'over' | 'rub-out' }
  | { do: 'undo' | 'redo'; field: number }
  | { do: 'restore'; field: number }
  | { do: 'draft' | 'phrase' | 'pick' | 'tick' | 'acknowledge' | 'reopen' | 'attempt'; nr: number }
  | { do: 'record-check'; found: 'protected' | 'not-protected' | 'nothing' }
  | { do: 'drop-others' | 'take-early' }
  | {
      do: 'copy';
      what: 'keyword' | 'note' | 'formatted' | 'registration' | 'text' | 'number';
      nr: number;
      meanwhile: Meanwhile;
      to: number;
    }
  | { do: 'close' | 'open' }
  | { do: 'time' | 'news' }
  | { do: 'storage'; works: boolean }
  | { do: 'worker-dies' | 'browser-closes' }
  | { do: 'region'; nr: number }
);

/** What the page does between the press and the receipt. */
export const meanwhiles = [
  'nothing',
  'page-goes',
  'panel-goes',
  'goes-in-writing',
  'other-patient-in-writing',
  'protected-before',
  'protected-in-writing',
  'refused',
] as const;
export type Meanwhile = (typeof meanwhiles)[number];

const leaves = ['list', 'no-case', 'changing', 'reload', 'replaced', 'elsewhere'] as const;
const becomes = ['other-patient', 'unread', 'read', 'read', 'protected', 'open'] as const;
const copies = ['keyword', 'note', 'formatted', 'registration', 'text', 'number'] as const;

/** `count` steps from a seed: mostly going, writing and copying. */
export function anySteps(seed: number, count: number): Step[] {
  const any = chance(seed);
  const of = <T>(list: readonly T[]): T => list[any(list.length)] as T;
  const one = (): Step => {
    const panel = any(3) === 0 ? 1 : 0;
    const dice = any(100);
    if (dice < 16) return { panel, do: 'go', at: of(addresses) };
    if (dice < 20) return { panel, do: 'leave', to: of(leaves) };
    if (dice < 28) return { panel, do: 'page', at: of(addresses), becomes: of(becomes) };
    if (dice < 46)
      return { panel, do: 'write', field: any(4), how: of(['after', 'after', 'after', 'over', 'rub-out'] as const) };
    if (dice < 51) return { panel, do: any(2) === 0 ? 'redo' : 'undo', field: any(4) };
    if (dice < 52) return { panel, do: 'restore', field: any(4) };
    if (dice < 60)
      return {
        panel,
        do: of(['draft', 'draft', 'phrase', 'pick', 'tick', 'acknowledge', 'reopen', 'attempt'] as const),
        nr: any(12),
      };
    if (dice < 62) return { panel, do: 'record-check', found: of(['protected', 'not-protected', 'nothing'] as const) };
    if (dice < 65) return { panel, do: any(2) === 0 ? 'drop-others' : 'take-early' };
    if (dice < 80)
      return {
        panel,
        do: 'copy',
        what: of(copies),
        nr: any(8),
        meanwhile: any(2) === 0 ? 'nothing' : of(meanwhiles),
        to: of(addresses),
      };
    if (dice < 84) return { panel, do: any(5) === 0 ? 'close' : 'open' };
    if (dice < 91) return { panel, do: 'time' };
    if (dice < 95) return { panel, do: 'news' };
    if (dice < 97) return { panel, do: 'storage', works: any(3) > 0 };
    if (dice < 98) return { panel, do: 'worker-dies' };
    if (dice < 99) return any(6) === 0 ? { panel, do: 'browser-closes' } : { panel, do: 'time' };
    return { panel, do: 'region', nr: any(5) };
  };
  return Array.from({ length: count }, (_, nr) => (nr < 2 ? { panel: nr === 0 ? 0 : 1, do: 'open' } : one()));
}

/** A step in words, as a fault is told. */
export function inWords({ panel, do: what, ...rest }: Step): string {
  const more = Object.values(rest).join(', ');
  return `panel ${panel}: ${what}${more === '' ? '' : ` (${more})`}`;
}

/** The fewest steps, kept in their order, that still fail: the run is cut at the fault, and pieces left out while it goes on failing. */
export async function shrunk(
  steps: readonly Step[],
  fails: (steps: readonly Step[]) => Promise<boolean>,
): Promise<Step[]> {
  let kept = [...steps];
  for (let size = Math.max(1, kept.length >> 1); size >= 1; size >>= 1)
    for (let at = 0; at < kept.length; ) {
      const less = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (less.length < kept.length && (await fails(less))) kept = less;
      else at += size;
    }
  return kept;
}
