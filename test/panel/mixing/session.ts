import type { Case } from '../../../src/core/contract/case.ts';
import { regionKeys } from '../../../src/core/regions/keys.ts';
import type { CaseMemory, createNotesStore, NotesStore } from '../../../src/desk/notes-store.ts';
import { realCore as core } from '../../../src/panel/core.ts';
import type { Edits } from '../../../src/panel/note/edits.ts';
import { headingsOf, straysOf } from '../../../src/panel/note-headings.ts';
import { patientMark, protectedBeside, shelfOf } from '../../../src/panel/whose.ts';
import { monday } from '../../core/samples.ts';
import { type Model, newModel, saved, told } from './model.ts';
import { addresses, identityIn, pagesOf, type Site, type Who } from './people.ts';

export interface Shown {
  at: number;
  site: Site;
  open: Case;
  /** Another each time the case's view is another tree. */
  nr: number;
  /** Which of the patients that the panel has seen here without a number it is. */
  turn: number;
}

export interface Panel {
  store: NotesStore;
  edits: Edits;
  shown: Shown | null;
  /** Who has been seen at each address without a number, in their order. */
  unread: Map<number, Who[]>;
}

export type Nr = 0 | 1;
type News = Record<string, { newValue?: unknown }>;

/** One browser with two windows: what lies in it, what its panels and pages show, and the model of what must be so. */
export interface Session {
  pageOf: ReturnType<typeof pagesOf>;
  sites: Site[];
  /** Words written without a number that staff has said are a patient's: word → whose. */
  taken: Map<number, string>;
  /** For whom and in which panel a word was written without a number. */
  by: Map<number, { who: Who; panel: Panel }>;
  model: Model;
  area: Record<string, unknown>;
  shared: Parameters<typeof createNotesStore>[0];
  news: News[];
  panels: [Panel | null, Panel | null];
  /** The address that each window's page is really at. */
  pages: (number | null)[];
  words: number;
  /** The last word written before the browser was closed: none up to it may ever show again. */
  first: number;
  trees: number;
  clock: number;
  region: number;
  clipboard: string;
  /** How many of the steps found something to do, by kind. */
  done: Map<string, number>;
}

export function newSession(seed: number): Session {
  const session: Session = {
    pageOf: pagesOf(seed),
    sites: addresses.map(() => ({ who: 0, read: true, hidden: false })),
    taken: new Map(),
    by: new Map(),
    model: newModel(),
    area: {},
    shared: {
      get: async () => ({ ...session.area }),
      set: async (items: Record<string, unknown>) => {
        if (!session.model.works) throw new Error('QUOTA_BYTES');
        holds(identityIn(JSON.stringify(items)), 'the session area holds');
        session.area = { ...session.area, ...items };
        session.news.push(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
      },
    },
    news: [],
    panels: [null, null],
    pages: [null, null],
    words: 0,
    first: 0,
    trees: 0,
    clock: 0,
    region: 0,
    clipboard: '',
    done: new Map(),
  };
  return session;
}

export function holds(found: readonly unknown[], what: string): void {
  if (found.length > 0) throw new Error(`${what} ${JSON.stringify(found)}`);
}

export function say(session: Session, what: string): void {
  session.done.set(what, (session.done.get(what) ?? 0) + 1);
}

export function desk(session: Session) {
  return {
    region: regionKeys[session.region] ?? 'jonkoping',
    unit: { name: 'Bäckens vårdcentral' },
    now: monday('10:15'),
  };
}

export async function settle(session: Session): Promise<void> {
  for (const panel of session.panels) await panel?.store.flush();
  if (session.model.works) saved(session.model);
}

export function tell(session: Session): void {
  for (const changes of session.news.splice(0)) for (const panel of session.panels) panel?.store.adopt(changes);
  told(session.model);
}

export function memoryOf({ store }: Panel, { open }: Shown): CaseMemory {
  const { memory } = shelfOf(store, open);
  const hidden = memory.notes.recordCheck === undefined && protectedBeside(store.get, open.url, patientMark(open));
  return hidden ? { ...memory, notes: { ...memory.notes, recordCheck: 'protected' } } : memory;
}

export function noteOf(session: Session, panel: Panel, shown: Shown) {
  const memory = memoryOf(panel, shown);
  const advice = core.advise(shown.open, desk(session), memory.notes);
  const texts = memory.notes.texts ?? {};
  const headings = headingsOf(advice.journal, texts);
  return { memory, advice, headings, all: [...headings, ...straysOf(advice.journal, texts)] };
}
