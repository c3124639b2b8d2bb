import type { Case } from '../core/contract/case.ts';
import { loggedIn } from './chat/logged-in.ts';
import { type Chat, isNothing } from './chat/messages.ts';
import { chatPlaces, chosenChat, isTouched, partsOf } from './chat/place.ts';
import type { People } from './chat/sender.ts';
import { labelledFacts } from './facts/facts.ts';
import { add, decide, type Found, standing } from './facts/found.ts';
import { freeFacts } from './facts/free.ts';
import { settleHandover } from './facts/handover.ts';
import { leaveOutOfOrder } from './facts/order.ts';
import { onButton, type Pair, type Pairs } from './facts/pairs.ts';
import { contactsUnder, formsUnder } from './facts/section-rows.ts';
import { timelineFacts } from './facts/timeline.ts';
import { checkWhose } from './facts/whose.ts';
import type { List } from './lists/lists.ts';
import { type ChatLook, chatLook, type Look } from './look.ts';
import { labelled } from './profile/profile.ts';
import type { FieldReport } from './reading.ts';
import { holds, type Seen } from './tree/seen.ts';
import { norm } from './words/text.ts';
import { why } from './words/values.ts';

/** What is reported of a case: every labelled field but what a ticket holds, which is part of the ticket. */
const simple = labelled.filter((field) => field !== 'ticket.information');

/** A case shows at least two of: who, triage, chat, how it stands, consents. A list page's filters show none of them. `lists`: those on its page. */
export function isCase(found: Found, lists: readonly List[]): boolean {
  const groups = [
    ['patient.personalIdentityNumber', 'patient.name', 'patient.protected'],
    ['priority', 'anamnesis', 'reason'],
    ['messages', 'contacts', 'forms', 'images'],
    ['phase', 'handover', 'startedAt', 'arrivedAt', 'receivedAt', 'closedAt', 'ticket'],
    ['consents.record', 'consents.medicationList', 'guardian', 'contact'],
  ];
  // Who it is counts though the number is written wrong; of the rest only what can be read.
  const isRead = (field: string) =>
    found.get(field)?.some(({ got, place }) => !('why' in got) && place !== onButton) ?? false;
  // Beside a list of cases the open one is told by more than what stands above the list, its headings and filters.
  if (
    lists.some(({ rows }) => rows.length > 1) &&
    !['patient.personalIdentityNumber', 'patient.name', 'patient.protected', 'anamnesis', 'messages'].some(isRead)
  )
    return false;
  return groups.filter((fields, i) => fields.some((field) => (i === 0 ? found.has(field) : isRead(field)))).length >= 2;
}

export interface Area {
  found: Found;
  shown: Omit<Case, 'url'>;
  fields: FieldReport[];
  /** Where its chat stands, and how it is looked at. */
  chat?: { roots: readonly Seen[]; look: ChatLook };
}

/** Everything that one area (the page, a row) shows of a case. */
export function readArea(root: Seen, look: Look): Area {
  let { found, pairs } = labelledFacts(root, look);
  const { named, near } = chatPlaces(root, pairs, look);
  const written = near.flatMap(partsOf);
  // What is written there is no fact, whoever it was written to.
  if (isTouched(written, pairs))
    ({ found, pairs } = labelledFacts(root, { ...look, bubbles: new Set([...(look.bubbles ?? []), ...written]) }));
  for (const chat of [...named, ...written]) pairs.said.add(chat);
  freeFacts(root, pairs, look, found);
  settleHandover(found);
  checkWhose(root, pairs, look, found);
  const contacts = timelineFacts(root, look, found);
  const people = peopleIn(found, root, look, new Set([...named, ...written]));
  const inChat = chatLook(look.profile, people, look.now);
  const { roots, chat: seen } = chosenChat(root, named, near, inChat);
  const chat = seen?.strange ? undefined : seen;
  if (seen?.strange)
    add(found, 'messages', why('vem som skrev och när kan inte skiljas från det som skrevs'), 'chatten');
  // A chat under its heading is a place made for reading it: what stands in it is the page's.
  found.at = roots.flatMap(partsOf);
  placeFacts(pairs, chat, contacts, inChat, found);
  leaveOutOfOrder(found);
  found.at = ['guardian.name', 'guardian.protected'].flatMap((field) => standing(found, field));
  guardianFacts(found);
  return { found, ...shape(found, chat), ...(seen && { chat: { roots, look: inChat } }) };
}

/** Whose names tell who wrote: one that is the patient's and staff's tells nothing, nor a name found where the page has a mark in its place. */
function peopleIn(found: Found, root: Seen, look: Look, said: ReadonlySet<Seen>): People {
  const value = (field: string): string[] => {
    const { value: text } = decide(found, field);
    return typeof text === 'string' ? [text] : [];
  };
  const named = decide(found, 'patient.protected').value === true ? [] : value('patient.name');
  const patient = [...named, ...value('guardian.name')];
  const without = (names: string[], others: readonly string[]) =>
    names.filter((name) => !others.some((other) => norm(other) === norm(name)));
  // Nobody is taken for one of the staff by a name that may be the patient's.
  const user = named.length > 0 ? without(loggedIn(root, look, said), patient) : [];
  const staff = [...value('owner'), ...(look.user ? [look.user] : user)];
  return { patient: without(patient, staff), staff: without(staff, patient) };
}

