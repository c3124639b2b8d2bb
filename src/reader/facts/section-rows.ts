import { listedContacts, listedForms } from '../chat/listed.ts';
import type { ChatLook } from '../look.ts';
import { cellsOf, isMarkedHead, rowsOf } from '../tree/cells.ts';
import { filled } from '../tree/filled.ts';
import { each, hasText, holding, onlyOne, type Seen, wordsOf } from '../tree/seen.ts';
import { pattern } from '../words/values.ts';

/** The contacts of a section; a table's column may tell of each whether it was answered. Undefined where a line cannot be told. */
export function contactsUnder(nodes: readonly Seen[], look: ChatLook): ReturnType<typeof listedContacts> {
  const table = tableIn(nodes);
  const [head, ...rows] = table ? rowsOf(table) : [];
  const heads = head && isMarkedHead(head) ? cellsOf(head) : [];
  const answers = heads.filter((cell) => look.profile.answerHeads.includes(wordsOf(cell)));
  const [answer] = answers;
  if (!answer || answers.length > 1) return listedContacts(nodes, look);
  const contacts: NonNullable<ReturnType<typeof listedContacts>> = [];
  for (const row of rows) {
    const cells = cellsOf(row);
    const listed = listedContacts([row], look);
    if (!listed) return undefined;
    const cell = cells.length === heads.length ? cells[heads.indexOf(answer)] : undefined;
    const answered = cell && isAnswered(cell, look);
    for (const one of listed)
      contacts.push({ ...one, ...(one.answered === undefined && answered !== undefined && { answered }) });
  }
  return contacts;
}

function isAnswered(cell: Seen, { profile }: ChatLook): boolean | undefined {
  const words = wordsOf(cell);
  if (pattern(profile.yes, true).test(words)) return true;
  return pattern(profile.no, true).test(words) && words !== '' && !/^[\p{P}\s]+$/u.test(words) ? false : undefined;
}

/** The only table among them, where nothing else says anything. */
function tableIn(nodes: readonly Seen[]): Seen | undefined {
  const only = onlyOne(nodes, hasText);
  if (!only) return undefined;
  return /^(table|grid)$/.test(only.role) ? only : tableIn(only.kids);
}

/** The forms of a section; of a list of terms each with its definition. */
export const formsUnder = (nodes: readonly Seen[], look: ChatLook): ReturnType<typeof listedForms> =>
  statesWithTitles(listedForms(nodes.flatMap(rowsOfTerms), look));

/** A line that only says how it stands is that of the title before it, where each such line has one of its own; else nobody can tell whose. */
function statesWithTitles(lines: ReturnType<typeof listedForms>): ReturnType<typeof listedForms> {
  const isState = (i: number) => lines[i] !== undefined && lines[i].title === undefined;
  const forms = lines.filter(({ title }) => title !== undefined);
  const isPaired = lines.every(
    (_, i) => !isState(i) || (i > 0 && !isState(i - 1) && lines[i - 1]?.state === undefined),
  );
  if (forms.length === lines.length || forms.length === 0) return lines;
  return forms.map((form) => {
    const next = lines[lines.indexOf(form) + 1];
    return isPaired && next && next.title === undefined ? { ...form, ...next } : form;
  });
}

/** Each term with what is said of it. */
function rowsOfTerms(node: Seen): Seen[] {
  const lists: Seen[] = [];
  each(node, (seen) => {
    if (seen.tag === 'dl') lists.push(seen);
    return seen.tag !== 'dl';
  });
  const [list] = lists;
  if (!list || lists.length > 1 || wordsOf(list) !== wordsOf(node)) return [node];
  const rows: Seen[][] = [];
  for (const kid of filled(list)) {
    if (kid.role !== 'term' && kid.role !== 'definition') return [node];
    if (kid.role === 'term' || rows.length === 0) rows.push([]);
    rows.at(-1)?.push(kid);
  }
  return rows.map((kids) => ({ ...holding(list, kids), tag: 'li', role: 'listitem' }));
}
