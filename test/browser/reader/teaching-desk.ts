import type { Page } from 'playwright-core';
import { type Extension, startExtension } from '../harness/extension.ts';
import { choose, nurse } from '../journey.ts';
import { now } from './page.ts';

/** The panel beside pages made for the test, at the clinic's address; each page notes what is pressed on it. */
export interface TeachingDesk {
  extension: Extension;
  options: Page;
  clinic: Page;
  panel: Page;
}

export const address = 'https://clinic.platform24.se';
const noted = `<script>pressed = []; for (const type of ['pointerdown', 'mousedown', 'click']) addEventListener(type, () => pressed.push(type));</script></head>`;

/** `pageAt`: the HTML at a path; an empty page where it is undefined. `first`: the path that is opened first. */
export async function sitBeside(pageAt: (path: string) => string | undefined, first: string): Promise<TeachingDesk> {
  const extension = await startExtension();
  const options = await extension.openExtensionPage('options.html');
  await choose(options, nurse);
  const clinic = await extension.context.newPage();
  await clinic.route(`${address}/**`, (route) => {
    const body = pageAt(new URL(route.request().url()).pathname)?.replace('</head>', noted);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: body ?? '<!doctype html><p>Startsida</p>' });
  });
  await clinic.goto(`${address}${first}`);
  const panel = await extension.openPanel(clinic);
  await panel.clock.setFixedTime(now);
  await panel.reload();
  return { extension, options, clinic, panel };
}
