import { afterEach, expect, test } from 'vitest';
import { monday, quiet } from '../core/samples.ts';
import { readStorage } from './harness/storage.ts';
import { type Desk, nurse, shows, sitDown, tab } from './journey.ts';

/** Drafts of several cases when everything happens at once, in the shipped build. */

const url = (id: string) => `https://clinic.platform24.se/patient/visit/${id}`;
const anna = quiet({
  url: url('anna'),
  patient: { personalIdentityNumber: '19800504-2380', name: 'Anna Andersson' },
  reason: 'Hosta',
  anamnesis: 'Hosta',
});
const bo = quiet({
  url: url('bo'),
  patient: { personalIdentityNumber: '19121212-1212', name: 'Bo Berg' },
  reason: 'Yrsel',
  anamnesis: 'Yrsel',
  priority: 2,
  messages: [
    { at: monday('09:16'), from: 'patient', text: 'Det snurrar' },
    { at: monday('09:20'), from: 'staff', text: 'Snurrar det nu?' },
  ],
});
let desk: Desk;
afterEach(() => desk.extension.dispose());

test('typing, two switches at once, closing while typing: each draft is with its case', async () => {
  desk = await sitDown(nurse, [anna, bo], monday('10:15'));
  await desk.open('anna');
  await shows(desk.panel, '2380');
  await tab(desk.panel, 'Anteckna');
  const box = () => desk.panel.getByRole('textbox', { name: 'Bedömning', exact: true });
  await box().pressSequentially('Snuva');
  await desk.clinic.evaluate(
    (paths) => {
      for (const path of paths) {
        history.pushState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate', { state: null }));
      }
    },
    ['/patient/visit/bo', '/patient/visit/anna', '/patient/visit/bo'],
  );
  await shows(desk.panel, '1212');
  await tab(desk.panel, 'Anteckna');
  expect(await box().inputValue()).not.toContain('Snuva');
  await box().pressSequentially('Kristallsjuka');
  await desk.reopen();
  await shows(desk.panel, '1212');
  await tab(desk.panel, 'Anteckna');
  expect(await box().inputValue()).toBe('Kristallsjuka');
  await desk.open('anna');
  await shows(desk.panel, '2380');
  await tab(desk.panel, 'Anteckna');
  expect(await box().inputValue()).toBe('Snuva');
  const options = await desk.extension.openExtensionPage('options.html');
  const { session } = await readStorage(options);
  expect(JSON.stringify(session)).not.toMatch(/Anna|Andersson|2380|Bo Berg|1212/);
});
