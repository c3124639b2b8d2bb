import { render } from 'preact';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { availableRegions } from '../../core/index.ts';
import { loadSettings, saveSettings } from '../settings.ts';
import { browserFiles } from './file-desk.ts';
import { FileSections } from './file-sections.tsx';
import { Options } from './options.tsx';

/** Draws the options page on what the browser keeps. */
export async function startOptions(root: Element): Promise<void> {
  // The page's policy forbids new Function, which zod would otherwise try.
  z.config({ jitless: true });
  const { local, managed } = browser.storage;
  const loaded = await loadSettings(local, managed);
  render(
    <Options loaded={loaded} regions={availableRegions()} save={(settings) => saveSettings(local, settings)}>
      <FileSections desk={browserFiles()} />
    </Options>,
    root,
  );
}
