import type { Case } from '../../../src/core/contract/case.ts';
import { regionKeys } from '../../../src/core/regions/keys.ts';
import type { CaseMemory } from '../../../src/desk/notes-store.ts';
import { createNotesStore, type NotesStore } from '../../../src/desk/notes-store.ts';
import { acknowledge, reopen } from '../../../src/panel/acknowledge.ts';
import { copyOut } from '../../../src/panel/copying.ts';
import { realCore as core } from '../../../src/panel/core.ts';
import { isProtected, shortIdentity } from '../../../src/panel/identity.ts';
import { createEdits, type Edits } from '../../../src/panel/note/edits.ts';
import { type Step as Caret, laidIn, redone, undone, written } from '../../../src/panel/note/history.ts';
import { headingsOf, straysOf } from '../../../src/panel/note-headings.ts';
import { asHtml, asPlain } from '../../../src/panel/note-text.ts';
import { numberKey, patientMark, protectedBeside, shelfOf } from '../../../src/panel/whose.ts';
import { monday } from '../../core/samples.ts';
import { differences, fallBack, type Model, newModel, put, saved, slotOf, take, told } from './model.ts';
import { addresses, identityIn, pagesOf, personOf, type Site, urlOf, wordsIn } from './people.ts';
import type { Step } from './steps.ts';

interface Shown {
  at: number;
  site: Site;
  open: Case;
  /** Another each time the case's view is another tree. */
  nr: number;
}

interface Panel {
  store: NotesStore;
  edits: Edits;
  shown: Shown | null;
}

type Nr = 0 | 1;
type News = Record<string, { newValue?: unknown }>;

export interface Run {
  step(step: Step): Promise<void>;
  /** How many of the steps found something to do, by kind. */
  done: Map<string, number>;
}

