import type { Case } from '../../src/core/contract/case.ts';
import { adviseShift, recall, remember } from '../../src/core/index.ts';
import type { Files } from '../../src/desk/files/kept.ts';
import { createNotesStore } from '../../src/desk/notes-store.ts';
import { createSeenStore } from '../../src/desk/seen-store.ts';
import { Settings } from '../../src/desk/settings.ts';
import type { Command } from '../../src/desk/wish.ts';
import { type Core, realCore } from '../../src/panel/core.ts';
import type { PageState, Pointed } from '../../src/panel/page-state.ts';
import type { Services } from '../../src/panel/services.ts';
import type { Glass } from '../../src/reader/places.ts';
import type { Profile } from '../../src/reader/profile/profile.ts';
import * as sample from './sample.ts';

/** A core that answers with the sample, and answers questions, texts and marks as the real one does: by the notes. */
export const core: Core = {
  advise: (_open, _desk, notes = {}) => ({
    ...sample.advice,
    registration: {
      ...sample.advice.registration,
      undecided: notes.qualified === undefined ? ['qualified'] : [],
    },
  }),
  adviseQueue: () => sample.queueAdvice,
  // What is left at a shift's end hangs on many cases at once: the real thing.
  adviseShift,
  remember,
  recall,
  viewCountdown: () => sample.view,
  routineOf: () => sample.routine,
  availableRegions: () => [
    { key: 'jonkoping', name: 'Region Jönköpings län' },
    { key: 'skane', name: 'Region Skåne' },
  ],
  ageAt: () => ({ years: 113 }),
  textsFor: () => [],
  sameNumber: realCore.sameNumber,
  phrasesFor: () => sample.phrases,
  supportTextsFor: () => sample.supportTexts,
  checkDraft: sample.checkDraft,
  versionAge: realCore.versionAge,
};

/** The panel's world under a test's hand: what the page shows, what is on the clipboard, what time it is. */
export function makeWorld(over: Partial<Core> = {}, settings: Settings = { region: 'jonkoping' }) {
  let tell: (state: PageState) => void = () => {};
  let changed: () => void = () => {};
  const kept: Record<string, unknown> = {};
  const area = {
    get: async () => kept,
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
    remove: async (keys: string[]) => {
      for (const key of keys) delete kept[key];
    },
  };
  const world = {
    settings,
    policy: {},
    faults: [] as string[],
    files: { localRoutine: null, pageProfile: null } as Files,
    /** The profiles that the page was told to be read by. */
    readBy: [] as (Profile | null)[],
    at: sample.url as string | null,
    time: Date.parse(sample.now),
    clipboard: [] as { text: string; html?: string }[],
    clipboardFails: false,
    opened: [] as string[],
    /** The page as it is seen, and what was asked to be shown on it. */
    glass: null as Glass | null,
    saved: [] as { name: string; text: string }[],
    shownKeys: [] as number[][],
    pointed: null as ((pointed: Pointed | 'hears' | null) => void) | null,
    /** The page has been seen anew. */
    look: (): void => {},
    wish: (_command: Command): void => {},
    kept,
    services: undefined as unknown as Services,
    /** The page shows something else. */
    show(state: PageState): void {
      world.at = state.kind === 'reading' ? (state.reading.case?.url ?? null) : null;
      tell(state);
    },
    showCase(open: Case, fields = sample.fields): void {
      world.show({ kind: 'reading', reading: { case: open, fields }, clockOffset: 0 });
    },
    set(next: Settings): void {
      world.settings = next;
      changed();
    },
  };
  const put = async (text: string, html?: string): Promise<void> => {
    if (world.clipboardFails) throw new Error('NotAllowedError');
    world.clipboard.push(html === undefined ? { text } : { text, html });
  };
  world.services = {
    core: { ...core, ...over },
    page: {
      follow(listener) {
        tell = listener;
        return () => {
          tell = () => {};
        };
      },
      readBy: (profile) => void world.readBy.push(profile),
      glass: () => world.glass,
      looks(seen) {
        world.look = seen;
        return () => {
          world.look = () => {};
        };
      },
      show: (keys) => void world.shownKeys.push([...keys]),
      point(hear) {
        world.pointed = hear;
        return () => {
          world.pointed = null;
        };
      },
      still: async ({ url }) => (world.at === url ? 'same' : 'other'),
      askAccess: async () => {
        world.opened.push('access');
      },
    },
    notes: createNotesStore(area, 0),
    seen: createSeenStore(area),
    isClinic: (url) => url.startsWith('https://clinic.platform24.se/'),
    settings: {
      load: async () => ({
        settings: world.settings,
        own: world.settings,
        policy: world.policy,
        faults: world.faults,
      }),
      save: async (next) => world.set(Settings.parse(next)),
      watch(listener) {
        changed = listener;
        return () => {
          changed = () => {};
        };
      },
    },
    files: async () => world.files,
    clipboard: { text: (text) => put(text), rich: put, follow: null },
    wishes(take) {
      world.wish = take;
      return () => {};
    },
    clock: () => world.time,
    openPractice: () => world.opened.push('practice'),
    openOptions: () => world.opened.push('options'),
    save: (name, text) => void world.saved.push({ name, text }),
    version: () => '1.2.3',
  };
  return world;
}
