import { cleanup, fireEvent, render } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { regionKeys } from '../../../src/core/regions/keys.ts';
import { createNotesStore } from '../../../src/desk/notes-store.ts';
import type { Settings } from '../../../src/desk/settings.ts';
import { realCore } from '../../../src/panel/core.ts';
import { Panel } from '../../../src/panel/view/app.tsx';
import { makeWorld } from '../world.ts';
import { addresses, chance, identityIn, pagesOf, personOf, type Site, urlOf, wordsIn } from './people.ts';

/** Buttons and keys that are there to change or throw away what is written; nothing else may. */
const changers = /^(Återställ|Ta tillbaka|Töm|Ångra|Byt till|Infoga|Till utkastet|Kasta)/;

interface At {
  at: number;
  site: Site;
}

/**
 * The real panel over its services, in which anything that can be pressed is pressed and anything that can be written in is written
 * in, while the page goes from case to case. Throws at the first word of another case, or the first word lost.
 */
export async function startMonkey(seed: number) {
  const any = chance(seed);
  const of = <T,>(list: readonly T[]): T | undefined => list[any(Math.max(1, list.length))];
  const pageOf = pagesOf(seed);
  const sites: Site[] = addresses.map(() => ({ who: 0, read: true, hidden: false }));
  const world = makeWorld(realCore, { region: 'jonkoping', unit: { name: 'Bäckens vårdcentral' } });
  const log: string[] = [];
  const done = new Map<string, number>();
  /** What was written, by case and tab: label or field → text. */
  const wrote = new Map<string, Map<string, string>>();
  let shown: At | null = null;
  let pressedAt: At | null = null;
  let words = 0;
  let first = 0;
  let fails = false;
  let slow: (() => void) | null = null;
  let region: Settings['region'] = 'jonkoping';
  let copies = 0;

  const area = {
    get: async () => world.kept,
    set: async (items: Record<string, unknown>) => {
      if (fails) throw new Error('QUOTA_BYTES');
      none(identityIn(JSON.stringify(items)), 'the session area holds');
      Object.assign(world.kept, items);
    },
  };
  const send = async (text: string, html?: string): Promise<void> => {
    if (any(5) === 0) await new Promise<void>((resolve) => (slow = resolve));
    world.clipboard.push(html === undefined ? { text } : { text, html });
  };
  world.services.clipboard = { text: (text) => send(text), rich: send, follow: null };

  function none(found: readonly unknown[], what: string): void {
    if (found.length > 0) throw new Error(`${what} ${JSON.stringify(found)}\n  ${log.slice(-12).join('\n  ')}`);
  }
  const strangers = (text: string, where: At | null) =>
    wordsIn(text).filter(({ at, whose, nr }) => {
      if (where === null || at !== where.at || whose !== `p${where.site.who}`) return true;
      return nr !== null && (nr <= first || !where.site.read);
    });

  const settle = (): Promise<void> => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))));
  const open = async (): Promise<void> => {
    world.services = { ...world.services, notes: createNotesStore(area, 0) };
    await world.services.notes.load();
    render(<Panel services={world.services} />);
    await settle();
    if (shown) await show(shown.at);
  };
  const close = async (): Promise<void> => {
    await world.services.notes.flush();
    cleanup();
  };
  const show = async (at: number): Promise<void> => {
    const site = { ...(sites[at] as Site) };
    shown = { at, site };
    await act(async () => world.showCase(pageOf(at, site), []));
  };
  const leave = async (): Promise<void> => {
    shown = null;
    const kind = of(['changing', 'reload', 'replaced', 'elsewhere', 'connecting'] as const) ?? 'changing';
    await act(async () => world.show({ kind }));
  };

  const fields = () => [
    ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('.tabpanel textarea, .tabpanel .field input'),
  ];
  const nameOf = (field: Element): string =>
    (document.querySelector(`label[for="${field.id}"]`)?.textContent ?? field.id.replace(/^entry-\d+-/, '')) || 'draft';
  const tab = (): string => document.querySelector('[role="tab"][aria-selected="true"]')?.id ?? '';
  const key = (): string => (shown?.site.read ? `${shown.at}|${shown.site.who}|${region}|${tab()}` : '');
  const standing = () =>
    new Map(fields().flatMap((one) => (/w\d/.test(one.value) ? [[nameOf(one), one.value] as const] : [])));

  /** Everything that a person or a screen reader meets. */
  const drawn = (): string => {
    const attributes = [...document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')].flatMap((one) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name) ?? ''),
    );
    const values = [...document.querySelectorAll<HTMLInputElement>('input,textarea,select')].map(({ value }) => value);
    return [document.title, document.body.textContent, ...attributes, ...values].join('\n');
  };

  const look = (mayChange: boolean): void => {
    const text = drawn();
    none(strangers(text, shown), `at ${JSON.stringify(shown)} the panel shows`);
    none(identityIn(text), 'the panel shows a name or number:');
    const head = document.querySelector('#patient')?.textContent ?? null;
    if (shown?.site.hidden && head && !head.startsWith('Skyddad identitet'))
      throw new Error(`a protected patient is ${head}`);
    const receipt = document.querySelector('[aria-label="Kvitto"]')?.textContent ?? '';
    const named = /för ([^.]*··\d+|[^.]*nr ej läst)\.$/.exec(receipt)?.[1];
    if (named !== undefined && named !== head) throw new Error(`the receipt names ${named} over ${head}: ${receipt}`);
    for (const { text: put, html = '' } of world.clipboard.slice(copies)) {
      none(strangers(put + html, pressedAt), `the copy for ${JSON.stringify(pressedAt)} holds`);
      const own = pressedAt && personOf(pressedAt.at, pressedAt.site.who);
      const asked = put === own?.number || (own && put.startsWith(`${own.name}, `));
      none(
        asked
          ? identityIn(put + html).filter((one) => !identityIn(`${own?.name} ${own?.number}`).includes(one))
          : identityIn(put + html),
        'the copy names',
      );
      if (asked && put !== own?.number && pressedAt?.site.hidden)
        throw new Error('a protected patient is named in a copy');
    }
    copies = world.clipboard.length;
    const now = standing();
    const before = wrote.get(key());
    if (before && !mayChange) {
      const texts = [...now.values()];
      // Under another answer a field may not be asked for: then it is not shown, and comes back with the answer.
      const lost = [...before].filter(([name, value]) =>
        tab() === 'tab-register' ? now.has(name) && now.get(name) !== value : !texts.includes(value),
      );
      none(lost, `lost at ${key()}; there stands ${JSON.stringify([...now])};`);
    }
    if (key() !== '') wrote.set(key(), tab() === 'tab-register' ? new Map([...(before ?? []), ...now]) : now);
  };

  const write = (field: HTMLTextAreaElement | HTMLInputElement): void => {
    words += 1;
    const said = `zqu${shown?.at}p${shown?.site.who}w${words}`;
    const value = field.value.length > 300 || any(4) === 0 ? said : `${field.value} ${said}`;
    fireEvent.input(field, { target: { value }, inputType: 'insertText' });
  };

  const press = async (button: HTMLElement): Promise<boolean> => {
    const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
    log.push(`press ${name}`);
    pressedAt = shown;
    const copying = /^Kopiera|^Jag har läst/.test(name) || name === 'Kopiera ändå';
    const other = any(addresses.length);
    const move = copying ? any(6) : 9;
    act(() => {
      button.click();
      // The page goes on, and nobody has told the panel yet.
      if (move === 0) world.at = urlOf(other);
    });
    if (move === 1) await show(other);
    await settle();
    // What lay there for another patient is thrown away on purpose: it is not lost when that patient comes again.
    if (name.startsWith('Kasta') && pressedAt)
      for (const kept of [...wrote.keys()])
        if (kept.startsWith(`${pressedAt.at}|`) && !kept.startsWith(`${pressedAt.at}|${pressedAt.site.who}|`))
          wrote.delete(kept);
    if (move === 2 && slow && shown?.site.read) await otherPatient(shown.at);
    if (move === 3 && slow) await show(other);
    if (slow) {
      slow();
      slow = null;
      await settle();
    }
    if (move === 0 && shown) await show(shown.at);
    return changers.test(name);
  };
  const otherPatient = async (at: number): Promise<void> => {
    const site = sites[at] as Site;
    sites[at] = { who: site.who === 0 ? 1 : 0, read: true, hidden: false };
    if (shown?.at === at) await show(at);
  };

  const controls = () => [...document.querySelectorAll<HTMLElement>('button:not([disabled])')];
  const one = async (): Promise<boolean> => {
    const dice = any(100);
    const say = (what: string): void => {
      log.push(what);
      done.set(what, (done.get(what) ?? 0) + 1);
    };
    if (dice < 14 || shown === null) {
      say('go');
      await show(any(addresses.length));
      const note = document.querySelector<HTMLElement>('#tab-note');
      if (any(3) > 0) await act(async () => note?.click());
    } else if (dice < 18) {
      say('leave');
      await leave();
    } else if (dice < 20) {
      say('list');
      shown = null;
      await act(async () =>
        world.show({ kind: 'reading', reading: { case: null, queue: [], fields: [] }, clockOffset: 0 }),
      );
    } else if (dice < 25) {
      const at = any(addresses.length);
      const site = sites[at] as Site;
      const turn = any(4);
      // Nothing is written without a number here: an address where that was done has its own steps (run.ts).
      if (turn === 0 && site.read) await otherPatient(at);
      else if (turn === 1 && wrote.has(`${at}|${site.who}|${region}|tab-note`))
        sites[at] = { ...site, read: !site.read };
      else sites[at] = { ...site, hidden: !site.hidden };
      say(['other patient', 'number', 'protected', 'protected'][turn] ?? '');
      if (shown?.at === at) await show(at);
    } else if (dice < 50 && shown.site.read) {
      const field = of(fields());
      if (!field) return false;
      say('write');
      if (any(3) === 0) {
        fireEvent.keyDown(field, { key: any(3) === 0 ? 'y' : 'z', ctrlKey: true });
        await settle();
        return true;
      }
      act(() => write(field));
      return true;
    } else if (dice < 62) {
      say('tab');
      const next = of([
        ...document.querySelectorAll<HTMLElement>(
          '#tab-note, #tab-note, #tab-register, #tab-write, #tab-now, #tab-routine',
        ),
      ]);
      await act(async () => next?.click());
    } else if (dice < 66) {
      say('reopen');
      if (fails) return false;
      await close();
      await open();
    } else if (dice < 67) {
      say('storage');
      fails = !fails && any(2) === 0;
    } else if (dice < 68) {
      if (any(4) > 0) return false;
      say('browser');
      cleanup();
      for (const kept of Object.keys(world.kept)) delete world.kept[kept];
      wrote.clear();
      first = words;
      shown = null;
      await open();
    } else if (dice < 69) {
      say('region');
      region = of(regionKeys);
      // Regions share keywords ("Bedömning"), and so what is written under them: what stood before is no longer told by region.
      wrote.clear();
      await act(async () => world.set({ ...world.settings, region }));
      await settle();
    } else if (dice < 72) {
      say('choose');
      const list = of([...document.querySelectorAll<HTMLSelectElement>('.tabpanel select')]);
      const choice = list && of([...list.options]);
      if (!list || !choice || (!shown.site.read && tab() !== '')) return false;
      await act(async () => void fireEvent.change(list, { target: { value: choice.value } }));
      return true;
    } else if (dice < 74) {
      say('tick');
      const box = of([...document.querySelectorAll<HTMLElement>('.tabpanel input[type="checkbox"]')]);
      if (shown.site.read) await act(async () => box?.click());
    } else if (dice < 86) {
      say('copy');
      const button = of(
        controls().filter((each) =>
          /^(Kopiera|Jag har läst)/.test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
        ),
      );
      if (button) return press(button);
    } else {
      say('press');
      const button = of(controls().filter(({ id }) => !id.startsWith('tab-')));
      // Without a number nothing is told of the case here.
      if (button && shown.site.read) return press(button);
    }
    return false;
  };

  await open();
  return {
    done,
    log,
    async step(): Promise<void> {
      const mayChange = await one();
      look(mayChange);
    },
    copied: () => world.clipboard.length,
    end: () => cleanup(),
  };
}
