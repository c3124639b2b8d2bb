import { useCallback, useState } from 'preact/hooks';
import type { Advice } from '../core/contract/advice.ts';
import { stateWords } from './view/countdown.tsx';
import { indicatorWords } from './view/icon.tsx';
import { metWords } from './words.ts';

/** What is said aloud when the advice has changed: new critical and warning cards, and countdowns in another state. Empty if nothing. */
export function whatChanged(before: Advice | null, after: Advice): string {
  const known = new Set(before?.cards.map(({ rule, indicator }) => rule + indicator));
  const cards = after.cards
    .filter((card) => card.indicator !== 'info' && !known.has(card.rule + card.indicator))
    .map((card) => `${indicatorWords[card.indicator]}: ${card.summary}`);
  if (before === null) return cards.length > 0 ? cards.join(' ') : '';
  const countdowns = after.countdowns.flatMap((now) => {
    const then = before.countdowns.find(({ rule }) => rule === now.rule);
    if (now.mayClose === true && then?.mayClose !== true)
      return metWords(after.unread.some(({ rules }) => rules.includes(now.rule)));
    return then?.state === now.state ? [] : `${stateWords[now.state]}.`;
  });
  return [...cards, ...countdowns].join(' ');
}

export interface Said {
  text: string;
  url: string;
  /** Counts what is said, so that the same twice is two. */
  nr: number;
}

/** The latest said of the case at `url`, null where it was said of another, and how to say more. */
export function useSaid(url: string): [said: Said | null, say: (text: string, url: string) => void] {
  const [said, setSaid] = useState<Said>({ text: '', url: '', nr: 0 });
  const say = useCallback((text: string, of: string) => setSaid(({ nr }) => ({ text, url: of, nr: nr + 1 })), []);
  return [said.url === url && said.text !== '' ? said : null, say];
}
