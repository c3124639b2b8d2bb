import { createNotesStore } from '../../../src/desk/notes-store.ts';
import { createEdits } from '../../../src/panel/note/edits.ts';
import { numberKey } from '../../../src/panel/whose.ts';
import { fallBack } from './model.ts';
import type { Site, Who } from './people.ts';
import { type Nr, type Panel, type Session, settle, tell } from './session.ts';

export function show(session: Session, nr: Nr, at: number): void {
  const panel = session.panels[nr];
  session.pages[nr] = at;
  if (!panel) return;
  const site = { ...(session.sites[at] as Site) };
  const open = session.pageOf(at, site);
  const last = panel.shown;
  const [before, now] = [last && numberKey(last.open), numberKey(open)];
  const same = last?.at === at && (before === undefined || now === undefined || before === now);
  if (!same) session.trees += 1;
  panel.shown = {
    at,
    site,
    open,
    nr: same ? last.nr : session.trees,
    turn: site.read ? 0 : turnOf(panel, at, site.who),
  };
}

function turnOf({ unread }: Panel, at: number, who: Who): number {
  const seen = unread.get(at) ?? [];
  unread.set(at, seen);
  return seen.includes(who) ? seen.indexOf(who) : seen.push(who) - 1;
}

export function leave(session: Session, nr: Nr): void {
  session.pages[nr] = null;
  const panel = session.panels[nr];
  if (panel) panel.shown = null;
}

export async function open(session: Session, nr: Nr): Promise<void> {
  const store = createNotesStore(session.shared, 2 ** 30, `panel ${nr} ${session.trees}`);
  session.trees += 1;
  await store.load();
  session.panels[nr] = { store, edits: createEdits(), shown: null, unread: new Map() };
  session.model.knows[nr] = new Map(session.model.saved.things);
  const at = session.pages[nr];
  if (at !== null && at !== undefined) show(session, nr, at);
}

export async function close(session: Session, nr: Nr): Promise<void> {
  await settle(session);
  if (session.model.works) {
    session.panels[nr] = null;
    return;
  }
  // Nothing could be saved: both windows go, and the panels have said that what is unsaved goes with them.
  const unsaved = new Set(session.model.waiting.values());
  for (const one of unsaved)
    if (session.panels[one]?.store.unsaved() === false)
      throw new Error(`panel ${one} did not say that it could not save`);
  session.panels = [null, null];
  fallBack(session.model);
}

export async function otherPatient(session: Session, at: number): Promise<boolean> {
  const site = session.sites[at] as Site;
  await settle(session);
  if (!session.model.works) return false;
  tell(session);
  session.sites[at] = { who: site.who === 0 ? 1 : 0, read: site.read, hidden: false };
  again(session, at);
  return true;
}

export function again(session: Session, at: number): void {
  for (const nr of [0, 1] as const) if (session.panels[nr]?.shown?.at === at) show(session, nr, at);
}
