import type { CDPSession } from 'playwright-core';

/** One event of Chromium's trace; times are microseconds, `tdur` those that the thread itself ran. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/** What one page's main thread did: milliseconds of its own, not of a machine that others use too. */
export interface Work {
  /** The longest task, whoever asked for it. */
  longest: number;
  /** The longest stretch, and all stretches together, of scripts whose address holds the word; forced layout in them included. */
  stretch: number;
  script: number;
  /** What of that was the page being laid out because the script asked: mostly what the next frame would have done. */
  layout: number;
  /** All tasks together, whoever asked for them: what a port brings is in no script's name. */
  all: number;
}

const categories = ['toplevel', 'devtools.timeline'];

/** Records what the browser does while `act` does; `browser` is the session with the browser itself. */
export async function record(browser: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', take);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await act();
  const done = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await done;
  browser.off('Tracing.dataCollected', take);
  return events;
}

/** What was done in the process where a script with the word in its address ran. */
export function workOf(events: readonly TraceEvent[], word: string): Work {
  const calls = events.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.includes(word));
  const mains = new Set(calls.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ name, pid, tid }) => /RunTask$/.test(name) && mains.has(`${pid} ${tid}`));
  const ms = (list: readonly TraceEvent[]) => list.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  const layouts = events.filter(
    (event) =>
      /^(Layout|UpdateLayoutTree)$/.test(event.name) &&
      calls.some(
        ({ pid, tid, ts, dur = 0 }) =>
          pid === event.pid && tid === event.tid && ts <= event.ts && event.ts + (event.dur ?? 0) <= ts + dur,
      ),
  );
  return {
    longest: Math.max(0, ...ms(tasks)),
    stretch: Math.max(0, ...ms(calls)),
    script: sum(ms(calls)),
    layout: sum(ms(layouts)),
    all: sum(ms(tasks)),
  };
}

/** Milliseconds of scripts whose address holds the word, their start among them, up to the page's load event and after it. */
export function loadOf(events: readonly TraceEvent[], word: string): { load: number; after: number } {
  const calls = events.filter(
    ({ name, args }) => /^(FunctionCall|EvaluateScript|v8\.compile)$/.test(name) && args?.data?.url?.includes(word),
  );
  const own = calls.filter(
    (call) =>
      !calls.some(
        (other) => other !== call && other.ts <= call.ts && other.ts + (other.dur ?? 0) >= call.ts + (call.dur ?? 0),
      ),
  );
  const loaded = events.findLast(({ name, pid }) => name === 'MarkLoad' && own.some((call) => call.pid === pid));
  const ms = (list: readonly TraceEvent[]) => list.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0) / 1000, 0);
  const isBefore = ({ ts }: TraceEvent) => loaded !== undefined && ts <= loaded.ts;
  return { load: ms(own.filter(isBefore)), after: ms(own.filter((call) => !isBefore(call))) };
}
