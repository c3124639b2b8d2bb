// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/panel/view/app.tsx';
import { go, open as openPanel, press, receipt } from '../opened.tsx';
import * as sample from '../sample.ts';
import { makeWorld } from '../world.ts';

afterEach(cleanup);

const open = { ...sample.open, anamnesis: 'Hosta sedan tre dagar.\nIngen feber.' };
const other = { ...open, patient: { personalIdentityNumber: '20000101-2384', name: 'Bo Berg', phone: null } };

async function note(world = makeWorld()) {
  const opened = await openPanel(world, open);
  await go(opened.user, /^Anteckna/);
  return opened;
}

const box = (name = 'Bedömning') => screen.getByRole('textbox', { name }) as HTMLTextAreaElement;
const asked = () => screen.getByRole('group', { name: /^Inget kopierat än/ }).textContent;

describe('what is written', () => {
  it('goes back and forth by keyboard, over what is put in, and after another case', { timeout: 20_000 }, async () => {
    const { world, user } = await note();
    await user.type(box(), 'Snuva');
    await user.click(screen.getByText('Anamnes att välja ur'));
    await user.click(screen.getByRole('checkbox', { name: 'Ingen feber.' }));
    await user.click(press('Infoga valda i Bedömning'));
    expect(box().value).toBe('Snuva Hosta sedan tre dagar.');
    expect(document.activeElement).toBe(box());
    await user.keyboard('{Control>}z{/Control}');
    expect(box().value).toBe('Snuva');
    await act(async () => world.showCase({ ...other, url: 'https://clinic.platform24.se/case/2' }));
    await act(async () => world.showCase(open));
    await user.click(screen.getByRole('tab', { name: /^Anteckna/ }));
    await user.click(box());
    await user.keyboard('{Control>}z{/Control}');
    expect(box().value).toBe('');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}');
    expect(box().value).toBe('Snuva Hosta sedan tre dagar.');
  });

  it('is stepped through by F8, from one place to fill in to the next', async () => {
    const { user } = await note();
    box('Aktuellt hälsoproblem').focus();
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(box());
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(box('Diagnoskod/Åtgärdskod'));
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(document.activeElement).toBe(box());
  });

  it('has the form of its codes looked at, and the routine’s own offered', async () => {
    const { user } = await note();
    const field = box('Diagnoskod/Åtgärdskod');
    await user.clear(field);
    await user.type(field, 'J06X99');
    expect(screen.getByText(/^Kodens form: ”J06X99”/)).toBeTruthy();
    await user.clear(field);
    await user.selectOptions(screen.getByRole('combobox', { name: /^Infoga kod/ }), 'ZV051 (rutinen)');
    expect(field.value).toBe('ZV051');
    expect(screen.queryByText(/^Kodens form/)).toBeNull();
  });

  it('is not shown over another patient at the same address, is said, and can be thrown away', async () => {
    const { world, user } = await note();
    await user.type(box(), 'Snuva');
    await act(async () => world.showCase(other));
    expect(box().value).toBe('');
    expect(screen.getByRole('alert').textContent).toContain('hör till en annan patient');
    await user.type(box(), 'Yrsel');
    await act(async () => world.showCase(open));
    expect(box().value).toBe('Snuva');
    await act(async () => world.showCase(other));
    expect(box().value).toBe('Yrsel');
    await user.click(press('Kasta den texten'));
    expect(document.activeElement?.textContent).toContain('BB');
    await act(async () => world.showCase(open));
    expect(box().value).toBe('');
    await act(async () => world.services.notes.flush());
    expect(JSON.stringify(world.kept)).not.toMatch(/Snuva|Tolvan|1212-1212|2384|Bo Berg/);
  });
});

it('is offered back when it was written while the number was not read, and the number then is the same patient’s', async () => {
  const { world, user } = await note();
  await user.type(box(), 'Snuva');
  // Another tab or a redraw: the number is not there to read.
  await act(async () => world.showCase({ ...open, patient: { name: 'Tolvan Tolvansson' } }));
  expect(box().value).toBe('');
  await user.type(box(), 'Yrsel');
  await act(async () => world.showCase(open));
  expect(box().value).toBe('Snuva');
  expect(screen.getByRole('alert').textContent).toContain('medan personnumret inte kunde läsas');
  await user.click(press('Det hör till den här patienten'));
  expect(box().value).toBe('Snuva\n\nYrsel');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement?.id).toBe('patient');
});

it('is not offered to another patient at the address', async () => {
  const { world, user } = await note();
  await user.type(box(), 'Snuva');
  await act(async () => world.showCase({ ...open, patient: { name: 'Tolvan Tolvansson' } }));
  await user.type(box(), 'Yrsel');
  await act(async () => world.showCase(other));
  expect(box().value).toBe('');
  expect(screen.queryByRole('button', { name: 'Det hör till den här patienten' })).toBeNull();
  expect(press('Kasta den texten')).toBeTruthy();
});

it('goes back to what the case gives as a step of writing, and follows the case again', async () => {
  const { world, user } = await note();
  const field = () => box('Aktuellt hälsoproblem');
  const given = field().value;
  await user.type(field(), ' Mer.');
  await user.click(press('Återställ från ärendet: Aktuellt hälsoproblem'));
  expect(field().value).toBe(given);
  expect(world.services.notes.get(sample.url).notes.texts ?? {}).toEqual({});
  await user.keyboard('{Control>}z{/Control}');
  expect(field().value).toBe(`${given} Mer.`);
  await user.click(press('Återställ från ärendet: Aktuellt hälsoproblem'));
  await user.click(press('Ta tillbaka min text: Aktuellt hälsoproblem'));
  expect(field().value).toBe(`${given} Mer.`);
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(field().value).toBe(given);
});

