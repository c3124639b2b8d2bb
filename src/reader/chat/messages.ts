import type { Case, Contact, Message } from '../../core/contract/case.ts';
import type { ChatLook } from '../look.ts';
import { cellsOf } from '../tree/cells.ts';
import { each, hasText, holding, type Seen, textOf } from '../tree/seen.ts';
import { norm, says } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { hasWord, pattern, saysNone } from '../words/values.ts';
import { entriesIn } from './chat.ts';
import { contactKind, kinds } from './contact-kind.ts';
import { checkDays } from './days.ts';
import { type Entry, isAside } from './entry.ts';
import { isPartial } from './part.ts';
import { toldIn } from './told.ts';

type Form = NonNullable<Case['forms']>[number];

export interface Chat {
  messages: Message[];
  partial: boolean;
  contacts: Contact[];
  forms: Form[];
  pictures: number;
  /** ISO: what system lines say of when the visit was started. */
  started: string[];
}

/** Messages, contacts and forms of the chat. */
export function readChat(roots: readonly Seen[], look: ChatLook): Chat {
  const entries = toldIn(roots, look);
  checkDays(entries);
  const chat: Chat = {
    messages: [],
    partial: isPartial(roots, entries, look),
    contacts: [],
    forms: [],
    pictures: 0,
    started: [],
  };
  const same = entries.every(({ at, from, text }) => !at && !from && text === entries[0]?.text);
  if (same && isNothing(entries[0]?.text ?? '', look)) return chat;
  // Where all others have their senders, a line without bubble and sender is the page's own.
  const signed = entries.every(
    (entry) => !entry.bare || (!entry.from && contactKind(entry.text, look) !== undefined) || entry.centred,
  );
  const ofCase = entries.filter((entry) => !isAside(entry));
  const isCard = (entry: Entry) => !entry.from && isFormCard(entry, entries, look);
  for (const entry of ofCase)
    take(!entry.from && ((signed && entry.bare) || isCard(entry)) ? { ...entry, centred: true } : entry, chat, look);
  chat.messages = inOrder(chat.messages);
  return chat;
}

/** "Formulär skickat" and its name, among bubbles that all have their senders: a card of the page's own. */
function isFormCard(card: Entry, entries: readonly Entry[], { profile }: ChatLook): boolean {
  const [first = '', ...more] = card.text.split('\n');
  const says = pattern(`^(?:${profile.form})\\W*(?:${profile.formSent}|${profile.formAnswered})$`).test(norm(first));
  return (
    says &&
    more.length === 1 &&
    entries.every((entry) => entry.from || entry.centred || entry.text.startsWith(first.split(' ')[0] ?? ''))
  );
}

/** Newest first on the page: turned; times all over: put in order where every message has one. */
function inOrder(messages: Message[]): Message[] {
  const timed = messages.map((message) => ({ message, at: message.at ? Date.parse(message.at) : Number.NaN }));
  const known = timed.filter(({ message }) => message.at);
  const [first, last] = [known[0], known.at(-1)];
  if (first && last && first.at > last.at) timed.reverse();
  if (known.length === timed.length) timed.sort((a, b) => a.at - b.at);
  return timed.map(({ message }) => message);
}

/** "Inga meddelanden än". */
export const isNothing = (text: string, { profile }: ChatLook): boolean =>
  saysNone(profile, text) ||
  (text.length <= 60 && profile.none.some((word) => word.length > 1 && norm(text).startsWith(`${word} `)));

const instant = (entry: Entry): { at?: string } => (entry.at && 'at' in entry.at ? { at: entry.at.at } : {});

