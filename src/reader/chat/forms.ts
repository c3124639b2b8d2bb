import type { Case } from '../../core/contract/case.ts';
import type { ChatLook } from '../look.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { norm, says } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { pattern } from '../words/values.ts';
import type { Entry } from './entry.ts';

export type Form = NonNullable<Case['forms']>[number];

/** "Formulär skickat" and its name, among bubbles that all have their senders: a card of the page's own. */
export function isFormCard(card: Entry, entries: readonly Entry[], { profile }: ChatLook): boolean {
  const [first = '', ...more] = card.text.split('\n');
  const says = pattern(`^(?:${profile.form})\\W*(?:${profile.formSent}|${profile.formAnswered})$`).test(norm(first));
  return (
    says &&
    more.length === 1 &&
    entries.every((entry) => entry.from || entry.centred || entry.text.startsWith(first.split(' ')[0] ?? ''))
  );
}

/** A card drawn in somebody's message that says that a form was sent or answered, and the form's name; undefined where none or several are. */
export function cardIn(entry: Entry, { profile }: ChatLook): Seen | undefined {
  if (!entry.text.includes('\n')) return undefined;
  const line = pattern(`(?:${profile.form})\\W+(?:${profile.formSent}|${profile.formAnswered})`);
  const tells = (text: string) => text.split('\n').some((one) => line.test(one));
  if (!tells(entry.text)) return undefined;
  const cards = (seen: Seen): Seen[] =>
    seen.painted && seen !== entry.seen && textOf(seen) !== entry.text && tells(textOf(seen))
      ? [seen]
      : seen.kids.flatMap(cards);
  const [card, ...more] = cards(entry.seen);
  return card && more.length === 0 && entry.text.endsWith(textOf(card)) ? card : undefined;
}

/** "📋 Formulär: Magbesvär – skickat": a line with a form's sign that says what the form is, and what became of it. */
export function isFormLine(text: string, { profile }: ChatLook): boolean {
  const line = text.replace(/^(?:📋|📝|📄|🗒️?)\s*/u, '');
  if (line === text || line.includes('\n')) return false;
  return pattern(`^(?:${profile.form})\\W.*(?:${profile.formSent}|${profile.formAnswered})`).test(line);
}

/** What a form's line or card says; `hasAnswer`: its answers can be looked at there. */
export function readForm(text: string, hasAnswer: boolean, { profile, now }: ChatLook, shown = text): Form {
  // "Formulär skickat" below the form's name.
  const said = pattern(`(?:${profile.form})\\W+(?=(?:${profile.formSent}|${profile.formAnswered})$)`);
  const line = text
    .split(/\n+| · /)
    .map((part) => part.replace(/^[^\p{L}\p{N}(]+(?=\p{L})/u, '').replace(said, ''))
    .filter(
      (part, i, all) =>
        all.indexOf(part) === i &&
        !tell(part, { now }) &&
        says(part) &&
        !pattern(`${profile.form}(?: till patienten| to the patient)?$`).test(part),
    )
    .join(' · ');
  const sent = pattern(`(?<!\\p{L})(?:${profile.formSent})`).exec(hasAnswer ? shown : line);
  const answered = pattern(`(?<!\\p{L})(?:${profile.formAnswered})`).exec(
    line.replace(pattern(`(?:ej|inte|not|o)\\s?(?:${profile.formAnswered})`), ''),
  );
  // "Se svar" beside "Skickat": nobody can see whether there are any.
  const state = answered || (hasAnswer && !sent) ? 'answered' : sent && !hasAnswer ? 'sent' : undefined;
  const states = `(?:${profile.formAnswered}|${profile.formSent})`;
  const title = line
    .replace(/^\d{1,2}[:.]\d\d(?![\d:])\s*·?|(?:^|\s*·)\s*\d{1,2}[:.]\d\d(?=\s*(?:·|$))|\s\d{1,2}[:.]\d\d$/g, '')
    .replace(pattern(`${profile.form}[\\s:·–-]*`), '')
    .replace(pattern(`^${states}(?:[\\s:·–—-]+|$)`), '')
    .replace(/^\d{1,2}[:.]\d\d(?![\d:])\s*·\s*/, '')
    .replace(pattern(`[\\s:·(–—,-]+(?:(?:har|är|is)\\s+)?${states}.*$`), '')
    .trim();
  return { ...(says(title) && { title }), ...(state && { state }) };
}
