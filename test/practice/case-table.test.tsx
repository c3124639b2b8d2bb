import './page.ts';
import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { draw, drawAnew } from './drawn.ts';

drawAnew();

it('lists each case by what it shows, with a link to its address', async () => {
  history.replaceState(null, '', '/drop-in');
  const { origin } = location;
  const cases: Case[] = [
    {
      url: `${origin}/patient/visit/a`,
      phase: 'waiting',
      patient: { name: 'Elsa Norberg' },
      priority: 3,
      reason: 'Hosta',
      arrivedAt: '2026-03-04T08:00:00Z',
      unit: 'Bäckens vårdcentral',
      addressedTo: 'nurse',
    },
    {
      url: `${origin}/patient/visit/b`,
      patient: { protected: true },
      priority: null,
      reason: null,
      arrivedAt: '2026-03-03T08:00:00Z',
    },
    { url: `${origin}/patient/visit/c`, phase: 'closed', patient: { name: 'Inte Här' } },
  ];
  await draw(cases);
  const rows = within(screen.getByRole('table', { name: 'Väntar i kö' }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => [...row.querySelectorAll('td')].slice(0, 7).map((cell) => cell.textContent))).toEqual([
    ['Elsa Norberg', 'Hosta', 'Prio 3', 'Väntar i kö', '09.00', 'Bäckens vårdcentral', 'Sjuksköterska'],
    ['SKYDDAD IDENTITET', '–', '–', '', '2026-03-03 09.00', '', ''],
  ]);
  expect(rows.map((row) => within(row).getByRole<HTMLAnchorElement>('link').href)).toEqual([
    cases[0]?.url,
    cases[1]?.url,
  ]);
});
