import type { Card } from '../core/contract/advice.ts';
import type { CaseMemory } from '../desk/notes-store.ts';
import { fingerprint } from './fingerprint.ts';

/** A card that staff has dealt with, and how. */
export interface Dealt {
  card: Card;
  reason: string;
}

/**
 * Parts the cards, in their order, into those to show and those that staff has dealt with. A card that has changed since (its
 * indicator or its summary), or of which it is not known how it looked then, is shown again.
 */
export function sortCards(cards: readonly Card[], memory: CaseMemory): { open: Card[]; dealt: Dealt[] } {
  const open: Card[] = [];
  const dealt: Dealt[] = [];
  for (const card of cards) {
    const reason = memory.notes.acknowledged?.[card.rule]?.reason;
    const seen = memory.seen[card.rule];
    const same = seen?.indicator === card.indicator && seen.summary === fingerprint(card.summary);
    if (reason !== undefined && same) dealt.push({ card, reason });
    else open.push(card);
  }
  return { open, dealt };
}

/** The memory with the card dealt with, for the reason given. */
export function acknowledge(memory: CaseMemory, card: Card, reason: string): CaseMemory {
  return {
    ...setAside(memory, card.rule, reason),
    seen: { ...memory.seen, [card.rule]: { indicator: card.indicator, summary: fingerprint(card.summary) } },
  };
}

/** The memory with the rule set aside for the reason given; what else is dealt with stands. */
export function setAside(memory: CaseMemory, rule: string, reason: string): CaseMemory {
  const acknowledged = { ...memory.notes.acknowledged, [rule]: { reason } };
  return { ...memory, notes: { ...memory.notes, acknowledged } };
}

/** The memory with the rule, or its card, open again. */
export function reopen(memory: CaseMemory, rule: string): CaseMemory {
  const { [rule]: _reason, ...acknowledged } = memory.notes.acknowledged ?? {};
  const { [rule]: _seen, ...seen } = memory.seen;
  return { ...memory, notes: { ...memory.notes, acknowledged }, seen };
}
