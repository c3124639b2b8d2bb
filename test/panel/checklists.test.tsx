// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from './opened.tsx';
import * as sample from './sample.ts';

afterEach(cleanup);

describe('marks and checklists', () => {
  it('offer the marks of the phase with why, and set and undo them', async () => {
    const { world, user } = await open();
    expect(screen.queryByRole('checkbox', { name: 'Samtycke har efterfrågats' })).toBeNull();
    const mark = screen.getByRole('checkbox', { name: 'Akut' });
    expect(mark.getAttribute('aria-describedby')).toBeTruthy();
    await user.click(mark);
    expect(world.services.notes.get(sample.url).notes.acute).toBe(true);
    expect(screen.getByText('Markerat som akut')).toBeTruthy();
    await user.click(mark);
    expect('acute' in world.services.notes.get(sample.url).notes).toBe(false);
  });

  it('read steps from the page and let staff tick the others', async () => {
    const { user } = await open();
    const list = within(screen.getByRole('region', { name: /Innan du avslutar/ }));
    expect(list.getByText('Klart, läst på sidan')).toBeTruthy();
    expect(list.getByText('Inte gjort, läst på sidan')).toBeTruthy();
    expect(list.getByText('1 av 3 klara')).toBeTruthy();
    await user.click(list.getByRole('checkbox', { name: 'Egna vidimeringar är genomgångna' }));
    expect(list.getByText('2 av 3 klara')).toBeTruthy();
  });
});
