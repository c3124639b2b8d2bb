import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startExtension } from '../browser/harness/extension.ts';
import { choose, nurse } from '../browser/journey.ts';

/**
 * How long the side panel takes to start, in real Chromium on the shipped build (`npm run build` first), with a case of the practice
 * clinic open beside it: every time in a browser of its own, so nothing is warm. Times from the press on the toolbar button; the
 * ratios say how much of it the panel's own scripts take (fetched, compiled and run: until the page's DOMContentLoaded).
 */

interface Start {
  /** Press on the button until the browser has begun on the panel's page, in ms. */
  begun: number;
  /** From there until the scripts have run, until anything is painted, and until the case is. */
  run: number;
  painted: number;
  shown: number;
}

/** What the page itself has on record: no observer runs while it starts. */
async function recordOf(panel: Page): Promise<Omit<Start, 'begun'> & { origin: number }> {
  return panel.evaluate(async () => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const largest = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    return {
      origin: performance.timeOrigin,
      run: page?.domContentLoadedEventStart ?? Number.NaN,
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      shown: largest,
    };
  });
}

async function startOnce(): Promise<Start> {
  const extension = await startExtension();
  try {
    const options = await extension.openExtensionPage('options.html');
    await choose(options, nurse);
    const clinic = await extension.openClinic('/patient/visit/hosta');
    await options.close();
    await pause(1500);
    const pressed = Date.now();
    await extension.pressButton(clinic);
    // Nobody attaches to the panel while it starts.
    await pause(2500);
    const panel = await extension.panel();
    await panel.getByRole('tab', { name: 'Nu' }).waitFor();
    const { origin, ...times } = await recordOf(panel);
    return { begun: origin - pressed, ...times };
  } finally {
    await extension.dispose();
  }
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

const rounds = Number(process.argv[2] ?? 7);
const starts: Start[] = [];
for (let round = 0; round < rounds; round += 1) starts.push(await startOnce());
const of = (key: keyof Start): number => Math.round(median(starts.map((start) => start[key])));
const whole = of('begun') + of('shown');

process.stdout.write(
  [
    `Panelen öppnas, median av ${rounds} kalla starter:`,
    `  ärendet visas efter ${whole} ms, varav webbläsaren före panelens sida ${of('begun')} ms (${percent(of('begun'), whole)})`,
    `  från sidans början: skripten körda ${of('run')} ms (${percent(of('run'), whole)}), något målat ${of('painted')} ms, ärendet målat ${of('shown')} ms`,
    '',
  ].join('\n'),
);
