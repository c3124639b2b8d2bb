import type { Advice } from '../core/contract/advice.ts';
import { stateWords } from './view/countdown.tsx';
import { indicatorWords } from './view/icon.tsx';

/** What is said aloud when the advice has changed: new critical and warning cards, and countdowns in another state. Empty if nothing. */
export function whatChanged(before: Advice | null, after: Advice): string {
  const known = new Set(before?.cards.map(({ rule, indicator }) => rule + indicator));
  const cards = after.cards
    .filter((card) => card.indicator !== 'info' && !known.has(card.rule + card.indicator))
    .map((card) => `${indicatorWords[card.indicator]}: ${card.summary}`);
  if (before === null) return cards.length > 0 ? cards.join(' ') : '';
  const countdowns = after.countdowns.flatMap((now) => {
    const then = before.countdowns.find(({ rule }) => rule === now.rule);
    if (now.mayClose === true && then?.mayClose !== true) return 'Rutinens villkor för att avsluta är uppfyllda.';
    return then?.state === now.state ? [] : `${stateWords[now.state]}.`;
  });
  return [...cards, ...countdowns].join(' ');
}
