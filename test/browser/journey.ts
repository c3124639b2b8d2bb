import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import type { Settings } from '../../src/desk/settings.ts';
import { type Extension, startExtension } from './harness/extension.ts';

/** A nurse at her desk: the extension set up for a region, the practice clinic at the clinic's address, the real panel beside. */
export interface Desk {
  extension: Extension;
  clinic: Page;
  panel: Page;
  /** Errors and warnings of page and panel so far. */
  complaints: string[];
  /** Closes the panel and opens it again. */
  reopen(): Promise<void>;
  /** Goes to a case inside the page, as a click on its row does: by history.pushState. */
  open(id: string): Promise<void>;
}

export const nurse: Settings = {
  region: 'jonkoping',
  unit: { name: 'Bäckens vårdcentral' },
  user: { role: 'nurse', name: 'Maja Lindqvist' },
};

/**
 * Starts with the settings given, the cases given (the practice clinic's own where none are), and the clock of page and
 * panel standing at `now` (ISO) where it is given.
 */
export async function sitDown(settings: Settings | null, cases: readonly Case[] = [], now?: string): Promise<Desk> {
  const extension = await startExtension();
  const options = await extension.openExtensionPage('options.html');
  if (settings) await choose(options, settings);
  const clinic = await extension.openClinic(now ? `/drop-in?now=${encodeURIComponent(now)}` : '/drop-in');
  await options.close();
  const complaints: string[] = [];
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
  };
  const openPanel = async (): Promise<Page> => {
    const panel = await extension.openPanel(clinic);
    if (now) {
      await panel.clock.setFixedTime(now);
      await panel.reload();
    }
    listen(panel);
    return panel;
  };
  listen(clinic);
  if (cases.length > 0) await load(clinic, cases);
  const desk: Desk = {
    extension,
    clinic,
    panel: await openPanel(),
    complaints,
    open: (id) => go(clinic, id),
    reopen: async () => {
      await extension.pressButton(clinic);
      await clinic.waitForTimeout(500);
      desk.panel = await openPanel();
    },
  };
  return desk;
}

/** Settings as the options page would save them. */
export async function choose(page: Page, settings: Settings): Promise<void> {
  await page.evaluate(async (value) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: value });
  }, settings);
}

/** Cases of the contract into the practice clinic, by its own file button. */
export async function load(clinic: Page, cases: readonly Case[]): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(cases));
  await clinic
    .getByLabel('Läs in ärende (JSON)')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
}

async function go(clinic: Page, id: string): Promise<void> {
  await clinic.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, `/patient/visit/${id}`);
}

/** Waits until the panel's head names the person with these four last digits. */
export async function shows(panel: Page, lastFour: string): Promise<void> {
  await panel.getByRole('banner').getByText(lastFour).waitFor();
}

export async function tab(panel: Page, name: string): Promise<void> {
  await panel.getByRole('tab', { name }).click();
}

export async function textOf(panel: Page): Promise<string> {
  // What is drawn, with its line breaks: the tree's text would run the words together.
  // biome-ignore lint/performance/useDomNodeTextContent: the layout is meant
  return panel.locator('body').innerText();
}

export async function expectNoComplaints({ complaints }: Desk): Promise<void> {
  expect(complaints).toEqual([]);
}
