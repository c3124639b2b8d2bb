import { cleanup, fireEvent, render } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { regionKeys } from '../../../src/core/regions/keys.ts';
import { createNotesStore } from '../../../src/desk/notes-store.ts';
import { realCore } from '../../../src/panel/core.ts';
import { Panel } from '../../../src/panel/view/app.tsx';
import { makeWorld } from '../world.ts';
import { controls, fields, tab } from './on-screen.ts';
import { addresses, chance, identityIn, pagesOf, type Site, urlOf } from './people.ts';
import { forgetOthers, look, none, type There } from './watch.ts';

/** Buttons and keys that are there to change or throw away what is written; nothing else may. */
const changers = /^(Återställ|Ta tillbaka|Töm|Ångra|Byt till|Infoga|Till utkastet|Kasta)/;

/**
 * The real panel over its services, in which anything that can be pressed is pressed and anything that can be written in is written
 * in, while the page goes from case to case. Throws at the first word of another case, or the first word lost.
 */
export async function startMonkey(seed: number) {
  const there: There = {
    world: makeWorld(realCore, { region: 'jonkoping', unit: { name: 'Bäckens vårdcentral' } }),
    log: [],
    shown: null,
    pressedAt: null,
    wrote: new Map(),
    first: 0,
    region: 'jonkoping',
    copies: 0,
  };
  const { world, log } = there;
  const any = chance(seed);
  const of = <T,>(list: readonly T[]): T | undefined => list[any(Math.max(1, list.length))];
  const pageOf = pagesOf(seed);
  const sites: Site[] = addresses.map(() => ({ who: 0, read: true, hidden: false }));
  const done = new Map<string, number>();
  let words = 0;
  let fails = false;
  let slow: (() => void) | null = null;

  const area = {
    get: async () => world.kept,
    set: async (items: Record<string, unknown>) => {
      if (fails) throw new Error('QUOTA_BYTES');
      none(there, identityIn(JSON.stringify(items)), 'the session area holds');
      Object.assign(world.kept, items);
    },
  };
  const send = async (text: string, html?: string): Promise<void> => {
    if (any(5) === 0) await new Promise<void>((resolve) => (slow = resolve));
    world.clipboard.push(html === undefined ? { text } : { text, html });
  };
  world.services.clipboard = { text: (text) => send(text), rich: send, follow: null };

  const settle = (): Promise<void> => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))));
  const open = async (): Promise<void> => {
    world.services = { ...world.services, notes: createNotesStore(area, 0) };
    await world.services.notes.load();
    render(<Panel services={world.services} />);
    await settle();
    if (there.shown) await show(there.shown.at);
  };
  const close = async (): Promise<void> => {
    await world.services.notes.flush();
    cleanup();
  };
  const show = async (at: number): Promise<void> => {
    const site = { ...(sites[at] as Site) };
    there.shown = { at, site };
    await act(async () => world.showCase(pageOf(at, site), []));
  };
  const leave = async (): Promise<void> => {
    there.shown = null;
    const kind = of(['changing', 'reload', 'replaced', 'elsewhere', 'connecting'] as const) ?? 'changing';
    await act(async () => world.show({ kind }));
  };

  const write = (field: HTMLTextAreaElement | HTMLInputElement): void => {
    words += 1;
    const said = `zqu${there.shown?.at}p${there.shown?.site.who}w${words}`;
    const value = field.value.length > 300 || any(4) === 0 ? said : `${field.value} ${said}`;
    fireEvent.input(field, { target: { value }, inputType: 'insertText' });
  };

  const press = async (button: HTMLElement): Promise<boolean> => {
    const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
    log.push(`press ${name}`);
    there.pressedAt = there.shown;
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
    if (name.startsWith('Kasta')) forgetOthers(there);
    if (move === 2 && slow && there.shown?.site.read) await otherPatient(there.shown.at);
    if (move === 3 && slow) await show(other);
    if (slow) {
      slow();
      slow = null;
      await settle();
    }
    if (move === 0 && there.shown) await show(there.shown.at);
    return changers.test(name);
  };
  const otherPatient = async (at: number): Promise<void> => {
    const site = sites[at] as Site;
    sites[at] = { who: site.who === 0 ? 1 : 0, read: true, hidden: false };
    if (there.shown?.at === at) await show(at);
  };

  const one = async (): Promise<boolean> => {
    const dice = any(100);
    const say = (what: string): void => {
      log.push(what);
      done.set(what, (done.get(what) ?? 0) + 1);
    };
    if (dice < 14 || there.shown === null) {
      say('go');
      await show(any(addresses.length));
      const note = document.querySelector<HTMLElement>('#tab-note');
      if (any(3) > 0) await act(async () => note?.click());
    } else if (dice < 18) {
      say('leave');
      await leave();
    } else if (dice < 20) {
      say('list');
      there.shown = null;
      await act(async () =>
        world.show({ kind: 'reading', reading: { case: null, queue: [], fields: [] }, clockOffset: 0 }),
      );
    } else if (dice < 25) {
      const at = any(addresses.length);
      const site = sites[at] as Site;
      const turn = any(4);
      // Nothing is written without a number here: an address where that was done has its own steps (run.ts).
      if (turn === 0 && site.read) await otherPatient(at);
      else if (turn === 1 && there.wrote.has(`${at}|${site.who}|${there.region}|tab-note`))
        sites[at] = { ...site, read: !site.read };
      else sites[at] = { ...site, hidden: !site.hidden };
      say(['other patient', 'number', 'protected', 'protected'][turn] ?? '');
      if (there.shown?.at === at) await show(at);
    } else if (dice < 50 && there.shown.site.read) {
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
      there.wrote.clear();
      there.first = words;
      there.shown = null;
      await open();
    } else if (dice < 69) {
      say('region');
      there.region = of(regionKeys);
      // Regions share keywords ("Bedömning"), and so what is written under them: what stood before is no longer told by region.
      there.wrote.clear();
      await act(async () => world.set({ ...world.settings, region: there.region }));
      await settle();
    } else if (dice < 72) {
      say('choose');
      const list = of([...document.querySelectorAll<HTMLSelectElement>('.tabpanel select')]);
      const choice = list && of([...list.options]);
      if (!list || !choice || (!there.shown.site.read && tab() !== '')) return false;
      await act(async () => void fireEvent.change(list, { target: { value: choice.value } }));
      return true;
    } else if (dice < 74) {
      say('tick');
      const box = of([...document.querySelectorAll<HTMLElement>('.tabpanel input[type="checkbox"]')]);
      if (there.shown.site.read) await act(async () => box?.click());
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
      if (button && there.shown.site.read) return press(button);
    }
    return false;
  };

  await open();
  return {
    done,
    log,
    async step(): Promise<void> {
      const mayChange = await one();
      look(there, mayChange);
    },
    copied: () => world.clipboard.length,
    end: () => cleanup(),
  };
}
