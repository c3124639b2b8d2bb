// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openTab, press } from './opened.tsx';

afterEach(cleanup);

describe('the routine', () => {
  it('is searchable by any words, and says version, section and how it is read', async () => {
    const { user } = await openTab(/^Rutin/);
    expect(screen.getByText(/version 6\.0, gäller från 2025-01-15\. Bemanning: vardagar/)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Uteblivet svar',
      'Barn',
      'Registrering',
    ]);
    await user.type(screen.getByRole('searchbox', { name: 'Sök i rutinen' }), 'AKUT teleq');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(screen.getByText('1 av 3 rader')).toBeTruthy();
    expect(screen.getByText('Så läser vi rutinen: Prioritet 1–2 räknas som akut.')).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: 'Sök i rutinen' }), 'xyz');
    expect(screen.getByText('Inget i rutinen har de orden.')).toBeTruthy();
  });

  it('opens at the rule of a card', async () => {
    const { user } = await openTab(/^Nu/);
    await user.click(screen.getByText('Källa: Barn'));
    await user.click(press('Visa JKP-CHILD-2 i rutinen'));
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('JKP-CHILD-2');
    expect(screen.getByRole('tab', { selected: true, name: 'Rutin' })).toBeTruthy();
  });
});
