import { each } from '../tree/seen.ts';
import type { Pair } from './pairs.ts';

/** What a long field that stands there more than once says, where all of them say it. */
export function fieldIn({ nodes, text }: Pair): string | undefined {
  const told: string[] = [];
  for (const node of nodes) each(node, (seen) => void (seen.tag === 'textarea' && told.push(seen.own.trim())));
  const same = told.length > 1 && new Set(told).size === 1;
  return same && bare(told.join('')) === bare(text) ? told[0] : undefined;
}

const bare = (text: string): string => text.replace(/\s/g, '');
