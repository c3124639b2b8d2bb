import { realCore as core } from '../../../src/panel/core.ts';
import { isProtected, shortIdentity } from '../../../src/panel/identity.ts';
import { shelfOf } from '../../../src/panel/whose.ts';
import { differences, slotOf } from './model.ts';
import { identityIn, personOf, wordsIn } from './people.ts';
import { desk, holds, type Nr, noteOf, type Panel, type Session, type Shown } from './session.ts';

/** Words that may not stand in a text of this case. */
export function strangers(session: Session, panel: Panel, text: string, { at, site }: Shown) {
  return wordsIn(text).filter(({ at: of, whose, nr }) => {
    if (of !== at) return true;
    if (nr !== null && nr <= session.first) return true;
    // Words written without a number are nobody's until staff says whose.
    if (whose === 'x') {
      if (nr === null) return true;
      if (site.read) return session.taken.get(nr) !== `p${site.who}`;
      // Of two without a number a panel keeps apart what was written in itself.
      const by = session.by.get(nr);
      return session.taken.has(nr) || (by?.panel === panel && by.who !== site.who);
    }
    // The page's own words, kept without a number, stand there for whoever comes without one: src/panel/whose.ts cannot tell more.
    if (nr === null && !site.read) return false;
    return whose !== `p${site.who}` || (nr !== null && !site.read);
  });
}

/** All that could be drawn of the case in this panel, and all that it remembers. */
export function look(session: Session, nr: Nr): void {
  const panel = session.panels[nr];
  const shown = panel?.shown;
  if (!panel || !shown) return;
  const { site, at, open } = shown;
  const { memory, advice, all } = noteOf(session, panel, shown);
  const { notes } = memory;
  const drawn = JSON.stringify([
    advice,
    all,
    memory,
    core.textsFor(open, desk(session), notes),
    core.phrasesFor(open, desk(session), notes),
    core.supportTextsFor(open, desk(session), notes),
  ]);
  holds(strangers(session, panel, drawn, shown), `panel ${nr} at u${at} p${site.who} shows`);
  holds(identityIn(drawn), `panel ${nr} shows a name or number:`);
  const slot = slotOf(session.model, at, site.who, site.read, shown.turn);
  holds(differences(session.model, nr, slot, shelfOf(panel.store, open).memory), `panel ${nr}`);
  const who = shortIdentity(open, notes);
  if (isProtected(open, notes) && who.startsWith(personOf(at, site.who).short.slice(0, 2)))
    throw new Error(`panel ${nr} names a protected patient: ${who}`);
}