/** One place has often two names, its region's and its heading's: the outer pair, or the first of two alike. */
function outermost(pairs: readonly Pair[]): Pair[] {
  const within = (pair: Pair, other: Pair) =>
    pair.nodes.every((inner) => other.nodes.some((node) => holds(node, inner)));
  return pairs.filter(
    (pair, i) => !pairs.some((other, j) => i !== j && within(pair, other) && (j < i || !within(other, pair))),
  );
}

function placeFacts(
  pairs: Pairs,
  chat: Chat | undefined,
  told: NonNullable<Case['contacts']>,
  look: ChatLook,
  found: Found,
): void {
  if (chat) {
    add(found, 'messages', { value: chat.messages }, 'chatten');
    for (const at of chat.started) {
      const known = found
        .get('startedAt')
        ?.some(({ got }) => 'value' in got && typeof got.value === 'string' && sameMinute(got.value, at));
      if (!known) add(found, 'startedAt', { value: at }, 'en systemrad i chatten');
    }
  }
  const inChat = found.at ?? [];
  // A card in the chat is read with the chat.
  const isInChat = (seen: Seen) => inChat.some((part) => holds(part, seen));
  const section = (field: 'contacts' | 'forms') =>
    outermost(pairs.pairs.filter((pair) => pair.field === field && pair.nodes.length > 0 && !isInChat(pair.at)));
  const stand = (field: 'contacts' | 'forms'): void => {
    found.at = [...section(field).flatMap(({ at, nodes }) => [...nodes, at]), ...inChat];
  };
  stand('contacts');
  const contacts = section('contacts').map((pair) =>
    isNothing(pair.text, look) ? [] : contactsUnder(pair.nodes, look),
  );
  if (contacts.includes(undefined)) add(found, 'contacts', why('en rad går inte att tyda'), 'under rubriken');
  else if (contacts.length > 0 || chat?.contacts.length || told.length > 0) {
    const listed = contacts.flatMap((list) => list ?? []);
    const fresh = [...(chat?.contacts ?? []), ...told].filter(
      (one, i, all) =>
        ![...listed, ...all.slice(0, i)].some((two) => two.kind === one.kind && sameMinute(one.at, two.at)),
    );
    add(
      found,
      'contacts',
      { value: [...listed, ...fresh].sort((a, b) => Date.parse(a.at ?? '') - Date.parse(b.at ?? '') || 0) },
      contacts.length > 0 ? 'under rubriken' : told.length > 0 ? 'händelserna' : 'chatten',
    );
  }
  stand('forms');
  const forms = section('forms').map((pair) => (isNothing(pair.text, look) ? [] : formsUnder(pair.nodes, look)));
  if (forms.length > 0 || chat?.forms.length) {
    const listed = forms.flat();
    const fresh = (chat?.forms ?? []).filter((one) => !listed.some((two) => two.title === one.title));
    add(found, 'forms', { value: [...listed, ...fresh] }, forms.length > 0 ? 'under rubriken' : 'chatten');
  }
  found.at = inChat;
  const pictures = chat?.pictures ?? 0;
  const uploads = found.get('images');
  if (!uploads && pictures > 0) add(found, 'images', { value: pictures }, 'chatten');
  for (const one of uploads ?? [])
    if ('value' in one.got && typeof one.got.value === 'number') one.got = { value: one.got.value + pictures };
}

const sameMinute = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && Math.floor(Date.parse(a) / 60_000) === Math.floor(Date.parse(b) / 60_000);

/** Name and mark of the guardian together; the mark stands instead of a name. */
function guardianFacts(found: Found): void {
  const name = decide(found, 'guardian.name');
  const mark = decide(found, 'guardian.protected');
  if (!found.has('guardian.name') && !found.has('guardian.protected')) return;
  const parts = {
    ...(name.state === 'read' && mark.value !== true && { name: name.value }),
    ...(mark.state === 'read' && { protected: mark.value }),
  };
  add(
    found,
    'guardian',
    Object.keys(parts).length > 0 ? { value: parts } : why('namnet går inte att tyda'),
    name.state === 'read' ? name.where : mark.where,
  );
}

function shape(found: Found, chat: Chat | undefined): { shown: Omit<Case, 'url'>; fields: FieldReport[] } {
  const shown: Record<string, unknown> = {};
  const fields: FieldReport[] = [];
  const isProtected = decide(found, 'patient.protected').value === true;
  for (const field of simple) {
    const { value, ...report } = decide(found, field);
    const [outer = '', inner] = field.split('.');
    const hidden = isProtected && (field === 'patient.name' || field === 'patient.phone');
    if (hidden) fields.push({ field, state: 'unread', where: 'skyddad identitet' });
    else fields.push(report);
    if (report.state === 'unread' || hidden) continue;
    if (inner) shown[outer] = { ...(shown[outer] as object | undefined), [inner]: value };
    else shown[outer] = value;
  }
  ticket(found, shown, fields);
  if (chat?.partial) shown.messagesPartial = true;
  return { shown, fields };
}

function ticket(found: Found, shown: Record<string, unknown>, fields: FieldReport[]): void {
  if (!found.has('ticket.information')) return;
  const { value, ...report } = decide(found, 'ticket.information');
  if (report.state === 'unread' || (found.has('ticket') && shown.ticket === null)) {
    if (report.state === 'unread') fields.push(report);
    return;
  }
  shown.ticket = { information: value };
  const at = fields.find(({ field }) => field === 'ticket');
  if (at) Object.assign(at, { state: 'read', where: report.where });
}
