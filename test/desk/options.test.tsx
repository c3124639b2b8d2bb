// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { checkDraft, toDraft } from '../../src/desk/options/draft.ts';
import { Options } from '../../src/desk/options/options.tsx';
import type { Loaded, Settings } from '../../src/desk/settings.ts';

afterEach(cleanup);

const regions = [
  { key: 'jonkoping', name: 'Region Jönköpings län' },
  { key: 'skane', name: 'Region Skåne' },
];

function open(loaded: Partial<Loaded> = {}, fails = false) {
  const saved: Settings[] = [];
  const save = async (settings: Settings): Promise<void> => {
    if (fails) throw new Error('QUOTA');
    saved.push(settings);
  };
  render(
    <Options loaded={{ settings: {}, own: {}, policy: {}, faults: [], ...loaded }} regions={regions} save={save} />,
  );
  return { saved, user: userEvent.setup() };
}

const box = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement;
const choice = (name: string) => screen.getByRole('combobox', { name }) as HTMLSelectElement;
const describing = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
const said = () => screen.getByRole('status').textContent;

describe('the options', () => {
  it('save what is chosen, written as it will be read, with a receipt', async () => {
    const { saved, user } = open();
    await user.selectOptions(choice('Region'), 'Region Jönköpings län');
    await user.type(box('Enhetens namn'), 'Lindens vårdcentral');
    await user.type(box('Måndag'), '8-17');
    await user.type(box('Fredag'), '8.00–16.30');
    await user.type(box('Lördag'), 'stängt');
    await user.type(box('Stängda dagar'), '2026-12-24\n2026-12-23, 2026-12-24');
    await user.type(box('Timmar mellan kontaktförsök'), '2,5');
    await user.click(screen.getByRole('checkbox', { name: 'Jag hjälper till med en annan enhets ärenden' }));
    await user.selectOptions(choice('Roll'), 'Läkare');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(saved).toEqual([
      {
        region: 'jonkoping',
        unit: {
          name: 'Lindens vårdcentral',
          hours: { mon: '08:00-17:00', fri: '08:00-16:30' },
          closedDays: ['2026-12-23', '2026-12-24'],
          attemptSpacingHours: 2.5,
          helping: true,
        },
        user: { role: 'physician' },
      },
    ]);
    expect(said()).toBe('Sparat. Panelen följer de nya inställningarna nu.');
    expect(box('Måndag').value).toBe('08:00-17:00');
    expect(box('Lördag').value).toBe('');
  });

  it('say each fault beside its field, go to the first, save nothing and lose nothing', async () => {
    const { saved, user } = open();
    await user.type(box('Måndag'), '17-8');
    await user.type(box('Stängda dagar'), '2026-02-30');
    await user.type(box('Timmar mellan kontaktförsök'), 'tre');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(saved).toEqual([]);
    expect(said()).toBe('Inte sparat: 5 fält behöver rättas.');
    expect(describing(choice('Region'))).toContain('Välj den region vars rutin du följer.');
    expect(describing(box('Måndag'))).toContain('Skriv som 08:00-17:00');
    expect(describing(box('Stängda dagar'))).toContain('Finns inte: 2026-02-30.');
    expect(describing(box('Timmar mellan kontaktförsök'))).toContain('Skriv antal timmar');
    expect(describing(box('Enhetens namn'))).toContain('Ange enhetens namn');
    for (const field of [choice('Region'), box('Måndag'), box('Enhetens namn')])
      expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(box('Tisdag').getAttribute('aria-invalid')).toBe('false');
    expect(document.activeElement).toBe(choice('Region'));
    expect([box('Måndag').value, box('Stängda dagar').value]).toEqual(['17-8', '2026-02-30']);
  });

  it('say when the browser does not take them', async () => {
    const { user } = open({}, true);
    await user.selectOptions(choice('Region'), 'Region Skåne');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(said()).toContain('Inte sparat');
  });

  it('show what the organisation has set, and do not let it be changed', () => {
    open({ settings: { region: 'skane' }, policy: { region: 'skane' } });
    expect(choice('Region').value).toBe('skane');
    expect(choice('Region').disabled).toBe(true);
    expect(describing(choice('Region'))).toContain('Bestämt av din organisation.');
    expect(choice('Roll').disabled).toBe(false);
  });

  it('do not save as the person’s own what the organisation has set', async () => {
    const { saved, user } = open({
      settings: { region: 'skane', unit: { name: 'Eken' } },
      own: { region: 'jonkoping' },
      policy: { region: 'skane', unit: { name: 'Eken' } },
    });
    await user.type(box('Övergripande ansvarig'), 'Enhetschefen');
    await user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(saved).toEqual([{ region: 'jonkoping', unit: { overallResponsible: 'Enhetschefen' } }]);
  });

  it('show the hours of a unit that has lost its name, so that they are not lost too', () => {
    open({ settings: { region: 'skane' }, own: { region: 'skane', unit: { hours: { mon: '08:00-17:00' } } } });
    expect(box('Måndag').value).toBe('08:00-17:00');
  });

  it('name settings that could not be used', () => {
    open({ faults: ['Inställningarna kunde inte användas (unit.hours.mon).'] });
    expect(screen.getByRole('alert').textContent).toContain('unit.hours.mon');
  });
});

describe('the form', () => {
  it('shows settings and gives the same settings back', () => {
    const settings: Settings = {
      region: 'skane',
      unit: {
        name: 'A',
        hours: { mon: '08:00-17:00', sun: '00:00-24:00' },
        closedDays: ['2026-12-24'],
        attemptSpacingHours: 1.5,
        helping: true,
        overallResponsible: 'Enhetschefen',
      },
      user: { role: 'nurse', name: 'Eva', firstLogin: true },
    };
    const checked = checkDraft(toDraft(settings));
    expect(checked.ok && checked.settings).toEqual(settings);
  });

  it('leaves the region’s hours alone when no day is written', () => {
    const checked = checkDraft(toDraft({ region: 'skane', unit: { name: 'A' } }));
    expect(checked.ok && checked.settings).toEqual({ region: 'skane', unit: { name: 'A' } });
  });
});
