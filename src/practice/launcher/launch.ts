import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';

interface LaunchOptions {
  /** Path of Chromium, Chrome or Edge. */
  browser: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Size of the window, panel included, in CSS pixels. */
  window: { width: number; height: number };
  /** More arguments, told the folder that holds the profile. */
  args?: (folder: string) => string[];
  /** Environment of the browser, on top of this process's own. */
  env?: Record<string, string>;
}

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** Folder that holds the profile and whatever the caller keeps beside it; removed by `remove`. */
  folder: string;
  profile: string;
  /** Session with the browser itself. */
  cdp: CDPSession;
  /** Presses the extension's button in the toolbar, as for that page. It opens the panel, and closes an open one. */
  pressButton(page: Page): Promise<void>;
  /** The open side panel, as a page; headless only. Throws where none has opened in time (ms). */
  panel(timeout?: number): Promise<Page>;
  /** Ends the browser; the folder stays. */
  close(): Promise<void>;
  remove(): void;
}

/** What is used of Chrome's own API inside the service worker. */
declare const chrome: { sidePanel: { getPanelBehavior(): Promise<{ openPanelOnActionClick?: boolean }> } };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

function browserArgs({ headless, window, args = () => [] }: LaunchOptions, folder: string): string[] {
  // Chromium refuses its sandbox to root, and containers refuse it to Chromium.
  const sandbox = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  // The panel cannot be reached over the pipe (see `panelPage`). The port is a free one on loopback; a window that a person
  // uses has none.
  const face = headless ? ['--headless=new', '--disable-gpu', '--remote-debugging-port=0'] : [];
  return [
    ...quiet,
    ...sandbox,
    ...face,
    `--window-size=${window.width},${window.height}`,
    '--enable-unsafe-extension-debugging',
    ...args(folder),
  ];
}

/** Chrome 137 and later ignores --load-extension, so the extension comes in over the pipe; older browsers only know the flag. */
async function start(options: LaunchOptions, folder: string, flag: boolean): Promise<BrowserContext> {
  const load = [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`];
  return chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: options.browser,
    // Playwright's own headless is another program; --headless=new is the real browser without a window.
    headless: false,
    viewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    // The person's own choice of light or dark, not Playwright's.
    colorScheme: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [...browserArgs(options, folder), ...(flag ? load : [])],
    env: { ...process.env, ...options.env },
  });
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser gave no session');
  return browser.newBrowserCDPSession();
}

/** @returns the extension's id */
async function loadOverPipe(cdp: CDPSession, folder: string): Promise<string | null> {
  const answer = await cdp.send('Extensions.loadUnpacked', { path: folder }).catch(() => null);
  return answer?.id ?? null;
}

async function serviceWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
}

/** The service worker ties the button to the panel when it starts: a press before that is lost. */
async function buttonTied(worker: Worker): Promise<void> {
  const tied = () => chrome.sidePanel.getPanelBehavior().then((behaviour) => behaviour.openPanelOnActionClick);
  for (let tries = 0; tries < 50 && !(await worker.evaluate(tied)); tries += 1) await pause(100);
}

async function pressButton(cdp: CDPSession, context: BrowserContext, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  const session = await context.newCDPSession(page);
  try {
    // A page that changes its address by itself shows the new one in the two lists at different moments.
    for (let tries = 0; tries < 20; tries += 1) {
      const { targetInfo } = await session.send('Target.getTargetInfo');
      const answer = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = answer.targetInfos.find(({ url }) => url === targetInfo.url);
      if (tab) {
        await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
        return;
      }
      await pause(50);
    }
  } finally {
    await session.detach();
  }
  throw new Error(`No tab shows ${page.url()}`);
}

/**
 * Playwright's context does not take the panel in: its target becomes a page only after it was attached to. A second
 * connection, made when the panel is there, sees it as any page.
 */
async function panelPage(profile: string, id: string): Promise<{ page: Page; leave: () => Promise<void> } | null> {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((candidate) => candidate.url().startsWith(`chrome-extension://${id}/sidepanel.html`));
  if (page) return { page, leave: () => browser.close() };
  await browser.close();
  return null;
}

async function startWith(options: LaunchOptions, folder: string) {
  const context = await start(options, folder, false);
  try {
    const cdp = await browserSession(context);
    const id = await loadOverPipe(cdp, options.extension);
    if (id) {
      await serviceWorker(context).then(buttonTied);
      return { context, cdp, id };
    }
  } catch (error) {
    await context.close();
    throw error;
  }
  await context.close();
  const older = await start(options, folder, true);
  return { context: older, cdp: await browserSession(older), id: new URL((await serviceWorker(older)).url()).host };
}

/** Starts the browser with the extension in a fresh profile of its own. Throws where either does not start. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const folder = mkdtempSync(join(tmpdir(), 'kollegan-'));
  const profile = join(folder, 'profile');
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const { context, cdp, id } = await startWith(options, folder).catch((error: unknown) => {
    remove();
    throw error;
  });
  let leave: () => Promise<void> = async () => {};
  const panel = async (timeout = 10_000): Promise<Page> => {
    await leave();
    leave = async () => {};
    for (const end = performance.now() + timeout; performance.now() < end; await pause(150)) {
      const found = await panelPage(profile, id);
      if (!found) continue;
      leave = found.leave;
      // It slides in: until then it has no width.
      await found.page.waitForFunction(() => innerWidth > 0 && document.readyState === 'complete');
      return found.page;
    }
    throw new Error('The side panel did not open');
  };
  const close = async () => {
    await leave().catch(() => {});
    await context.close();
  };
  const press = (page: Page) => pressButton(cdp, context, page, id);
  return { context, extensionId: id, folder, profile, cdp, pressButton: press, panel, close, remove };
}
