// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { localIn } from '../../src/panel/local.ts';
import { filesWith, routine, text } from '../desk/files/samples.ts';
import { go, open } from './opened.tsx';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

afterEach(cleanup);

const source = { label: 'Rutin', version: null, section: 'Överlämning' };

it('the unit’s phrases stand in both tabs under its name, and none twice', async () => {
  const files = await filesWith(
    text({
      phrases: [
        { title: 'Samma ord', text: 'Anamnes' },
        { title: 'Svarar inte', text: sample.phrases[0]?.text ?? '' },
        { title: 'Egen', text: 'Vi har många ärenden.' },
      ],
    }),
  );
  const world = makeWorld({
    textsFor: () => [{ rule: 'JKP-HAND-4', title: 'Till biljetten', text: 'Anamnes', source }],
  });
  world.files = files;
  const { user } = await open(world);
  const titles = () =>
    screen
      .getAllByRole('button', { name: /^Kopiera: /, hidden: true })
      .map((one) => one.getAttribute('aria-label')?.slice(9));
  await go(user, /^Anteckna/);
  await user.click(screen.getByText(/^Texter till/, { selector: 'summary' }));
  expect(titles()).toEqual(['Till biljetten', 'Svarar inte', 'Egen']);
  await go(user, /^Skriv/);
  await user.click(screen.getByText(/^Enhetens fraser \(2\)/, { selector: 'summary' }));
  expect(titles()).toEqual([
    ...sample.phrases.map(({ title }) => title),
    'Samma ord',
    'Egen',
    ...sample.supportTexts.map(({ title }) => title),
  ]);
  expect(screen.getByText('Egen').closest('.local')?.textContent).toContain(localIn(files, routine.region).name);
});
