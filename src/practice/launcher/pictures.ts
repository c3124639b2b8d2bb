import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

export type Scheme = 'light' | 'dark';

/** Two pictures taken at the same moment: the page, and the side panel to its right. */
export interface Beside {
  name: string;
  scheme: Scheme;
  page: Buffer;
  panel: Buffer;
}

async function settled(page: Page): Promise<void> {
  await page.locator('#app > *').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(600);
}

/** Takes both as they stand now, in the colour scheme asked for. */
export async function takeBeside(name: string, scheme: Scheme, page: Page, panel: Page): Promise<Beside> {
  for (const shown of [page, panel]) {
    await shown.emulateMedia({ colorScheme: scheme });
    await settled(shown);
  }
  return { name, scheme, page: await page.screenshot(), panel: await panel.screenshot() };
}

/** Width and height in a PNG's header, in pixels of the screen. */
function size(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/**
 * Puts each pair together on an empty page, as the browser shows them: panel on the right, a thin line between.
 * @returns the files written: FOLDER/NAME-SCHEME.png
 */
export async function writePictures(context: BrowserContext, taken: Beside[], folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const blank = await context.newPage();
  const files: string[] = [];
  for (const { name, scheme, page, panel } of taken) {
    const scale = await blank.evaluate(() => devicePixelRatio);
    const height = Math.max(size(page).height, size(panel).height) / scale;
    const img = (png: Buffer) =>
      `<img width="${size(png).width / scale}" src="data:image/png;base64,${png.toString('base64')}">`;
    const back = scheme === 'dark' ? '#202124' : '#dfe1e5';
    await blank.setContent(
      `<body style="margin:0"><div id="both" style="display:inline-flex;gap:2px;align-items:flex-start;height:${height}px;background:${back}">${img(page)}${img(panel)}</div>`,
    );
    const file = join(folder, `${name}-${scheme}.png`);
    writeFileSync(file, await blank.locator('#both').screenshot());
    files.push(file);
  }
  await blank.close();
  return files;
}
