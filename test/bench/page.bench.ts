import type { Page } from 'playwright-core';
import { type Extension, startExtension } from '../browser/harness/extension.ts';
import { choose, nurse } from '../browser/journey.ts';
import { bareExtension } from './reader/bare.ts';
import { bubble, longPage } from './reader/long-page.ts';
import { loadOf, record, type Work, workOf } from './reader/tasks.ts';

/**
 * node test/bench/page.bench.ts (after npm run build)
 *
 * What the extension costs the page, in real Chromium: from a change of the page to the panel's paint beside a bare panel that only forwards the
 * page's text; script time added to a page load; and a chat of thousands of messages, read for the first time and when one more comes every
 * 50 ms. Each number stands beside its aim; with other work on the machine the ratios say more than the milliseconds.
 */
const line = (text: string) => void process.stdout.write(`${text}\n`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

/** A number beside its aim. */
const against = (value: number, aim: number, unit = ' ms'): string =>
  `${value.toFixed(unit ? 1 : 2)}${unit} (mål högst ${aim}${unit}: ${value <= aim ? 'nått' : 'inte nått'})`;

/** Times at which the panel had painted something new, in milliseconds of the wall clock. */
const listen = `globalThis.painted = []; new MutationObserver(() => requestAnimationFrame(() => setTimeout(() =>
  painted.push(performance.timeOrigin + performance.now())))).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });`;

interface Beside {
  extension: Extension;
  clinic: Page;
  panel: Page;
}

const path = '/patient/visit/lang';

async function sit(extension: Extension): Promise<Beside> {
  extension.clinic.serve(path, longPage(20));
  const clinic = await extension.openClinic(path);
  const panel = await extension.openPanel(clinic);
  return { extension, clinic, panel };
}

/** The page with so many messages, read and at rest. */
async function show({ extension, clinic, panel }: Beside, messages: number, sparing = false): Promise<void> {
  extension.clinic.serve(path, longPage(messages, sparing));
  await clinic.reload();
  await panel.getByText('1212').first().waitFor();
  await clinic.waitForTimeout(1000 + messages);
}

/** Milliseconds from each change of the priority on the page to the panel's next paint. */
async function latencies(where: Beside, length: number, rounds: number): Promise<number[]> {
  await show(where, length);
  const { clinic, panel } = where;
  await panel.evaluate(listen);
  const found: number[] = [];
  // The first few find page and panel still at work on the page as a whole.
  for (let round = -3; round < rounds; round++) {
    await panel.evaluate('painted.length = 0');
    const at = (await clinic.evaluate(`(() => {
      document.querySelector('dd').textContent = '${3 + Math.abs(round % 2)}';
      return performance.timeOrigin + performance.now();
    })()`)) as number;
    while ((await panel.evaluate('painted.length')) === 0) await panel.waitForTimeout(15);
    const painted = (await panel.evaluate('painted[0]')) as number;
    if (round >= 0) found.push(painted - at);
    await panel.waitForTimeout(120);
  }
  return found;
}

/** Our script's milliseconds of a page load up to its load event, and those of the time after it; the medians of many. */
async function loads({ extension, clinic }: Beside, word: string): Promise<{ load: number; after: number }> {
  extension.clinic.serve(path, longPage(20));
  const found: { load: number; after: number }[] = [];
  for (let round = 0; round < 20; round++) {
    await clinic.goto('about:blank');
    const events = await record(extension.cdp, async () => {
      await clinic.goto(`https://clinic.platform24.se${path}`, { waitUntil: 'load' });
      await clinic.waitForTimeout(400);
    });
    found.push(loadOf(events, word));
  }
  const median = (of: 'load' | 'after') =>
    quantile(
      found.map((one) => one[of]),
      0.5,
    );
  return { load: median('load'), after: median('after') };
}

/** A message every 50 ms, a hundred of them: what page and panel do meanwhile. */
async function growing(where: Beside, { length, sparing }: Chat, scripts: { page: string; panel: string }) {
  await show(where, length, sparing);
  const { clinic, extension } = where;
  const more = Array.from({ length: 100 }, (_, i) => bubble(length + i));
  const events = await record(extension.cdp, () =>
    clinic.evaluate(
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
    ),
  );
  return { page: workOf(events, scripts.page), panel: workOf(events, scripts.panel) };
}

const say = ({ longest, stretch, script, layout }: Work): string =>
  `skript ${ms((script - layout) / 100)} per meddelande och ${ms(layout / 100)} ombrytning i det, längsta stycke ${against(stretch, 10)}, längsta uppgift ${against(longest, 50)}`;

interface Chat {
  length: number;
  sparing: boolean;
}
const chats: Chat[] = [20, 500, 5000].map((length) => ({ length, sparing: false }));
const nameOf = ({ length, sparing }: Chat): string => `${length}${sparing ? ' (content-visibility)' : ''}`;

/** What page and panel do from the page's load until a chat of so many messages has been read, and how long that takes. */
async function firstReading({ clinic, extension, panel }: Beside, { length, sparing }: Chat) {
  extension.clinic.serve(path, longPage(length, sparing));
  let took = 0;
  const events = await record(extension.cdp, async () => {
    const start = performance.now();
    await clinic.reload();
    await panel.getByText('1212').first().waitFor();
    took = performance.now() - start;
    await clinic.waitForTimeout(500 + length / 2);
  });
  return { took, page: workOf(events, 'clinic.js'), panel: workOf(events, 'chunks/') };
}

const own = await startExtension();
const bare = await startExtension({ build: bareExtension() });
try {
  const options = await own.openExtensionPage('options.html');
  await choose(options, nurse);
  await options.close();
  const closed = await own.openClinic(path);
  const without = await loads({ extension: own, clinic: closed, panel: closed }, 'clinic.js');
  await closed.close();
  const [ours, theirs] = [await sit(own), await sit(bare)];
  for (const length of [20, 50, 500]) {
    line(`Från sidans ändring till panelens bild (ärende med ${length} meddelanden):`);
    // Turn about: the machine may be busier at one time than at another.
    const [a, b]: [number[], number[]] = [[], []];
    for (let round = 0; round < 3; round++) {
      a.push(...(await latencies(ours, length, 20)));
      b.push(...(await latencies(theirs, length, 20)));
    }
    for (const part of [0.5, 0.95]) {
      const [one, two] = [quantile(a, part), quantile(b, part)];
      const [time, ratio] =
        part === 0.95 ? [against(one, 50), against(one / two, 1.5, '')] : [ms(one), (one / two).toFixed(2)];
      line(`  p${part * 100}: ${time}; en panel som bara visar sidans text: ${ms(two)}; kvot ${ratio}`);
    }
  }
  const [open, plain] = [await loads(ours, 'clinic.js'), await loads(theirs, 'page.js')];
  const both = ({ load, after }: typeof open) => `${ms(load)} (och ${ms(after)} därefter)`;
  line('Skripttid fram till att sidan är laddad, och inom 400 ms därefter, då panelen läser sidan i korta stycken:');
  line(`  panelen stängd: ${both(without)}; öppen: ${both(open)}; blott tillägg: ${both(plain)}`);
  line(`  tillagt med panelen öppen: ${against(open.load, 3)}`);
  line('Från att sidan laddas om tills dess chatt är läst, i trådarnas egen tid:');
  for (const chat of [...chats, { length: 5000, sparing: true }]) {
    const { took, page, panel } = await firstReading(ours, chat);
    line(`  ${nameOf(chat)}: ${ms(took)}; vårt längsta stycke på sidan ${against(page.stretch, 10)}`);
    line(`  ${nameOf(chat)}, panelen: längsta uppgift ${against(panel.longest, 50)}`);
  }
  line('Ett meddelande var 50:e ms (100 stycken), i trådarnas egen tid:');
  const few = { page: 0, panel: 0 };
  for (const chat of [...chats, { length: 5000, sparing: true }]) {
    const one = await growing(ours, chat, { page: 'clinic.js', panel: 'chunks/' });
    const two = await growing(theirs, chat, { page: 'page.js', panel: 'panel.js' });
    const name = nameOf(chat);
    line(`  ${name}, sidan: ${say(one.page)}`);
    line(`  ${name}, blott: ${say(two.page)}`);
    line(`  ${name}, panelen: ${say(one.panel)}`);
    // All of the panel's tasks: what a port brings is told under no script's name.
    const script = one.page.script - one.page.layout;
    few.page ||= script;
    few.panel ||= one.panel.all;
    const grown = [script / few.page, one.panel.all / few.panel];
    line(
      `  ${name} mot 20, per meddelande: sidans skript ${grown[0]?.toFixed(2)}, panelens alla uppgifter ${grown[1]?.toFixed(2)} (mål: växer inte)`,
    );
  }
} finally {
  await own.dispose();
  await bare.dispose();
}
