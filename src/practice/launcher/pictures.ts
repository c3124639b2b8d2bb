import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** What is used of the extension's own API inside the panel. */
declare const chrome: { runtime: { getManifest(): { short_name: string } } };

type Scheme = 'light' | 'dark';

/** Two pictures taken at the same moment: the page, and the side panel to its right. */
export interface Beside {
  name: string;
  scheme: Scheme;
  page: Buffer;
  panel: Buffer;
  /** What the browser writes above its side panel. */
  title: string;
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
  // A pointer left on a button would be in the picture.
  await page.mouse.move(0, 0);
  return {
    name,
    scheme,
    page: await page.screenshot(),
    panel: await panel.screenshot(),
    title: await panel.evaluate(() => chrome.runtime.getManifest().short_name),
  };
}

/** Width and height in a PNG's header, in pixels of the screen. */
function size(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

const frames: Record<Scheme, string> = {
  light: 'background:#dfe1e5;color:#1f1f1f',
  dark: 'background:#2b2c2f;color:#e3e3e3',
};

/** The page to the left, the panel to the right under the browser's own strip, as the window shows them. */
function frame({ scheme, page, panel, title }: Beside, scale: number): string {
  const img = (png: Buffer) =>
    `<img style="display:block" width="${size(png).width / scale}" src="data:image/png;base64,${png.toString('base64')}">`;
  const strip = Math.max(0, (size(page).height - size(panel).height) / scale);
  return `<body style="margin:0"><div id="both" style="display:inline-flex;gap:2px;${frames[scheme]}">${img(page)}
    <div><div style="height:${strip}px;box-sizing:border-box;padding:0 16px;font:500 13px/${strip}px sans-serif">${title}</div>${img(panel)}</div>
  </div>`;
}

/**
 * Puts each pair together on an empty page.
 * @returns the files written: FOLDER/NAME-SCHEME.png
 */
export async function writePictures(context: BrowserContext, taken: Beside[], folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const blank = await context.newPage();
  const scale = await blank.evaluate(() => devicePixelRatio);
  const files: string[] = [];
  for (const beside of taken) {
    await blank.setContent(frame(beside, scale));
    const file = join(folder, `${beside.name}-${beside.scheme}.png`);
    writeFileSync(file, await blank.locator('#both').screenshot());
    files.push(file);
  }
  await blank.close();
  return files;
}