/** The panel's real store, places, editors' steps and copying, without a screen: two panels of one browser, against the model. */
export function startRun(seed: number): Run {
  const pageOf = pagesOf(seed);
  const sites: Site[] = addresses.map(() => ({ who: 0, read: true, hidden: false }));
  /** Words written without a number that staff has said are a patient's: word → whose. */
  const taken = new Map<number, string>();
  let model: Model = newModel();
  let area: Record<string, unknown> = {};
  let news: News[] = [];
  let panels: [Panel | null, Panel | null] = [null, null];
  /** The address that each window's page is really at. */
  const pages: (number | null)[] = [null, null];
  let words = 0;
  let first = 0;
  let trees = 0;
  let clock = 0;
  let region = 0;
  let clipboard = '';
  const done = new Map<string, number>();

  const shared = {
    get: async () => ({ ...area }),
    set: async (items: Record<string, unknown>) => {
      if (!model.works) throw new Error('QUOTA_BYTES');
      holds(identityIn(JSON.stringify(items)), 'the session area holds');
      area = { ...area, ...items };
      news.push(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    },
  };
  const desk = () => ({
    region: regionKeys[region] ?? 'jonkoping',
    unit: { name: 'Bäckens vårdcentral' },
    now: monday('10:15'),
  });

  const holds = (found: readonly unknown[], what: string): void => {
    if (found.length > 0) throw new Error(`${what} ${JSON.stringify(found)}`);
  };
  const say = (what: string): void => void done.set(what, (done.get(what) ?? 0) + 1);

  /** Words that may not stand in a text of this case. */
  const strangers = (text: string, { at, site }: Shown) =>
    wordsIn(text).filter(({ at: of, whose, nr }) => {
      if (of !== at) return true;
      if (nr !== null && nr <= first) return true;
      // Words written without a number are nobody's until staff says whose.
      if (whose === 'x') return nr === null || (site.read ? taken.get(nr) !== `p${site.who}` : taken.has(nr));
      // The page's own words, kept without a number, stand there for whoever comes without one: src/panel/whose.ts cannot tell more.
      if (nr === null && !site.read) return false;
      return whose !== `p${site.who}` || (nr !== null && !site.read);
    });

  const settle = async (): Promise<void> => {
    for (const panel of panels) await panel?.store.flush();
    if (model.works) saved(model);
  };
  const tell = (): void => {
    for (const changes of news.splice(0)) for (const panel of panels) panel?.store.adopt(changes);
    told(model);
  };

  const memoryOf = ({ store }: Panel, { open }: Shown): CaseMemory => {
    const { memory } = shelfOf(store, open);
    const hidden = memory.notes.recordCheck === undefined && protectedBeside(store.get, open.url, patientMark(open));
    return hidden ? { ...memory, notes: { ...memory.notes, recordCheck: 'protected' } } : memory;
  };

  const noteOf = (panel: Panel, shown: Shown) => {
    const memory = memoryOf(panel, shown);
    const advice = core.advise(shown.open, desk(), memory.notes);
    const texts = memory.notes.texts ?? {};
    const headings = headingsOf(advice.journal, texts);
    return { memory, advice, headings, all: [...headings, ...straysOf(advice.journal, texts)] };
  };

  /** All that could be drawn of the case in this panel, and all that it remembers. */
  const look = (nr: Nr): void => {
    const panel = panels[nr];
    const shown = panel?.shown;
    if (!panel || !shown) return;
    const { site, at, open } = shown;
    const { memory, advice, all } = noteOf(panel, shown);
    const { notes } = memory;
    const drawn = JSON.stringify([
      advice,
      all,
      memory,
      core.textsFor(open, desk(), notes),
      core.phrasesFor(open, desk(), notes),
      core.supportTextsFor(open, desk(), notes),
    ]);
    holds(strangers(drawn, shown), `panel ${nr} at u${at} p${site.who} shows`);
    holds(identityIn(drawn), `panel ${nr} shows a name or number:`);
    const slot = slotOf(model, at, site.who, site.read);
    holds(differences(model, nr, slot, shelfOf(panel.store, open).memory), `panel ${nr}`);
    const who = shortIdentity(open, notes);
    if (isProtected(open, notes) && who.startsWith(personOf(at, site.who).short.slice(0, 2)))
      throw new Error(`panel ${nr} names a protected patient: ${who}`);
  };

  const show = (nr: Nr, at: number): void => {
    const panel = panels[nr];
    pages[nr] = at;
    if (!panel) return;
    const site = { ...(sites[at] as Site) };
    const open = pageOf(at, site);
    const last = panel.shown;
    const [before, now] = [last && numberKey(last.open), numberKey(open)];
    const same = last?.at === at && (before === undefined || now === undefined || before === now);
    if (!same) trees += 1;
    panel.shown = { at, site, open, nr: same ? last.nr : trees };
  };
  const leave = (nr: Nr): void => {
    pages[nr] = null;
    const panel = panels[nr];
    if (panel) panel.shown = null;
  };

  const open = async (nr: Nr): Promise<void> => {
    const store = createNotesStore(shared, 2 ** 30, `panel ${nr} ${trees}`);
    trees += 1;
    await store.load();
    panels[nr] = { store, edits: createEdits(), shown: null };
    model.knows[nr] = new Map(model.saved.things);
    const at = pages[nr];
    if (at !== null && at !== undefined) show(nr, at);
  };

  const close = async (nr: Nr): Promise<void> => {
    await settle();
    if (model.works) {
      panels[nr] = null;
      return;
    }
    // Nothing could be saved: both windows go, and the panels have said that what is unsaved goes with them.
    const unsaved = new Set(model.waiting.values());
    for (const one of unsaved)
      if (panels[one]?.store.unsaved() === false) throw new Error(`panel ${one} did not say that it could not save`);
    panels = [null, null];
    fallBack(model);
  };

  /** A change by staff in the open case: of the real memory, and of the model by leaf. False where it cannot be made now. */
  const change = async (
    nr: Nr,
    leaves: Record<string, unknown>,
    how: (memory: CaseMemory) => CaseMemory,
  ): Promise<boolean> => {
    const panel = panels[nr];
    if (!panel?.shown) return false;
    const { at, site, open } = panel.shown;
    const slot = slotOf(model, at, site.who, site.read);
    const keys = Object.keys(leaves).map((leaf) => `${slot}|${leaf}`);
    // Nobody writes in the same field of two windows within the third of a second that a save waits.
    if (keys.some((key) => model.waiting.has(key) && model.waiting.get(key) !== nr)) {
      await settle();
      if (!model.works) return false;
    }
    shelfOf(panel.store, open).change(how);
    for (const [leaf, value] of Object.entries(leaves)) put(model, nr, `${slot}|${leaf}`, value);
    if (site.read && !model.now.first.has(at)) model.now.first.set(at, site.who);
    return true;
  };

  const word = ({ at, site }: Shown): string => {
    words += 1;
    return `zqu${at}${site.read ? `p${site.who}` : 'x'}w${words}`;
  };

  /** What the editor of a keyword does with a text, as src/panel/view/keyword.tsx. */
  const edit = async (
    nr: Nr,
    field: number,
    how: (caret: Caret, edits: Edits, key: string) => string | null,
  ): Promise<boolean> => {
    const panel = panels[nr];
    if (!panel?.shown) return false;
    const { all } = noteOf(panel, panel.shown);
    const heading = all[field % Math.max(1, all.length)];
    if (!heading) return false;
    const { keyword, text } = heading;
    const key = `${shelfOf(panel.store, panel.shown.open).place}\n${keyword}`;
    clock += 700;
    const next = how({ text, start: text.length, end: text.length }, panel.edits, key);
    if (next === null) return false;
    return setText(nr, keyword, next);
  };
  const setText = (nr: Nr, keyword: string, text: string | undefined): Promise<boolean> =>
    change(nr, { [`texts\n${keyword}`]: text }, (old) => {
      const { [keyword]: _old, ...others } = old.notes.texts ?? {};
      return { ...old, notes: { ...old.notes, texts: text === undefined ? others : { ...others, [keyword]: text } } };
    });

  const copy = async (nr: Nr, { what, nr: which, meanwhile, to }: Extract<Step, { do: 'copy' }>): Promise<boolean> => {
    const panel = panels[nr];
    const shown = panel?.shown;
    if (!panel || !shown) return false;
    const { memory, headings, all, advice } = noteOf(panel, shown);
    const { open, at, site } = shown;
    const parts = headings.map(({ keyword, text }) => ({ keyword, text }));
    const records = core.textsFor(open, desk(), memory.notes);
    const text = {
      keyword: () => asPlain(all.slice(which % Math.max(1, all.length)).slice(0, 1)),
      note: () => asPlain(parts),
      formatted: () => asPlain(parts),
      registration: () =>
        advice.registration.entries.flatMap(({ fields }) => fields.map((field) => JSON.stringify(field))).join('\n'),
      text: () => records[which % Math.max(1, records.length)]?.text ?? '',
      number: () => open.patient?.personalIdentityNumber ?? '',
    }[what]();
    const tell = (): void => show(nr, to);
    const protect = (): void => {
      (sites[at] as Site).hidden = true;
      show(nr, at);
      if (panels[1 - nr]?.shown?.at === at) show((1 - nr) as Nr, at);
    };
    // Another patient comes to an address only once what was written there is saved.
    const another = async (): Promise<void> => {
      if (await otherPatient(at)) say('other patient while copying');
    };
    const before = clipboard;
    let put = '';
    let puts = 0;
    const during = async (sent: string): Promise<void> => {
      if (meanwhile === 'refused') throw new Error('NotAllowedError');
      puts += 1;
      put = sent;
      if (meanwhile === 'goes-in-writing') tell();
      if (meanwhile === 'other-patient-in-writing') await another();
      if (meanwhile === 'protected-in-writing') protect();
      clipboard = sent;
    };
    const who = shortIdentity(open, memory.notes);
    const here = (): string | null => {
      const there = panel.shown;
      return there?.nr === shown.nr ? shortIdentity(there.open, memoryOf(panel, there).notes) : null;
    };
    const end = await copyOut(
      {
        page: {
          follow: () => () => {},
          readBy: () => {},
          askAccess: async () => {},
          glass: () => null,
          looks: () => () => {},
          show: () => {},
          point: () => () => {},
          still: async ({ url }) => {
            if (meanwhile === 'page-goes') pages[nr] = to;
            if (meanwhile === 'panel-goes') tell();
            if (meanwhile === 'protected-before') protect();
            return pages[nr] !== null && url === urlOf(pages[nr] ?? -1) ? 'same' : 'other';
          },
        },
        clipboard: { text: during, rich: (sent, html) => during(`${sent}\n${html}`), follow: null },
      },
      { what, text, ...(what === 'formatted' ? { html: asHtml(parts) } : {}) },
      { open, who, lineEnds: which % 2 === 0 ? 'lf' : 'crlf', stopped: null, onCopied: () => {} },
      here,
    );
    holds(strangers(put, { ...shown, site }), `the copy for u${at} p${site.who} holds`);
    if (what !== 'number') holds(identityIn(put), 'the copy names the patient:');
    if (puts > 0 && clipboard !== put) throw new Error('the clipboard does not hold what was copied');
    if (puts === 0 && clipboard !== before) throw new Error('a refused copy changed the clipboard');
    const gone = ['page-goes', 'panel-goes'].includes(meanwhile) && to !== at;
    if (gone && (puts > 0 || end?.ok !== false)) throw new Error(`copied for u${at} though the page was at u${to}`);
    if (end === null && here() !== null) throw new Error('no receipt');
    if (end?.ok && (puts === 0 || end.text !== `Kopierat: ${what}, för ${here()}.`))
      throw new Error(`the receipt is not for the case shown, ${here()}: ${end.text}`);
    if (end?.ok === false && /··|[A-H]{2} /.test(end.text)) throw new Error(`a refusal names somebody: ${end.text}`);
    // The panel is told of where the page has gone in the meantime.
    const real = pages[nr];
    if (real !== null && real !== undefined && panel.shown?.at !== real) show(nr, real);
    return true;
  };

  const otherPatient = async (at: number): Promise<boolean> => {
    const site = sites[at] as Site;
    await settle();
    // Of two patients without a number nobody could tell which is which (src/panel/whose.ts).
    if (!model.works || !site.read) return false;
    tell();
    sites[at] = { who: site.who === 0 ? 1 : 0, read: true, hidden: false };
    again(at);
    return true;
  };
  const again = (at: number): void => {
    for (const nr of [0, 1] as const) if (panels[nr]?.shown?.at === at) show(nr, at);
  };

  const act = async (step: Step): Promise<boolean> => {
    const nr = step.panel;
    const panel = panels[nr];
    const shown = panel?.shown ?? null;
    switch (step.do) {
      case 'go':
        show(nr, step.at);
        return true;
      case 'leave':
        leave(nr);
        return true;
      case 'page': {
        if (step.becomes === 'other-patient') return otherPatient(step.at);
        await settle();
        if (!model.works) return false;
        tell();
        const site = sites[step.at] as Site;
        const next = {
          unread: { read: false },
          read: { read: true },
          protected: { hidden: true },
          open: { hidden: false },
        };
        sites[step.at] = { ...site, ...next[step.becomes] };
        again(step.at);
        return true;
      }
      case 'write': {
        if (!shown) return false;
        const said = word(shown);
        return edit(nr, step.field, (caret, edits, key) => {
          const over = step.how === 'over' || caret.text.length > 400;
          const next: Caret =
            step.how === 'rub-out'
              ? { text: '', start: 0, end: 0 }
              : over
                ? { text: said, start: said.length, end: said.length }
                : laidIn(caret, said);
          edits.set(key, written(edits.of(key, caret.text), next, 'insertText', clock));
          return next.text;
        });
      }
      case 'undo':
      case 'redo':
        return edit(nr, step.field, ({ text }, edits, key) => {
          const history = edits.of(key, text);
          const next = (step.do === 'undo' ? undone : redone)(history);
          if (next === history) return null;
          edits.set(key, next);
          return next.present.text;
        });
      case 'restore': {
        if (!panel || !shown) return false;
        const own = noteOf(panel, shown).headings.filter((heading) => heading.own);
        const heading = own[step.field % Math.max(1, own.length)];
        return heading ? setText(nr, heading.keyword, undefined) : false;
      }
      case 'draft': {
        if (!shown) return false;
        const draft = step.nr === 0 ? '' : `Hej! ${word(shown)}`;
        return change(nr, { 'single\ndraft': draft }, (old) => ({ ...old, draft }));
      }
      case 'phrase': {
        if (!panel || !shown) return false;
        const { memory } = noteOf(panel, shown);
        const phrases = core.phrasesFor(shown.open, desk(), memory.notes);
        const phrase = phrases[step.nr % Math.max(1, phrases.length)]?.text ?? '';
        const before = memory.draft ?? '';
        const draft = before === '' || before.length > 400 ? phrase : `${before}\n\n${phrase}`;
        return change(nr, { 'single\ndraft': draft }, (old) => ({ ...old, draft }));
      }
      case 'pick': {
        if (!shown) return false;
        const picked = step.nr === 0 ? '' : word(shown);
        return change(nr, { [`picked\nFIELD-${step.nr % 3}`]: picked }, (old) => ({
          ...old,
          picked: { ...old.picked, [`FIELD-${step.nr % 3}`]: picked },
        }));
      }
      case 'tick': {
        if (!panel || !shown) return false;
        const key = `STEP-${step.nr % 3}`;
        const { [key]: was, ...others } = shelfOf(panel.store, shown.open).memory.ticks;
        const ticks: Record<string, true> = was ? others : { ...others, [key]: true };
        return change(nr, { [`ticks\n${key}`]: was ? undefined : true }, (old) => ({ ...old, ticks }));
      }
      case 'acknowledge': {
        if (!panel || !shown) return false;
        const { cards } = noteOf(panel, shown).advice;
        const card = cards[step.nr % Math.max(1, cards.length)];
        if (!card) return false;
        const reason = `Inte aktuellt: ${word(shown)}`;
        return change(nr, { [`acknowledged\n${card.rule}`]: { reason } }, (old) => acknowledge(old, card, reason));
      }
      case 'reopen': {
        if (!panel || !shown) return false;
        const rules = Object.keys(shelfOf(panel.store, shown.open).memory.notes.acknowledged ?? {});
        const rule = rules[step.nr % Math.max(1, rules.length)];
        return rule === undefined
          ? false
          : change(nr, { [`acknowledged\n${rule}`]: undefined }, (old) => reopen(old, rule));
      }
      case 'attempt': {
        if (!panel || !shown) return false;
        const at = monday(`09:${20 + step.nr}`);
        const before = shelfOf(panel.store, shown.open).memory.notes.attempts ?? [];
        const attempts = [...before.slice(-2), { at, kind: 'phone' as const, answered: false }];
        return change(nr, { 'notes\nattempts': attempts }, (old) => ({ ...old, notes: { ...old.notes, attempts } }));
      }
      case 'record-check': {
        const { found } = step;
        return change(nr, { 'notes\nrecordCheck': found === 'nothing' ? undefined : found }, (old) => {
          const { recordCheck: _old, ...notes } = old.notes;
          return { ...old, notes: found === 'nothing' ? notes : { ...notes, recordCheck: found } };
        });
      }
      case 'drop-others': {
        if (!panel || !shown) return false;
        const { others, early, dropOthers } = shelfOf(panel.store, shown.open);
        if (others.length === 0 && early === null) return false;
        await settle();
        if (!model.works) return false;
        tell();
        const own = slotOf(model, shown.at, shown.site.who, shown.site.read);
        dropOthers();
        for (const slot of ['first', 'unread'].map((one) => `${shown.at}|${one}`).filter((one) => one !== own))
          for (const key of [...model.now.things.keys()])
            if (key.startsWith(`${slot}|`)) put(model, nr, key, undefined);
        const left = shelfOf(panel.store, shown.open);
        if (left.others.length > 0 || left.early !== null) throw new Error('dropped, and still told of');
        return true;
      }
      case 'take-early': {
        if (!panel || !shown) return false;
        const { early, takeEarly } = shelfOf(panel.store, shown.open);
        if (early === null) return false;
        await settle();
        if (!model.works) return false;
        tell();
        const { at, site } = shown;
        const said = JSON.stringify(panel.store.get(early));
        // Staff takes no words of the page that are another's: they say whose they are.
        if (wordsIn(said).some(({ whose, nr }) => nr === null && whose !== `p${site.who}`)) return false;
        for (const { nr } of wordsIn(said)) if (nr !== null) taken.set(nr, `p${site.who}`);
        if (!model.now.first.has(at)) model.now.first.set(at, site.who);
        takeEarly();
        take(model, nr, at);
        return true;
      }
      case 'copy':
        return copy(nr, step);
      case 'open':
        if (panel) return false;
        await open(nr);
        return true;
      case 'close':
        if (!panel) return false;
        await close(nr);
        return true;
      case 'time':
        await settle();
        return true;
      case 'news':
        tell();
        return true;
      case 'storage':
        model.works = step.works;
        return true;
      case 'worker-dies':
        // It holds nothing: nothing changes for anybody.
        return true;
      case 'browser-closes': {
        panels = [null, null];
        area = {};
        news = [];
        taken.clear();
        // Nothing of what was written before may ever show again.
        first = words;
        model = { ...newModel(), works: model.works };
        return true;
      }
      case 'region':
        region = step.nr % regionKeys.length;
        return true;
    }
  };

  return {
    done,
    async step(step) {
      if (await act(step)) say(step.do);
      for (const nr of [0, 1] as const) look(nr);
    },
  };
}
