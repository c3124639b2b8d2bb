import { regionKeys } from '../../../src/core/regions/keys.ts';
import { acknowledge, reopen } from '../../../src/panel/acknowledge.ts';
import { realCore as core } from '../../../src/panel/core.ts';
import { type Step as Caret, laidIn, redone, undone, written } from '../../../src/panel/note/history.ts';
import { shelfOf } from '../../../src/panel/whose.ts';
import { monday } from '../../core/samples.ts';
import { copy } from './copy.ts';
import { look } from './look.ts';
import { newModel, put, slotOf, take } from './model.ts';
import { type Site, wordsIn } from './people.ts';
import { desk, newSession, noteOf, type Session, say, settle, tell } from './session.ts';
import type { Step } from './steps.ts';
import { again, close, leave, open, otherPatient, show } from './windows.ts';
import { change, edit, setText, word } from './writing.ts';

export interface Run {
  step(step: Step): Promise<void>;
  /** How many of the steps found something to do, by kind. */
  done: Map<string, number>;
}

/** The panel's real store, places, editors' steps and copying, without a screen: two panels of one browser, against the model. */
export function startRun(seed: number): Run {
  const session = newSession(seed);
  return {
    done: session.done,
    async step(step) {
      if (await act(session, step)) say(session, step.do);
      for (const nr of [0, 1] as const) look(session, nr);
    },
  };
}

