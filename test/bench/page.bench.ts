import type { CDPSession, Page } from 'playwright-core';
import { type Extension, startExtension } from '../browser/harness/extension.ts';
import { choose, nurse } from '../browser/journey.ts';
import { bareExtension } from './reader/bare.ts';
import { bubble, longPage } from './reader/long-page.ts';

/**
 * node test/bench/page.bench.ts (after npm run build)
 *
 * What the extension costs the page, in real Chromium: from a change of the page to the panel's paint beside a bare panel that only forwards the
 * page's text; script time added to a page load; and a chat of thousands of messages to which one more comes every 50 ms.
 */
const line = (text: string) => void process.stdout.write(`${text}\n`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

/** Times at which the panel had painted something new, in milliseconds of the wall clock. */
const listen = `globalThis.painted = []; new MutationObserver(() => requestAnimationFrame(() => setTimeout(() =>
  painted.push(performance.timeOrigin + performance.now())))).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });`;

interface Beside {
  extension: Extension;
  clinic: Page;
  panel: Page;
  session: CDPSession;
}

const path = '/patient/visit/lang';

async function sit(extension: Extension): Promise<Beside> {
  extension.clinic.serve(path, longPage(20));
  const clinic = await extension.openClinic(path);
  const panel = await extension.openPanel(clinic);
  const session = await extension.context.newCDPSession(clinic);
  await session.send('Performance.enable');
  return { extension, clinic, panel, session };
}

/** The page with so many messages, read and at rest. */
async function show({ extension, clinic, panel }: Beside, messages: number): Promise<void> {
  extension.clinic.serve(path, longPage(messages));
  await clinic.reload();
  await panel.getByText('1212').first().waitFor();
  await clinic.waitForTimeout(1000 + messages / 2);
}

/** Milliseconds from each change of the priority on the page to the panel's next paint. */
async function latencies(where: Beside, rounds: number): Promise<number[]> {
  await show(where, 20);
  const { clinic, panel } = where;
  await panel.evaluate(listen);
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await panel.evaluate('painted.length = 0');
    const at = (await clinic.evaluate(`(() => {
      document.querySelector('dd').textContent = '${3 + (round % 2)}';
      return performance.timeOrigin + performance.now();
    })()`)) as number;
    while ((await panel.evaluate('painted.length')) === 0) await panel.waitForTimeout(15);
    found.push(((await panel.evaluate('painted[0]')) as number) - at);
    await panel.waitForTimeout(120);
  }
  return found;
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

/** Script milliseconds of a page load, the median of many. */
async function loads({ extension, clinic, session }: Beside): Promise<number> {
  extension.clinic.serve(path, longPage(20));
  const found: number[] = [];
  for (let round = 0; round < 30; round++) {
    await clinic.goto('about:blank');
    await clinic.goto(`https://clinic.platform24.se${path}`);
    await clinic.waitForTimeout(150);
    found.push(await scriptTime(session));
  }
  return quantile(found, 0.5);
}

/** A message every 50 ms: script milliseconds a message, and the longest task of the page. */
async function growing(where: Beside, length: number): Promise<{ each: number; longest: number }> {
  await show(where, length);
  const { clinic, session } = where;
  const more = Array.from({ length: 100 }, (_, i) => bubble(length + i));
  await clinic.evaluate(
    'globalThis.tasks = [0]; new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration))).observe({ type: "longtask" })',
  );
  await clinic.waitForTimeout(1000);
  const before = await scriptTime(session);
  await clinic.evaluate(
    (bubbles) =>
      new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          const next = bubbles.shift();
          if (next) document.getElementById('log')?.insertAdjacentHTML('beforeend', next);
          else {
            clearInterval(timer);
            resolve();
          }
        }, 50);
      }),
    more,
  );
  const each = ((await scriptTime(session)) - before) / 100;
  const longest = (await clinic.evaluate('Math.max(...tasks)')) as number;
  return { each, longest };
}

const own = await startExtension();
const bare = await startExtension({ build: bareExtension() });
try {
  const options = await own.openExtensionPage('options.html');
  await choose(options, nurse);
  await options.close();
  const closed = await own.openClinic(path);
  const session = await own.context.newCDPSession(closed);
  await session.send('Performance.enable');
  const without = await loads({ extension: own, clinic: closed, panel: closed, session });
  await closed.close();
  const [ours, theirs] = [await sit(own), await sit(bare)];
  line('Från sidans ändring till panelens bild (ärende med 20 meddelanden):');
  const [a, b] = [await latencies(ours, 60), await latencies(theirs, 60)];
  for (const part of [0.5, 0.95]) {
    const [one, two] = [quantile(a, part), quantile(b, part)];
    line(
      `  p${part * 100}: ${ms(one)}; en panel som bara visar sidans text: ${ms(two)}; kvot ${(one / two).toFixed(2)}`,
    );
  }
  const [open, plain] = [await loads(ours), await loads(theirs)];
  line(`Skripttid för en sidladdning, panelen stängd: ${ms(without)}; öppen: ${ms(open)}; blott tillägg: ${ms(plain)}`);
  line('Ett meddelande var 50:e ms (100 stycken):');
  const task = (longest: number) => (longest > 0 ? ms(longest) : 'under 50 ms');
  for (const length of [20, 500, 5000]) {
    const one = await growing(ours, length);
    const two = await growing(theirs, length);
    line(
      `  ${length}: ${ms(one.each)} skript per meddelande, längsta uppgift ${task(one.longest)}; blott: ${ms(two.each)}, ${task(two.longest)}`,
    );
  }
} finally {
  await own.dispose();
  await bare.dispose();
}
