import type { Advice, Card, Checklist, Countdown, Unread as UnreadField } from './contract/advice.ts';
import type { Case } from './contract/case.ts';
import type { Desk } from './contract/desk.ts';
import type { Notes } from './contract/notes.ts';
import { countdownOf } from './countdown/countdown.ts';
import { factsOf } from './facts/derive.ts';
import type { FactReader } from './facts/facts.ts';
import { inputsOf } from './facts/inputs.ts';
import { journalOf } from './journal/journal.ts';
import { regionOf } from './regions/index.ts';
import type { Region } from './regions/region.ts';
import { awake } from './rules/awake.ts';
import type { CardRule, CardText } from './rules/row.ts';

/**
 * The advice of the desk's region on one case. Pure: same input, same output; the only clock is `desk.now`.
 * Input is valid by the contract's schemas (`CaseInput`); throws RangeError for a region that this version lacks.
 */
export function advise(c: Case, desk: Desk, notes: Notes = {}): Advice {
  const region = regionOf(desk.region);
  const inputs = inputsOf(c, desk, notes, region);
  const read = factsOf(inputs);
  const unread = new UnreadList();

  const cards = cardsOf(region, awake(region.cards, read), read, unread);
  const countdowns: Countdown[] = [];
  for (const rule of region.countdowns) {
    const counted = countdownOf(rule, inputs, read);
    if (!counted) continue;
    unread.add(counted.unread, rule.id);
    countdowns.push(counted.countdown);
  }
  const checklists: Checklist[] = [];
  for (const rule of awake(region.checklists, read)) {
    const verdict = rule.judge(read);
    if (verdict.kind === 'cannot-tell') unread.add(verdict.missing, rule.id);
    else if (verdict.kind === 'speaks')
      checklists.push({ rule: rule.id, title: verdict.says.title, steps: verdict.says.steps });
  }
  const { undecided, entries } = region.register(read);
  const journal = journalOf(region, inputs, read, unread);

  return {
    cards,
    countdowns,
    registration: { system: region.record, undecided, entries },
    journal,
    unread: unread.fields,
    checklists,
  };
}

/** What was not read: each field once, in the order in which it was missed, with the rules that hang on it. */
class UnreadList {
  readonly fields: UnreadField[] = [];

  add(fields: readonly string[], rule: string): void {
    for (const field of fields) {
      const known = this.fields.find((one) => one.field === field);
      if (!known) this.fields.push({ field, rules: [rule] });
      else if (!known.rules.includes(rule)) known.rules.push(rule);
    }
  }
}

/** The cards that speak, most urgent first; among equals the region's own order stands. */
export function cardsOf(
  region: Region,
  rules: readonly CardRule[],
  read: FactReader,
  unread: Pick<UnreadList, 'add'>,
): Card[] {
  const cards: Card[] = [];
  const warnings: Card[] = [];
  const infos: Card[] = [];
  const say = (rule: CardRule, says: CardText): void => {
    const card = cardOf(region, rule, says);
    (card.indicator === 'critical' ? cards : card.indicator === 'warning' ? warnings : infos).push(card);
  };
  for (const rule of rules) {
    const verdict = rule.judge(read);
    if (verdict.kind === 'cannot-tell') unread.add(verdict.missing, rule.id);
    else if (verdict.kind === 'speaks') say(rule, verdict.says);
    else if (verdict.kind === 'broken')
      say(rule, {
        summary: `Regeln ${rule.id} kunde inte prövas: följ rutinen själv`,
        detail: `Ett fel i panelen. Rutinen säger: ${rule.text}`,
      });
  }
  for (const card of warnings) cards.push(card);
  for (const card of infos) cards.push(card);
  return cards;
}

function cardOf(region: Region, rule: CardRule, says: CardText): Card {
  return {
    rule: rule.id,
    indicator: says.indicator ?? rule.indicator,
    summary: says.summary,
    detail: rule.note ? `${says.detail}\n\nSå läser vi rutinen: ${rule.note}` : says.detail,
    source: { label: region.source.label, version: region.source.version, section: rule.section },
  };
}