describe('copying', () => {
  it('has name and number only in the one copy that they are asked for in', async () => {
    const { world, user } = await note();
    await user.click(screen.getByRole('checkbox', { name: /^Namn och personnummer/ }));
    for (let copies = 0; copies < 2; copies++) {
      await user.click(press('Kopiera allt'));
      await user.click(press('Kopiera ändå'));
    }
    const [first, second] = world.clipboard.map(({ text }) => text);
    expect(first).toMatch(/^Tolvan Tolvansson, 19121212-1212\n\nAktuellt/);
    expect(second).not.toMatch(/Tolvan|1212/);
  });

  it('asks before a number that staff wrote goes along, and refuses it for a protected patient', async () => {
    const { world, user } = await note();
    await user.type(box(), 'Ring 121212 1212');
    await user.click(press('Kopiera Bedömning'));
    expect(asked()).toContain('I texten står personnumret.');
    await user.click(press('Avbryt'));
    expect(document.activeElement).toBe(press('Kopiera Bedömning'));
    await act(async () => world.showCase({ ...open, patient: { ...open.patient, protected: true } }));
    expect(screen.queryByRole('checkbox', { name: /^Namn och personnummer/ })).toBeNull();
    await user.click(press('Kopiera Bedömning'));
    expect(asked()).toContain('ta bort det först');
    expect(screen.queryByRole('button', { name: /Kopiera ändå|läst igenom/ })).toBeNull();
    expect(world.clipboard).toEqual([]);
  });

  it('of own words about a patient who proves to be protected waits until they have been read through, as they stand', async () => {
    const { world, user } = await note();
    await user.type(box(), 'Ring hem');
    await act(async () => world.showCase({ ...open, patient: { ...open.patient, protected: true } }));
    await user.click(press('Kopiera Bedömning'));
    expect(world.clipboard).toEqual([]);
    await user.click(press('Jag har läst igenom, kopiera'));
    expect(world.clipboard).toEqual([{ text: 'Ring hem' }]);
    await user.click(press('Kopiera Bedömning'));
    expect(world.clipboard).toHaveLength(2);
    await user.type(box(), '!');
    await user.click(press('Kopiera Bedömning'));
    expect(world.clipboard).toHaveLength(2);
  });

  it('has the line ends of the settings', async () => {
    const { world, user } = await note(makeWorld({}, { region: 'jonkoping', copying: { lineEnds: 'crlf' } }));
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(world.clipboard[0]?.text).toBe('Hosta sedan tre dagar.\r\nIngen feber.');
  });
});

describe('the right patient', () => {
  async function compare(number: string) {
    const at = await note();
    await at.user.click(screen.getByText('Rätt patient'));
    await at.user.click(await screen.findByLabelText('Klistra in personnumret från journalen'));
    await at.user.paste(number);
    await act(async () => new Promise((resolve) => setTimeout(resolve, 5)));
    return at;
  }
  const field = () => screen.getByLabelText('Klistra in personnumret från journalen') as HTMLInputElement;

  it('is told, the field emptied, and the number kept nowhere', async () => {
    const { world } = await compare('19121212 1212');
    expect(screen.getByRole('status', { name: 'Jämförelse' }).textContent).toBe('Samma patient.');
    expect(field().value).toBe('');
    expect(world.services.notes.get(sample.url).notes.samePatient).toBe(true);
    await act(async () => world.services.notes.flush());
    expect(JSON.stringify(world.kept)).not.toContain('1212');
  });

  it('stops all copying where it is another, until it is dealt with', async () => {
    const { world, user } = await compare('20000101-2384');
    expect(screen.getByRole('alert').textContent).toContain('Inte samma patient');
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(world.clipboard).toEqual([]);
    expect(receipt()).toContain('Inget kopierades: numret du jämförde med hör till en annan patient');
    await user.click(press(/släpp stoppet/));
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(world.clipboard).toHaveLength(1);
  });

  it('cannot be told from what is no number', async () => {
    await compare('tolv');
    expect(screen.getByRole('alert').textContent).toContain('Kan inte avgöra');
  });
});

describe('a shortcut', () => {
  it('opens the note with the copy button in focus, and another copies', async () => {
    const world = makeWorld();
    render(<Panel services={world.services} />);
    await act(async () => {});
    await act(async () => world.wish('open-note'));
    await act(async () => world.showCase(open));
    await act(async () => {});
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Anteckna');
    expect(document.activeElement?.textContent).toBe('Kopiera allt');
    await act(async () => world.wish('copy-note'));
    expect(asked()).toContain('Inte ifyllt: Bedömning');
  });

  it('lapses where no case is read: one that is opened later is not the one that was meant', async () => {
    vi.useFakeTimers();
    const world = makeWorld();
    render(<Panel services={world.services} />);
    await act(async () => {});
    await act(async () => world.wish('copy-note'));
    await act(async () => {
      vi.advanceTimersByTime(6000);
    });
    await act(async () => world.showCase(open));
    await act(async () => {});
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Nu');
    expect(world.clipboard).toEqual([]);
    vi.useRealTimers();
  });
});
