import type { CaseMemory } from '../../../src/desk/notes-store.ts';
import type { Edits } from '../../../src/panel/note/edits.ts';
import type { Step as Caret } from '../../../src/panel/note/history.ts';
import { shelfOf } from '../../../src/panel/whose.ts';
import { put, slotOf } from './model.ts';
import { type Nr, noteOf, type Panel, type Session, type Shown, settle } from './session.ts';

export function word(session: Session, panel: Panel, { at, site }: Shown): string {
  session.words += 1;
  if (!site.read) session.by.set(session.words, { who: site.who, panel });
  return `zqu${at}${site.read ? `p${site.who}` : 'x'}w${session.words}`;
}

/** A change by staff in the open case: of the real memory, and of the model by leaf. False where it cannot be made now. */
export async function change(
  session: Session,
  nr: Nr,
  leaves: Record<string, unknown>,
  how: (memory: CaseMemory) => CaseMemory,
): Promise<boolean> {
  const panel = session.panels[nr];
  if (!panel?.shown) return false;
  const { at, site, open } = panel.shown;
  const slot = slotOf(session.model, at, site.who, site.read, panel.shown.turn);
  const keys = Object.keys(leaves).map((leaf) => `${slot}|${leaf}`);
  // Nobody writes in the same field of two windows within the third of a second that a save waits.
  if (keys.some((key) => session.model.waiting.has(key) && session.model.waiting.get(key) !== nr)) {
    await settle(session);
    if (!session.model.works) return false;
  }
  shelfOf(panel.store, open).change(how);
  for (const [leaf, value] of Object.entries(leaves)) put(session.model, nr, `${slot}|${leaf}`, value);
  if (site.read && !session.model.now.first.has(at)) session.model.now.first.set(at, site.who);
  return true;
}

/** What the editor of a keyword does with a text, as src/panel/view/keyword.tsx. */
export async function edit(
  session: Session,
  nr: Nr,
  field: number,
  how: (caret: Caret, edits: Edits, key: string) => string | null,
): Promise<boolean> {
  const panel = session.panels[nr];
  if (!panel?.shown) return false;
  const { all } = noteOf(session, panel, panel.shown);
  const heading = all[field % Math.max(1, all.length)];
  if (!heading) return false;
  const { keyword, text } = heading;
  const key = `${shelfOf(panel.store, panel.shown.open).place}\n${keyword}`;
  session.clock += 700;
  const next = how({ text, start: text.length, end: text.length }, panel.edits, key);
  if (next === null) return false;
  return setText(session, nr, keyword, next);
}

export function setText(session: Session, nr: Nr, keyword: string, text: string | undefined): Promise<boolean> {
  return change(session, nr, { [`texts\n${keyword}`]: text }, (old) => {
    const { [keyword]: _old, ...others } = old.notes.texts ?? {};
    return { ...old, notes: { ...old.notes, texts: text === undefined ? others : { ...others, [keyword]: text } } };
  });
}
