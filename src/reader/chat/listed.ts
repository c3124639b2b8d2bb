import type { Contact } from '../../core/contract/case.ts';
import type { ChatLook } from '../look.ts';
import { cellsOf } from '../tree/cells.ts';
import { each, hasText, holding, type Seen, textOf } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { hasWord } from '../words/values.ts';
import { entriesIn } from './chat.ts';
import { answer, contactKind, kinds } from './contact-kind.ts';
import { type Form, readForm } from './forms.ts';
import { isNothing } from './messages.ts';

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
    const blocks = blocksIn(node);
    rows.push(...(blocks.length > 0 ? blocks : [node]));
  }
  return rows;
}

/** The blocks side by side in it; a box that holds all of them is none. */
function blocksIn(node: Seen): Seen[] {
  const blocks = node.kids.filter((kid) => kid.block && hasText(kid));
  const [only, ...more] = blocks;
  const inner = only && more.length === 0 && textOf(only) === textOf(node) ? blocksIn(only) : [];
  return inner.length > 1 ? inner : blocks;
}
