// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/contract/case.ts';
import type { Settings } from '../../../src/desk/settings.ts';
import { Panel } from '../../../src/panel/view/app.tsx';
import { monday, quiet } from '../../core/samples.ts';
import { makeWorld } from '../world.ts';

afterEach(cleanup);

const at = (id: string) => `https://clinic.platform24.se/patient/visit/${id}`;
const anna = quiet({
  url: at('anna'),
  patient: { personalIdentityNumber: '19800504-2380', name: 'Anna Andersson' },
  messages: [{ at: monday('13:00'), from: 'staff', text: 'Hur mår du?' }],
  owner: 'Maja Lindqvist',
});
const bo = quiet({
  url: at('bo'),
  phase: 'closed',
  owner: 'Maja Lindqvist',
  patient: { personalIdentityNumber: '19121212-1212', name: 'Bo Berg' },
});
const kalmar: Settings = { region: 'kalmar', user: { role: 'nurse', name: 'Maja Lindqvist' } };

async function sit(settings = kalmar, clock = '15:40') {
  const world = makeWorld({}, settings);
  world.time = Date.parse(monday(clock));
  const draw = async () => {
    render(<Panel services={world.services} />);
    await act(async () => {});
  };
  await draw();
  const showList = (queue: Case[]) =>
    act(async () => world.show({ kind: 'reading', reading: { case: null, queue, fields: [] }, clockOffset: 0 }));
  return {
    world,
    user: userEvent.setup(),
    show: (c: Case) => act(async () => world.showCase(c)),
    leave: () => act(async () => world.show({ kind: 'elsewhere' })),
    showList,
    draw,
  };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const region = () => screen.getByRole('region', { name: 'Kvar i passet' });
const entries = () =>
  within(region())
    .getAllByRole('heading', { level: 3 })
    .map((one) => one.textContent);

describe('saying at which end of the shift one is', () => {
  it.each(['elsewhere', 'reload', 'changing', 'connecting', 'no-access'] as const)(
    'is there in the state %s',
    async (kind) => {
      const { world } = await sit();
      await act(async () => world.show({ kind }));
      expect(button('Jag börjar passet')).toBeTruthy();
      expect(button('Jag slutar snart')).toBeTruthy();
    },
  );

  it('is there over an open case and a list, works by keyboard, keeps the focus, and is taken back', async () => {
    const { user, show, showList } = await sit();
    await showList([anna]);
    expect(button('Jag slutar snart')).toBeTruthy();
    await show(anna);
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(button('Jag slutar snart'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Du slutar snart: dölj listan'));
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('region', { name: 'Kvar i passet' })).toBeNull();
    expect(button('Du slutar snart: visa listan').getAttribute('aria-expanded')).toBe('false');
    await user.click(button('Ta tillbaka'));
    expect(document.activeElement).toBe(button('Jag börjar passet'));
  });

  it('goes into the advice on the open case', async () => {
    const asked: unknown[] = [];
    const world = makeWorld({
      advise: (_open, desk) => {
        asked.push(desk.shift);
        throw new Error('only the desk is looked at');
      },
    });
    render(<Panel services={world.services} />);
    await act(async () => {});
    await act(async () => world.showCase(anna));
    expect(asked.at(-1)).toBeUndefined();
    await userEvent.click(button('Jag börjar passet'));
    expect(asked.at(-1)).toBe('start');
  });

  it('is not asked before a region is chosen', async () => {
    await sit({});
    expect(screen.queryByRole('button', { name: 'Jag slutar snart' })).toBeNull();
  });

  it('lapses with the day', async () => {
    const { world, user, leave, draw } = await sit();
    await user.click(button('Jag slutar snart'));
    cleanup();
    world.time += 24 * 3_600_000;
    await draw();
    await leave();
    expect(button('Jag slutar snart')).toBeTruthy();
  });
});

describe('what is left', () => {
  it('gives another patient at an address no letter of the first one’s name', async () => {
    const { user, show } = await sit();
    await show(anna);
    await show({ ...anna, patient: { personalIdentityNumber: '19121212-1212' } });
    await user.click(button('Jag slutar snart'));
    expect(entries()).toEqual([expect.stringContaining('Namn ej läst ··1212')]);
  });

  it('lists the seen cases that need something, most urgent first, with who, when seen and why', async () => {
    const { user, show, leave } = await sit();
    await show(bo);
    await show(anna);
    await leave();
    await user.click(button('Jag slutar snart'));
    expect(entries()).toEqual(['AA ··2380, ärende anna (öppnas i ny flik)', 'BB ··1212, ärende bo (öppnas i ny flik)']);
    const text = region().textContent;
    expect(text).toContain('2 kvar bland de 2 ärenden som panelen har sett sedan kl. 15.40.');
    expect(text).toContain('Prio 4, Startat besök, kom kl. 09.00, sedd kl. 15.40');
    expect(text).toContain('Kritiskt: Lämna över det pågående ärendet till en annan vårdroll');
    expect(text).toMatch(/Patienten har inte svarat\. Tidigast tis 3 mars kl\. 13\.00/);
    const link = within(region()).getByRole('link', { name: /AA/ });
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([anna.url, '_blank']);
  });

  it('keeps what a colleague has received apart', async () => {
    const { user, show } = await sit();
    await show({ ...anna, owner: 'Olle Kollega' });
    await user.click(button('Jag slutar snart'));
    expect(region().textContent).toContain('Inget kvar bland det enda ärende');
    expect(within(region()).getByText('Mottagna av kollegor: 1')).toBeTruthy();
  });

  it('moves: a mark on the open case takes it off the list', async () => {
    const { world, user, show } = await sit();
    await show(bo);
    await user.click(button('Jag slutar snart'));
    expect(entries()).toHaveLength(1);
    await act(async () => world.services.notes.change(bo.url, (old) => ({ ...old, notes: { documented: true } })));
    expect(region().textContent).toContain('Inget kvar bland det enda ärende som panelen har sett sedan kl. 15.40.');
  });

  it('says what an empty list does not hold', async () => {
    const { user, leave } = await sit();
    await leave();
    await user.click(button('Jag slutar snart'));
    expect(region().textContent).toContain('Panelen har inte sett något ärende i dag.');
    expect(region().textContent).toContain('Ärenden som inte öppnats här eller visats i en lista här syns inte');
  });

  it('does not drop what cannot be told, and names rows that cannot be followed', async () => {
    const { user, showList } = await sit();
    await showList([{ url: at('okand') }, { url: `${at('lista')}#row=2`, phase: 'received' }]);
    await user.click(button('Jag slutar snart'));
    expect(entries()).toHaveLength(1);
    expect(region().textContent).toContain('Kan inte avgöras: öppna ärendet.');
    expect(region().textContent).toContain('Ej läst: status');
    expect(region().textContent).toContain('bara sedd i listan, kl. 15.40');
    expect(region().textContent).toContain('Rader utan länk i listan kan inte följas');
  });

  it('offers no address outside the clinic', async () => {
    const { user, showList } = await sit();
    await showList([quiet({ url: 'https://ond.invalid/patient/1', phase: 'received' })]);
    await user.click(button('Jag slutar snart'));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('a region whose routine says nothing says so', async () => {
    const { user, show } = await sit({ region: 'skane' });
    await show(anna);
    await user.click(button('Jag börjar passet'));
    expect(screen.getByText(/Regionens rutin säger inget om passets början/)).toBeTruthy();
  });

  it('after closing and opening knows no one by name or number, and neither does the session', async () => {
    const { world, user, show, draw, leave } = await sit();
    await show(anna);
    await user.click(button('Jag slutar snart'));
    await act(async () => {});
    expect(JSON.stringify(world.kept)).not.toMatch(/Anna|2380|1980|Hur mår|Feber|Maja/);
    cleanup();
    await draw();
    await leave();
    await user.click(button('Du slutar snart: visa listan'));
    expect(entries()).toEqual(['Ärende anna (öppnas i ny flik)']);
  });

  it('of a protected patient no letter of the name stands, though the mark is gone from the row', async () => {
    const { user, show, showList } = await sit();
    await show({ ...anna, patient: { personalIdentityNumber: '19800504-2380', protected: true } });
    await showList([{ url: anna.url, phase: 'started', patient: { name: 'Anna Andersson' } }]);
    await user.click(button('Jag slutar snart'));
    expect(entries()).toEqual(['Skyddad identitet ··2380, ärende anna (öppnas i ny flik)']);
  });

  it('axe finds nothing', async () => {
    document.documentElement.lang = 'sv';
    document.title = 'x';
    const { user, show, leave } = await sit();
    await show(bo);
    await show(anna);
    await leave();
    await user.click(button('Jag slutar snart'));
    for (const one of document.querySelectorAll('details')) one.open = true;
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
