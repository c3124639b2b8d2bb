import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findBrowser } from '../../../src/practice/launcher/find-browser.mjs';
import { type Launched, launch } from '../../../src/practice/launcher/launch.ts';
import { type ClinicServer, clinicHost, startClinicServer } from './clinic-server.ts';
import { type NetworkRequest, readNetLog } from './no-network.ts';

// How a browser test is written:
//
//   const extension = await startExtension();                       one browser per file, in beforeAll; dispose() in afterAll
//   await saveDesk(await extension.openExtensionPage('options.html'));     a region, so that the panel advises
//   const clinic = await extension.openClinic('/patient/visit/hosta');     the practice clinic at the clinic's address
//   const panel = await extension.openPanel(clinic);                       the real side panel, as a Playwright page
//   await panel.getByRole('button', { name: 'Kopiera allt' }).click();
//   const { plain, html } = await readClipboard(extension, panel);
//   await extension.close();  beyondClinic(extension.network()); filesThatHold(extension.profile, [name]);
//
// The active tab is what the panel reads: bringToFront() the clinic before looking at the panel.

/** The build that is shipped, and tested. */
export const chromeBuild = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

export interface Options {
  /** Time zone of the machine (IANA). Not Stockholm, so that a time which leans on the machine's zone shows itself. */
  timezone?: string;
  /** Size of the window in CSS pixels, side panel included. */
  window?: { width: number; height: number };
  /** Folder of another extension than the build that is shipped, to compare with. */
  build?: string;
  /** An X display (":7") to draw a real window on, for real keys. Headless without it. */
  display?: string;
}

export interface Extension extends Pick<Launched, 'context' | 'extensionId' | 'profile' | 'cdp' | 'pressButton'> {
  clinic: ClinicServer;
  /** Opens the clinic's real address in a tab of its own, "/" where no path is given. */
  openClinic(path?: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab: "options.html". */
  openExtensionPage(file: string): Promise<Page>;
  /** Presses the toolbar button over the page, and gives the real side panel. */
  openPanel(over: Page): Promise<Page>;
  /** The side panel that is already open. */
  panel(): Promise<Page>;
  /** Ends the browser; profile and network record can be read after it. */
  close(): Promise<void>;
  /** What was asked of the network, by any target, from start to end. Only after `close`. */
  network(): NetworkRequest[];
  /** Ends everything, and removes profile and record. */
  dispose(): Promise<void>;
}

/** Starts real Chromium with the shipped build, and the clinic at its real address. Throws where there is no browser or no build. */
export async function startExtension(options: Options = {}): Promise<Extension> {
  const browser = findBrowser();
  if (!browser)
    throw new Error('No Chromium, Chrome or Edge on this machine: run npm test, which installs one on Debian');
  const clinic = await startClinicServer(chromeBuild);
  const launched = await start(browser.path, clinic, options).catch(async (error: unknown) => {
    await clinic.close();
    throw error;
  });
  const { context, extensionId } = launched;
  context.setDefaultTimeout(20_000);
  const openTab = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  let open = true;
  const close = async () => {
    if (open) await launched.close();
    open = false;
  };
  return {
    ...launched,
    clinic,
    openClinic: (path = '/') => openTab(`https://${clinicHost}${path}`),
    openExtensionPage: (file) => openTab(`chrome-extension://${extensionId}/${file}`),
    openPanel: async (over) => {
      await launched.pressButton(over);
      return launched.panel();
    },
    panel: () => launched.panel(),
    close,
    network: () => readNetLog(netLog(launched.folder)),
    dispose: async () => {
      await close();
      await clinic.close();
      launched.remove();
    },
  };
}

const netLog = (folder: string) => join(folder, 'network.json');

function start(browser: string, clinic: ClinicServer, options: Options): Promise<Launched> {
  return launch({
    browser,
    extension: options.build ?? chromeBuild,
    headless: options.display === undefined,
    window: options.window ?? { width: 1440, height: 900 },
    // Only the clinic has an address. Everything else fails to resolve, and is on record all the same.
    args: (folder) => [
      `--host-resolver-rules=MAP ${clinicHost}:443 127.0.0.1:${clinic.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      `--log-net-log=${netLog(folder)}`,
      ...(options.display === undefined ? [] : ['--disable-gpu', '--remote-debugging-port=0']),
    ],
    env: {
      TZ: options.timezone ?? 'America/New_York',
      ...(options.display === undefined ? {} : { DISPLAY: options.display }),
    },
  });
}
