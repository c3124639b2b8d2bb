import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { button, log, main, open, page, visitClinic } from './visit.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

visitClinic();

describe('for everyone', () => {
  const places = [
    '/',
    '/drop-in',
    '/asynkrona',
    '/schemalagda-besok',
    '/installningar',
    '/utloggad',
    '/patient/visit/formular',
    '/patient/visit/skyddad',
    '/patient/visit/overlamning',
  ];

  /** Serious and critical findings of axe on the page as it stands. */
  async function findings(): Promise<string[]> {
    // The page's CSP binds script elements, not what the debugger evaluates.
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await tool.run(document);
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    });
  }

  it.each(['light', 'dark'] as const)(
    'nothing serious is in the way, in %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const found: Record<string, string[]> = {};
      for (const place of places) {
        await open(place);
        await main().waitFor();
        found[place] = await findings();
      }
      expect(found).toEqual(Object.fromEntries(places.map((place) => [place, []])));
    },
    60_000,
  );

  it('nothing serious is in the way in open dialogs and the staff chat', async () => {
    await open('/patient/visit/hosta');
    await button('Vårdgivarchatt').click();
    await page.getByRole('textbox', { name: 'Skriv till kollegor' }).fill('Kan du titta?');
    await button('Skicka internt').click();
    expect(await findings()).toEqual([]);
    await button('Nytt').click();
    expect(await findings()).toEqual([]);
    await page.keyboard.press('Escape');
    await button('Avsluta besök').click();
    expect(await findings()).toEqual([]);
  });

  it('fits a window of 900 pixels, where the side panel stands beside', async () => {
    await page.setViewportSize({ width: 900, height: 800 });
    for (const place of ['/drop-in', '/patient/visit/overlamning']) {
      await open(place);
      await main().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
    }
    await open('/drop-in');
    await page.getByRole('tab', { name: 'Mottagna' }).click();
    const panel = page.getByRole('tabpanel');
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

  it('keeps the newest message in sight', async () => {
    await page.setViewportSize({ width: 1280, height: 600 });
    await open('/patient/visit/hosta');
    const newest = log().getByRole('article').last();
    const inSight = async () => {
      const [box, frame] = [await newest.boundingBox(), await log().boundingBox()];
      return box !== null && frame !== null && box.y >= frame.y && box.y + box.height <= frame.y + frame.height + 1;
    };
    expect(await inSight()).toBe(true);
    await page.getByRole('textbox', { name: 'Skriv meddelande' }).fill('Rad 1\nRad 2\nRad 3');
    await button('Skicka').click();
    expect(await newest.textContent()).toContain('Rad 3');
    expect(await inSight()).toBe(true);
    await button('Vårdgivarchatt').click();
    expect(await inSight()).toBe(true);
  });
});