function take(entry: Entry, chat: Chat, look: ChatLook): void {
  const { profile } = look;
  const written = entry.from === 'patient';
  const isSystem = entry.from === 'system' || (!entry.from && entry.centred);
  const asksForm = entry.controls.some((control) => profile.formControls.includes(control));
  // A symbol before the words is no word.
  const words = entry.text.replace(/^[^\p{L}\p{N}(]+(?=\p{L})/u, '');
  const first = words.split('\n')[0] ?? '';
  const isMarked = !entry.from && !written && symbol.test(entry.text);
  if (
    asksForm ||
    (!written &&
      (pattern(profile.form).test(entry.sign.trim()) ||
        (isSystem && words.split('\n').some((line) => pattern(profile.form).test(line)))))
  ) {
    chat.forms.push(readForm(entry.text, asksForm, look, textOf(entry.seen)));
    return;
  }
  const kind = written ? undefined : kindOf(entry.sign, isSystem || (isMarked && isCall(words, look)), first, look);
  if (kind) {
    chat.contacts.push({ ...instant(entry), kind, ...answer(`${entry.sign} ${entry.text}`, look) });
    return;
  }
  // A call of which the words are gone.
  if (isSystem && isMarked && words.split('\n').every((line) => isRest(line, look))) return;
  if (isSystem && pattern(profile.started).test(first)) {
    const told = tell(first.replace(/^\D*/, ''), { now: look.now });
    const at = told && 'at' in told ? told.at : instant(entry).at;
    if (at) chat.started.push(at);
  }
  const isKnown = entry.at !== undefined && (entry.from === 'patient' || entry.from === 'staff');
  if (entry.text === '' && entry.pictures === 0 && !isKnown) return;
  if (written) chat.pictures += entry.pictures;
  const from = isSystem ? 'system' : entry.from;
  chat.messages.push({ ...instant(entry), ...(from && { from }), text: entry.text });
}

/** Signs by which pages draw a call, before its words. */
const symbol = /^(?:☎|✆|📞|📱|📲|🎥|📹)/u;

/** Says what kind of call it was, and nothing else but to whom, how long and whether it was answered. */
function isCall(words: string, look: ChatLook): boolean {
  const [first = '', ...more] = words.split('\n');
  return first.length <= 60 && contactKind(first, look) !== undefined && more.every((line) => isRest(line, look));
}

/** How long, when, or whether it was answered. */
const isRest = (line: string, look: ChatLook): boolean =>
  !says(line.replace(/[\d:.]/g, '')) ||
  tell(line, { now: look.now, loose: true }) !== undefined ||
  Object.keys(answer(line, look)).length > 0;

/** What a line's symbol or name says that it is, or the line itself where it is the page's. "Samtal" may be any of three: then the words tell. */
function kindOf(sign: string, isSystem: boolean, line: string, look: ChatLook): Contact['kind'] | undefined {
  const named = contactKind(sign, look);
  const told = named === 'phone' || (!named && isSystem) ? contactKind(line, look) : undefined;
  return told ?? named;
}

function answer(text: string, { profile }: ChatLook): { answered?: boolean } {
  if (pattern(profile.notAnswered).test(text)) return { answered: false };
  return hasWord(profile.answered, text) ? { answered: true } : {};
}

function readForm(text: string, hasAnswer: boolean, { profile, now }: ChatLook, shown = text): Form {
  const line = text
    .split(/\n+| · /)
    .map((part) => part.replace(/^[^\p{L}\p{N}(]+(?=\p{L})/u, ''))
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
    .replace(/(?<![\d:.])\d{1,2}[:.]\d\d(?![\d:])\s*·?/g, ' ')
    .replace(pattern(`${profile.form}[\\s:·–-]*`), '')
    .replace(pattern(`^${states}(?:[\\s:·–-]+|$)`), '')
    .replace(pattern(`[\\s:·(–,-]+(?:(?:har|är|is)\\s+)?${states}.*$`), '')
    .trim();
  return { ...(says(title) && { title }), ...(state && { state }) };
}

/** A section that lists contacts: one to a line or row. Undefined where a line cannot be told. */
export function listedContacts(nodes: readonly Seen[], look: ChatLook): Contact[] | undefined {
  const contacts: Contact[] = [];
  for (const row of linesOf(nodes)) {
    if (isNothing(textOf(row), look)) continue;
    const text = textOf(row).replace(/\n/g, ' ');
    const kind =
      contactKind(row.name, look) ?? contactKind(text.replace(/^[\d\s:.,/–-]+/, ''), look) ?? contactWithin(text, look);
    if (!kind) return undefined;
    const at = timeIn(row, text, look);
    contacts.push({ ...(at && { at }), kind, ...answer(`${row.name} ${text}`, look) });
  }
  return contacts;
}

function contactWithin(text: string, { profile }: ChatLook): Contact['kind'] | undefined {
  return kinds.find((kind) => hasWord(profile.contactKinds[kind], text));
}

function timeIn(row: Seen, text: string, look: ChatLook): string | undefined {
  const [entry] = entriesIn([holding(row, [row])], look);
  if (entry?.at && 'at' in entry.at) return entry.at.at;
  for (const cell of cellsOf(row)) {
    const told = tell(textOf(cell), { now: look.now });
    if (told && 'at' in told) return told.at;
  }
  const from = text.search(
    /\d{4}-|(?<!\d)\d{1,2}[:./ ]|i ?går|i ?dag|yesterday|today|\d+ (?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)/iu,
  );
  const told =
    from < 0
      ? undefined
      : tell(text.slice(from).replace(/[,;(–]\s*\p{L}[\p{L} ]*\)?$/u, ''), { now: look.now, loose: true });
  return told && 'at' in told ? told.at : undefined;
}

/** A section that lists forms. */
export function listedForms(nodes: readonly Seen[], look: ChatLook): Form[] {
  const forms: Form[] = [];
  for (const row of linesOf(nodes)) {
    if (isNothing(textOf(row), look)) continue;
    let control = false;
    each(row, (seen) => {
      if (
        seen.control &&
        look.profile.formControls.includes(norm(seen.kids.map((kid) => kid.own).join('') || seen.name))
      )
        control = true;
      return undefined;
    });
    forms.push(readForm(textOf(row), control, look));
  }
  return forms;
}

/** The rows of a section: list items or table rows, else its children, else itself. */
function linesOf(nodes: readonly Seen[]): Seen[] {
  const rows: Seen[] = [];
  for (const node of nodes) {
    const before = rows.length;
    each(node, (seen) => {
      const isRow =
        /^(listitem|row|article)$/.test(seen.role) &&
        hasText(seen) &&
        !seen.kids.some((kid) => kid.role === 'columnheader');
      if (isRow) rows.push(seen);
      return !isRow;
    });
    if (rows.length > before || !hasText(node)) continue;
    const blocks = node.kids.filter((kid) => kid.block && hasText(kid));
    rows.push(...(blocks.length > 0 ? blocks : [node]));
  }
  return rows;
}
