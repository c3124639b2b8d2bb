import { render } from 'preact';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { browserServices } from './services.ts';
import { Panel } from './view/app.tsx';

/** Draws the panel: takes up the session's notes first, and saves what waits when the panel goes out of sight. */
export async function startPanel(root: Element): Promise<void> {
  // The page's policy forbids new Function, which zod would otherwise try.
  z.config({ jitless: true });
  const services = browserServices();
  const { notes, seen } = services;
  await Promise.all([notes.load(), seen.load()]);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    notes.adopt(changes);
    seen.adopt(changes);
  });
  const flush = (): void => {
    void notes.flush();
    seen.flush();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
  addEventListener('pagehide', flush);
  render(<Panel services={services} />, root);
}
