import { cardsOf } from './advise.ts';
import type { QueueAdvice, QueueCard } from './contract/advice.ts';
import type { Case } from './contract/case.ts';
import type { Desk } from './contract/desk.ts';
import { countdownOf } from './countdown/countdown.ts';
import { factsOf } from './facts/derive.ts';
import type { FactReader, Inputs } from './facts/facts.ts';
import { inputsOf } from './facts/inputs.ts';
import { regionOf } from './regions/index.ts';
import type { Region } from './regions/region.ts';
import { parseInstant } from './time/instant.ts';

/** A missing fact is nobody's to list here: the list page shows fewer facts than a case does. */
const nobody = { add: () => undefined };

/**
 * The waiting cases in the order in which the desk's region wants them handled, and what it says of single cases.
 * Unread priority stands after 2, none shown stands last; ties: earlier arrival, then the list's order. A region
 * without a rule for the order leaves the list as it stands.
 */
export function adviseQueue(queue: readonly Case[], desk: Desk): QueueAdvice {
  const region = regionOf(desk.region);
  const phases = region.queue?.phases ?? ['waiting'];
  const waiting = queue.filter(({ phase }) => phase !== undefined && phases.includes(phase));
  const order = region.queue ? [...waiting].sort(byPriority) : waiting;
  return {
    order: order.map(({ url }) => url),
    cards: [
      ...(region.queue ? orderCards(region.queue, region.source, order, queue) : []),
      ...caseCards(region, queue, desk),
    ].sort((a, b) => rank[a.indicator] - rank[b.indicator]),
  };
}

const rank = { critical: 0, warning: 1, info: 2 } as const;

/** 1, 2, unread, 3, 4, 5, none. */
function place(priority: number | null | undefined): number {
  if (priority === undefined) return 2.5;
  return priority ?? 6;
}

function byPriority(a: Case, b: Case): number {
  return place(a.priority) - place(b.priority) || arrival(a) - arrival(b);
}

/** An arrival that was not read comes after the read ones of the same priority. */
function arrival(c: Case): number {
  return c.arrivedAt ? parseInstant(c.arrivedAt) : Number.MAX_SAFE_INTEGER;
}

function orderCards(
  rule: NonNullable<Region['queue']>,
  { label, version }: Region['source'],
  order: readonly Case[],
  queue: readonly Case[],
): QueueCard[] {
  const source = { label, version, section: rule.section };
  const card = (url: string, indicator: QueueCard['indicator'], summary: string, detail: string): QueueCard => ({
    rule: rule.id,
    indicator,
    summary,
    detail,
    source,
    url,
  });

  const cards: QueueCard[] = [];
  const first = order[0];
  if (first) cards.push(card(first.url, 'info', `Först i tur: ${shown(first.priority)}`, rule.text));
  for (const c of order)
    if (c.priority === undefined)
      cards.push(
        card(
          c.url,
          'warning',
          'Prioriteten är inte läst: öppna ärendet och se efter',
          'Ärendet står efter prio 2 i ordningen tills prioriteten är läst.',
        ),
      );
  // The order holds the cases that are known to wait; one whose status was not read may be another.
  for (const c of queue)
    if (c.phase === undefined)
      cards.push(
        card(
          c.url,
          'warning',
          'Status är inte läst: öppna ärendet och se om det väntar',
          'Ärendet står inte med i ordningen, eftersom det inte är läst om det väntar.',
        ),
      );
  for (const c of queue) {
    const passed =
      c.phase === 'received' && order.find((waiting) => waiting.phase === 'waiting' && wasPassed(waiting, c));
    if (passed)
      cards.push(
        card(
          c.url,
          'warning',
          `Mottaget före ett ärende med ${shown(passed.priority)}`,
          `${whyFirst(passed, c)} ${rule.text}`,
        ),
      );
  }
  return cards;
}

/** A waiting case of higher priority was there when the other one was received. */
function wasPassed(waiting: Case, received: Case): boolean {
  if (place(waiting.priority) >= place(received.priority)) return false;
  if (!waiting.arrivedAt || !received.receivedAt) return true;
  return parseInstant(waiting.arrivedAt) <= parseInstant(received.receivedAt);
}

/** An unread priority has a place in the order, but is not known to be higher or lower than another. */
function whyFirst(waiting: Case, received: Case): string {
  if (waiting.priority === undefined) return 'Det väntande ärendets prioritet är inte läst: öppna det och se efter.';
  if (received.priority === undefined) return 'Det här ärendets prioritet är inte läst: öppna det och se efter.';
  return 'Ett väntande ärende med högre prioritet skulle ha tagits först.';
}

function shown(priority: number | null | undefined): string {
  if (priority === undefined) return 'oläst prioritet';
  return priority === null ? 'ingen prioritet' : `prio ${priority}`;
}

function caseCards(region: Region, queue: readonly Case[], desk: Desk): QueueCard[] {
  const rules = region.cards.filter(({ inQueue }) => inQueue);
  return queue.flatMap((c) => {
    const inputs = inputsOf(c, desk, {}, region);
    const read = factsOf(inputs);
    const cards = cardsOf(region, rules, read, nobody).map((card) => ({ ...card, url: c.url }));
    return [...lateCards(region, c, inputs, read), ...cards];
  });
}

/** A case that waits longer than the routine lets it: what the open case's countdown says, where the choice is made. */
function lateCards(region: Region, c: Case, inputs: Inputs, read: FactReader): QueueCard[] {
  return region.countdowns.flatMap((rule) => {
    if (rule.asks !== 'must-receive' || countdownOf(rule, inputs, read)?.countdown.state !== 'due') return [];
    const { label, version } = region.source;
    return {
      rule: rule.id,
      indicator: 'warning' as const,
      summary: `${rule.title}: ${rule.limitText} har gått`,
      detail: `${rule.text}\n\nSå läser vi rutinen: ${rule.note}`,
      source: { label, version, section: rule.section },
      url: c.url,
    };
  });
}
