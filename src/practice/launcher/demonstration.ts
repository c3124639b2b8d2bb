import type { Page } from 'playwright-core';

/** The practice case that is opened: silent after one attempt, so that there is a card, a countdown and a next step. */
export const openCase = 'practice.html?visit=tyst-ett-forsok';

const day = '08:00-17:00';

/** A made-up desk, so that the demonstration starts with advice and not with the question which region it is. */
export const desk = {
  region: 'jonkoping',
  unit: { name: 'Bäckens vårdcentral', hours: { mon: day, tue: day, wed: day, thu: day, fri: day } },
  user: { role: 'nurse' },
};

declare const chrome: { storage: { local: { set(items: Record<string, unknown>): Promise<void> } } };

/** Saves the desk as the options page would, from any of the extension's own pages. */
export async function saveDesk(extensionPage: Page): Promise<void> {
  await extensionPage.evaluate((settings) => chrome.storage.local.set({ settings }), desk);
}
