import { expect, it } from 'vitest';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readSeen } from '../../src/reader/read-page.ts';
import { el } from './seen-page.ts';

const here = { url: 'https://clinic.platform24.se/lista', now: '2026-03-04T15:00:00+01:00' };
const card = (name: string, number: string, priority: string) =>
  el(
    'div',
    [name, number, `Prioritet: ${priority}`, 'Inkom 2026-03-04 10:02'].map((text) => el('div', [text])),
  );

it('a list whose heading stands among its rows is no open case of the first one’s', () => {
  const rows = [
    card('Eva Testberg', '19850312-2387', '3'),
    card('Nils Provlund', '19770309-2382', '1'),
    card('Leo Martinsson', '20140621-2389', '2'),
  ];
  const page = el('body', [el('main', [el('h1', ['Att göra'], { role: 'heading' }), ...rows])]);
  const { case: open, queue } = readSeen(page, defaultProfile, here);
  expect(open).toBeNull();
  expect(queue?.map(({ patient, priority }) => [patient?.name, priority])).toEqual([
    ['Eva Testberg', 3],
    ['Nils Provlund', 1],
    ['Leo Martinsson', 2],
  ]);
});
