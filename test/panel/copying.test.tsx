// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Still } from '../../src/panel/page-state.ts';
import { box, openTab, press, receipt } from './opened.tsx';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

afterEach(cleanup);

const elsewhere = { ...sample.open, url: 'https://clinic.platform24.se/case/2' };

describe('the note', () => {
  it('copies one keyword', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(world.clipboard).toEqual([{ text: 'Hosta sedan tre dagar.\nIngen feber.' }]);
    expect(receipt()).toContain('Kopierat: Aktuellt hälsoproblem, för TT ··1212.');
  });

  it('names the unfilled places before the whole is copied', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    await user.click(press('Kopiera allt'));
    expect(world.clipboard).toEqual([]);
    expect(screen.getByText('Inget kopierat än. Inte ifyllt:').parentElement?.textContent).toContain(
      'Bedömning, Diagnoskod/Åtgärdskod: diagnoskod',
    );
    await user.click(press('Kopiera ändå'));
    expect(world.clipboard).toEqual([
      {
        text: 'Aktuellt hälsoproblem\nHosta sedan tre dagar.\nIngen feber.\n\nDiagnoskod/Åtgärdskod\n[Fyll i: diagnoskod], ZV051',
      },
    ]);
  });

  it('copies what stands there when the question is answered, not what stood there when it was asked', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    await user.click(press('Kopiera allt'));
    await user.type(box('Bedömning'), 'Virus');
    await user.click(press('Kopiera ändå'));
    expect(world.clipboard[0]?.text).toContain('Bedömning\nVirus');
  });

  it('asks no more once all is filled in, and takes the focus from no one who goes on writing', async () => {
    const world = makeWorld({
      advise: () => ({
        ...sample.advice,
        journal: { ...sample.advice.journal, headings: [{ keyword: 'Bedömning', text: '', rule: 'JKP-NOTE-1' }] },
      }),
    });
    const { user } = await openTab(/^Anteckna/, world);
    await user.click(press('Kopiera allt'));
    await user.type(box('Bedömning'), 'V');
    expect(screen.queryByText('Inget kopierat än. Inte ifyllt:')).toBeNull();
    await user.type(box('Bedömning'), '{Backspace}');
    expect(document.activeElement).toBe(box('Bedömning'));
    expect(screen.queryByText('Inget kopierat än. Inte ifyllt:')).toBeNull();
  });

  it('copies plain and formatted at once, what was written as text', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    await user.type(box('Bedömning'), '<b>Ofarligt</b> & klart');
    await user.clear(box('Diagnoskod/Åtgärdskod'));
    await user.type(box('Diagnoskod/Åtgärdskod'), 'J06.9');
    await user.click(press('Kopiera formaterat'));
    expect(world.clipboard).toEqual([
      {
        text: 'Aktuellt hälsoproblem\nHosta sedan tre dagar.\nIngen feber.\n\nBedömning\n<b>Ofarligt</b> & klart\n\nDiagnoskod/Åtgärdskod\nJ06.9',
        html:
          '<p><strong>Aktuellt hälsoproblem</strong><br>Hosta sedan tre dagar.<br>Ingen feber.</p>' +
          '<p><strong>Bedömning</strong><br>&lt;b&gt;Ofarligt&lt;/b&gt; &amp; klart</p>' +
          '<p><strong>Diagnoskod/Åtgärdskod</strong><br>J06.9</p>',
      },
    ]);
  });

  it('refuses to copy when the page has gone on to another case, and says why', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    world.at = elsewhere.url;
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(world.clipboard).toEqual([]);
    expect(receipt()).toContain('Inget kopierades: sidan visar nu ett annat ärende');
  });

  it('refuses too when the case changes between the click and the copying', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    let answer: (still: Still) => void = () => {};
    world.services.page.still = () => new Promise((resolve) => (answer = resolve));
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    await act(async () => world.showCase(elsewhere));
    await act(async () => answer('same'));
    expect(world.clipboard).toEqual([]);
    await screen.findByText(/Inget kopierades/);
    expect(receipt()).not.toContain('1212');
  });

  it('says when the browser does not let it copy', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    world.clipboardFails = true;
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(receipt()).toContain('Webbläsaren lät inte panelen kopiera Aktuellt hälsoproblem.');
  });

  it('takes its receipt away with the case', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    await act(async () => world.showCase(elsewhere));
    expect(receipt()).toBe('');
  });

  it('does not bring the receipt back with the case, nor for another patient at the same address', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(receipt()).toContain('för TT ··1212');
    await act(async () => world.show({ kind: 'changing' }));
    await act(async () => world.showCase({ ...sample.open, patient: { name: 'Anna Berg' } }));
    expect(receipt()).toBe('');
  });

  it('keeps a refusal in sight when the panel too has gone on', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    world.at = elsewhere.url;
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    await act(async () => world.showCase(elsewhere));
    expect(receipt()).toContain('Inget kopierades');
  });

  it('takes the initials away when the patient proves to be protected', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(receipt()).toContain('för TT ··1212');
    await act(async () => world.showCase({ ...sample.open, patient: { ...sample.open.patient, protected: true } }));
    expect(document.body.textContent).not.toContain('TT');
  });

  it('names no letter of a protected patient in the receipt', async () => {
    const { world, user } = await openTab(/^Anteckna/);
    await act(async () => world.showCase({ ...sample.open, patient: { ...sample.open.patient, protected: true } }));
    await user.click(press('Kopiera Aktuellt hälsoproblem'));
    expect(receipt()).toContain('för Skyddad identitet ··1212.');
  });
});
