import type { Settings } from '../../../src/desk/settings.ts';
import type { makeWorld } from '../world.ts';
import { drawn, standing, tab } from './on-screen.ts';
import { identityIn, personOf, type Site, wordsIn } from './people.ts';

interface At {
  at: number;
  site: Site;
}

/** What the watch knows of what was done. */
export interface There {
  world: ReturnType<typeof makeWorld>;
  log: string[];
  shown: At | null;
  /** Whose case it was when a button was last pressed. */
  pressedAt: At | null;
  /** What was written, by case and tab: label or field → text. */
  wrote: Map<string, Map<string, string>>;
  /** The last word before the browser was closed: none up to it may show again. */
  first: number;
  region: Settings['region'];
  /** How many of the copies have been looked at. */
  copies: number;
}

export function none(there: There, found: readonly unknown[], what: string): void {
  if (found.length > 0) throw new Error(`${what} ${JSON.stringify(found)}\n  ${there.log.slice(-12).join('\n  ')}`);
}

function strangers({ first }: There, text: string, where: At | null) {
  return wordsIn(text).filter(({ at, whose, nr }) => {
    if (where === null || at !== where.at || whose !== `p${where.site.who}`) return true;
    return nr !== null && (nr <= first || !where.site.read);
  });
}

/** The case, its region and the tab that is open; empty where no number is read. */
function keyOf({ shown, region }: There): string {
  return shown?.site.read ? `${shown.at}|${shown.site.who}|${region}|${tab()}` : '';
}

/** What lay at this address for another patient is thrown away on purpose: it is not lost when that patient comes again. */
export function forgetOthers({ wrote, pressedAt }: There): void {
  if (!pressedAt) return;
  const { at, site } = pressedAt;
  for (const key of [...wrote.keys()])
    if (key.startsWith(`${at}|`) && !key.startsWith(`${at}|${site.who}|`)) wrote.delete(key);
}

/** Throws at the first word of another case, and, unless the step was there to change what is written, at the first word lost. */
export function look(there: There, mayChange: boolean): void {
  const text = drawn();
  none(there, strangers(there, text, there.shown), `at ${JSON.stringify(there.shown)} the panel shows`);
  none(there, identityIn(text), 'the panel shows a name or number:');
  const head = document.querySelector('#patient')?.textContent ?? null;
  if (there.shown?.site.hidden && head && !head.startsWith('Skyddad identitet'))
    throw new Error(`a protected patient is ${head}`);
  const receipt = document.querySelector('[aria-label="Kvitto"]')?.textContent ?? '';
  const named = /för ([^.]*··\d+|[^.]*nr ej läst)\.$/.exec(receipt)?.[1];
  if (named !== undefined && named !== head) throw new Error(`the receipt names ${named} over ${head}: ${receipt}`);
  for (const { text: put, html = '' } of there.world.clipboard.slice(there.copies)) {
    none(there, strangers(there, put + html, there.pressedAt), `the copy for ${JSON.stringify(there.pressedAt)} holds`);
    const own = there.pressedAt && personOf(there.pressedAt.at, there.pressedAt.site.who);
    const asked = put === own?.number || (own && put.startsWith(`${own.name}, `));
    none(
      there,
      asked
        ? identityIn(put + html).filter((one) => !identityIn(`${own?.name} ${own?.number}`).includes(one))
        : identityIn(put + html),
      'the copy names',
    );
    if (asked && put !== own?.number && there.pressedAt?.site.hidden)
      throw new Error('a protected patient is named in a copy');
  }
  there.copies = there.world.clipboard.length;
  const now = standing();
  const before = there.wrote.get(keyOf(there));
  if (before && !mayChange) {
    const texts = [...now.values()];
    // Under another answer a field may not be asked for: then it is not shown, and comes back with the answer.
    const lost = [...before].filter(([name, value]) =>
      tab() === 'tab-register' ? now.has(name) && now.get(name) !== value : !texts.includes(value),
    );
    none(there, lost, `lost at ${keyOf(there)}; there stands ${JSON.stringify([...now])};`);
  }
  if (keyOf(there) !== '')
    there.wrote.set(keyOf(there), tab() === 'tab-register' ? new Map([...(before ?? []), ...now]) : now);
}
