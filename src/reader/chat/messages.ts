import type { Contact, Message } from '../../core/contract/case.ts';
import type { ChatLook } from '../look.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { norm, says } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { pattern, saysNone } from '../words/values.ts';
import { answer, contactKind } from './contact-kind.ts';
import { type Entry, isAside } from './entry.ts';
import { cardIn, type Form, isFormCard, isFormLine, readForm } from './forms.ts';
import { isPartial } from './part.ts';
import { hasStrangeHeads } from './strange-heads.ts';

export interface Chat {
  messages: Message[];
  partial: boolean;
  contacts: Contact[];
  forms: Form[];
  pictures: number;
  /** ISO: what system lines say of when the visit was started. */
  started: string[];
  /** Heads that nobody could read stand in the texts: what it says cannot be told. */
  strange: boolean;
}

/** Messages, contacts and forms of the chat, by its entries. */
export function readChat(roots: readonly Seen[], look: ChatLook, entries: readonly Entry[]): Chat {
  const chat: Chat = {
    messages: [],
    partial: isPartial(roots, entries, look),
    contacts: [],
    forms: [],
    pictures: 0,
    started: [],
    strange: hasStrangeHeads(entries, look),
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
        isFormLine(entry.text, look) ||
        (isSystem && words.split('\n').some((line) => pattern(profile.form).test(line)))))
  ) {
    chat.forms.push(readForm(entry.text, asksForm, look, textOf(entry.seen)));
    return;
  }
  const card = written ? undefined : cardIn(entry, look);
  if (card) {
    chat.forms.push(readForm(textOf(card), false, look));
    take({ ...entry, text: entry.text.slice(0, -textOf(card).length).trim() }, chat, look);
    return;
  }
  const kind = written ? undefined : kindOf(entry.sign, isSystem || (isMarked && isCall(words, look)), first, look);
  if (kind) {
    chat.contacts.push({ ...instant(entry), kind, ...answer(`${entry.sign} ${entry.text}`, look) });
    return;
  }
  // A call of which the words are gone.
  if (isSystem && isMarked && words.split('\n').every((line) => isRest(line, look))) return;
  if (!written && entry.lent.from && isRestOfCall(words, look)) return;
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

/** "Besvarat, 5 min", and no other word: "5 min" alone may be what a patient answers. */
function isRestOfCall(words: string, { profile }: ChatLook): boolean {
  const rest = words.replace(/[\s,·(–-]*\d{1,3} ?(?:min|sek?|s)\.?\)?$/, '');
  return rest !== words && says(rest) && pattern(`${profile.notAnswered}|${profile.answered}`, true).test(norm(rest));
}

/** What a line's symbol or name says that it is, or the line itself where it is the page's. "Samtal" may be any of three: then the words tell. */
function kindOf(sign: string, isSystem: boolean, line: string, look: ChatLook): Contact['kind'] | undefined {
  const named = contactKind(sign, look);
  const told = named === 'phone' || (!named && isSystem) ? contactKind(line, look) : undefined;
  return told ?? named;
}