/** Does one step; false where there is nothing to do it on. */
async function act(session: Session, step: Step): Promise<boolean> {
  const nr = step.panel;
  const panel = session.panels[nr];
  const shown = panel?.shown ?? null;
  switch (step.do) {
    case 'go':
      show(session, nr, step.at);
      return true;
    case 'leave':
      leave(session, nr);
      return true;
    case 'page': {
      if (step.becomes === 'other-patient') return otherPatient(session, step.at);
      await settle(session);
      if (!session.model.works) return false;
      tell(session);
      const site = session.sites[step.at] as Site;
      const next = {
        unread: { read: false },
        read: { read: true },
        protected: { hidden: true },
        open: { hidden: false },
      };
      session.sites[step.at] = { ...site, ...next[step.becomes] };
      again(session, step.at);
      return true;
    }
    case 'write': {
      if (!panel || !shown) return false;
      const said = word(session, panel, shown);
      return edit(session, nr, step.field, (caret, edits, key) => {
        const over = step.how === 'over' || caret.text.length > 400;
        const next: Caret =
          step.how === 'rub-out'
            ? { text: '', start: 0, end: 0 }
            : over
              ? { text: said, start: said.length, end: said.length }
              : laidIn(caret, said);
        edits.set(key, written(edits.of(key, caret.text), next, 'insertText', session.clock));
        return next.text;
      });
    }
    case 'undo':
    case 'redo':
      return edit(session, nr, step.field, ({ text }, edits, key) => {
        const history = edits.of(key, text);
        const next = (step.do === 'undo' ? undone : redone)(history);
        if (next === history) return null;
        edits.set(key, next);
        return next.present.text;
      });
    case 'restore': {
      if (!panel || !shown) return false;
      const own = noteOf(session, panel, shown).headings.filter((heading) => heading.own);
      const heading = own[step.field % Math.max(1, own.length)];
      return heading ? setText(session, nr, heading.keyword, undefined) : false;
    }
    case 'draft': {
      if (!panel || !shown) return false;
      const draft = step.nr === 0 ? '' : `Hej! ${word(session, panel, shown)}`;
      return change(session, nr, { 'single\ndraft': draft }, (old) => ({ ...old, draft }));
    }
    case 'phrase': {
      if (!panel || !shown) return false;
      const { memory } = noteOf(session, panel, shown);
      const phrases = core.phrasesFor(shown.open, desk(session), memory.notes);
      const phrase = phrases[step.nr % Math.max(1, phrases.length)]?.text ?? '';
      const before = memory.draft ?? '';
      const draft = before === '' || before.length > 400 ? phrase : `${before}\n\n${phrase}`;
      return change(session, nr, { 'single\ndraft': draft }, (old) => ({ ...old, draft }));
    }
    case 'pick': {
      if (!panel || !shown) return false;
      const picked = step.nr === 0 ? '' : word(session, panel, shown);
      return change(session, nr, { [`picked\nFIELD-${step.nr % 3}`]: picked }, (old) => ({
        ...old,
        picked: { ...old.picked, [`FIELD-${step.nr % 3}`]: picked },
      }));
    }
    case 'tick': {
      if (!panel || !shown) return false;
      const key = `STEP-${step.nr % 3}`;
      const { [key]: was, ...others } = shelfOf(panel.store, shown.open).memory.ticks;
      const ticks: Record<string, true> = was ? others : { ...others, [key]: true };
      return change(session, nr, { [`ticks\n${key}`]: was ? undefined : true }, (old) => ({ ...old, ticks }));
    }
    case 'acknowledge': {
      if (!panel || !shown) return false;
      const { cards } = noteOf(session, panel, shown).advice;
      const card = cards[step.nr % Math.max(1, cards.length)];
      if (!card) return false;
      const reason = `Inte aktuellt: ${word(session, panel, shown)}`;
      return change(session, nr, { [`acknowledged\n${card.rule}`]: { reason } }, (old) =>
        acknowledge(old, card, reason),
      );
    }
    case 'reopen': {
      if (!panel || !shown) return false;
      const rules = Object.keys(shelfOf(panel.store, shown.open).memory.notes.acknowledged ?? {});
      const rule = rules[step.nr % Math.max(1, rules.length)];
      return rule === undefined
        ? false
        : change(session, nr, { [`acknowledged\n${rule}`]: undefined }, (old) => reopen(old, rule));
    }
    case 'attempt': {
      if (!panel || !shown) return false;
      const at = monday(`09:${20 + step.nr}`);
      const before = shelfOf(panel.store, shown.open).memory.notes.attempts ?? [];
      const attempts = [...before.slice(-2), { at, kind: 'phone' as const, answered: false }];
      return change(session, nr, { 'notes\nattempts': attempts }, (old) => ({
        ...old,
        notes: { ...old.notes, attempts },
      }));
    }
    case 'record-check': {
      const { found } = step;
      return change(session, nr, { 'notes\nrecordCheck': found === 'nothing' ? undefined : found }, (old) => {
        const { recordCheck: _old, ...notes } = old.notes;
        return { ...old, notes: found === 'nothing' ? notes : { ...notes, recordCheck: found } };
      });
    }
    case 'drop-others': {
      if (!panel || !shown) return false;
      const { others, early, dropOthers } = shelfOf(panel.store, shown.open);
      if (others.length === 0 && early === null) return false;
      await settle(session);
      if (!session.model.works) return false;
      tell(session);
      const own = slotOf(session.model, shown.at, shown.site.who, shown.site.read, shown.turn);
      dropOthers();
      for (const slot of ['first', 'unread0', 'unread1']
        .map((one) => `${shown.at}|${one}`)
        .filter((one) => one !== own))
        for (const key of [...session.model.now.things.keys()])
          if (key.startsWith(`${slot}|`)) put(session.model, nr, key, undefined);
      const left = shelfOf(panel.store, shown.open);
      if (left.others.length > 0 || left.early !== null) throw new Error('dropped, and still told of');
      return true;
    }
    case 'take-early': {
      if (!panel || !shown) return false;
      const { early, takeEarly } = shelfOf(panel.store, shown.open);
      if (early === null) return false;
      await settle(session);
      if (!session.model.works) return false;
      tell(session);
      const { at, site } = shown;
      const said = JSON.stringify(panel.store.get(early));
      // Staff takes no words of the page that are another's: they say whose they are.
      if (wordsIn(said).some(({ whose, nr }) => nr === null && whose !== `p${site.who}`)) return false;
      for (const { nr } of wordsIn(said))
        if (nr !== null && site.read) session.taken.set(nr, `p${site.who}`);
        else if (nr !== null) session.by.set(nr, { who: site.who, panel });
      if (site.read && !session.model.now.first.has(at)) session.model.now.first.set(at, site.who);
      takeEarly();
      const slot = `${at}|unread${early.endsWith('?') ? 0 : 1}`;
      take(session.model, nr, slot, slotOf(session.model, at, site.who, site.read, shown.turn));
      return true;
    }
    case 'copy':
      return copy(session, nr, step);
    case 'open':
      if (panel) return false;
      await open(session, nr);
      return true;
    case 'close':
      if (!panel) return false;
      await close(session, nr);
      return true;
    case 'time':
      await settle(session);
      return true;
    case 'news':
      tell(session);
      return true;
    case 'storage':
      session.model.works = step.works;
      return true;
    case 'worker-dies':
      // It holds nothing: nothing changes for anybody.
      return true;
    case 'browser-closes': {
      session.panels = [null, null];
      session.area = {};
      session.news = [];
      session.taken.clear();
      session.by.clear();
      // Nothing of what was written before may ever show again.
      session.first = session.words;
      session.model = { ...newModel(), works: session.model.works };
      return true;
    }
    case 'region':
      session.region = step.nr % regionKeys.length;
      return true;
  }
}
