// node src/practice/launcher/open.ts BROWSER [--headless]: the built extension in a fresh profile, with the practice clinic
// and the side panel open. In a window until it is closed; without a display pictures are written instead.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openCase, saveDesk } from './demonstration.ts';
import { type Launched, launch } from './launch.ts';
import { takeBeside, writePictures } from './pictures.ts';
import { project, say } from './setup.mjs';

const [browser, ...flags] = process.argv.slice(2);

function hasDisplay(): boolean {
  if (flags.includes('--headless') || process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openClinic({ context, extensionId }: Launched): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`chrome-extension://${extensionId}/${openCase}`);
  await page.locator('#app > *').first().waitFor();
  return page;
}

/** By the page's own button where it shows one, or by the toolbar's. */
async function openPanel({ pressButton }: Launched, page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Öppna sidopanelen' });
  const shown = await button.waitFor({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
  if (shown) await button.click();
  else await pressButton(page);
}

async function pictures(launched: Launched): Promise<void> {
  const { context } = launched;
  const page = await openClinic(launched);
  await openPanel(launched, page);
  const panel = await launched.panel();
  const taken = [await takeBeside('forsta-gangen', 'light', page, panel)];
  await saveDesk(page);
  await panel.reload();
  taken.push(await takeBeside('ovningsklinik', 'light', page, panel));
  taken.push(await takeBeside('ovningsklinik', 'dark', page, panel));
  const files = await writePictures(context, taken, join(project, 'pictures'));
  say('Ingen skärm: övningskliniken kördes utan fönster. Bilder av den med sidopanelen bredvid:');
  for (const file of files) say(`  ${file}`);
}

/** Resolves when the last window is closed, by the person or by Ctrl+C here. */
function closed({ context }: Launched): Promise<void> {
  return new Promise((resolve) => {
    context.on('close', () => resolve());
    const end = () => void context.close().catch(() => resolve());
    // On a Mac the browser lives on without a window.
    const watch = (page: Page) => page.on('close', () => context.pages().length === 0 && end());
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  });
}

async function window(launched: Launched): Promise<void> {
  const end = closed(launched);
  const page = await openClinic(launched);
  await saveDesk(page);
  await openPanel(launched, page).catch(() => say('Öppna sidopanelen med tilläggets knapp i verktygsfältet.'));
  say('Övningskliniken är öppen. Stäng fönstret när du är klar.');
  await end;
}

async function main(): Promise<void> {
  if (!browser) throw new Error('ingen webbläsare angavs');
  const headless = !hasDisplay();
  const launched = await launch({
    browser,
    extension: join(project, '.output', 'chrome-mv3'),
    headless,
    window: { width: 1440, height: 900 },
    // In Swedish, so that no browser offers to translate the page. Twice the pixels, so that the pictures can be read when small.
    args: () => ['--lang=sv', '--accept-lang=sv', ...(headless ? ['--force-device-scale-factor=2'] : [])],
    env: { LANGUAGE: 'sv' },
  });
  try {
    await (headless ? pictures(launched) : window(launched));
  } finally {
    await launched.close().catch(() => {});
    launched.remove();
  }
}

await main().catch((error: unknown) => {
  say(`Övningskliniken kunde inte öppnas: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
