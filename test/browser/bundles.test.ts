import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { builtScripts, gzipped, reachable, zipped } from './harness/build.ts';

const output = fileURLToPath(new URL('../../.output', import.meta.url));

/** Ways out of the browser, and into a log. The policy binds the extension's pages, but not its content script. */
const forbidden: { what: string; pattern: RegExp; example: string }[] = [
  { what: 'fetch', pattern: /(?<![\w$-])fetch\b/, example: 'globalThis.fetch("/")' },
  { what: 'XMLHttpRequest', pattern: /XMLHttpRequest/, example: 'new XMLHttpRequest' },
  { what: 'WebSocket', pattern: /WebSocket/, example: 'new WebSocket(u)' },
  { what: 'EventSource', pattern: /\bEventSource/, example: 'new EventSource(u)' },
  { what: 'sendBeacon', pattern: /sendBeacon/, example: 'navigator.sendBeacon(u)' },
  { what: 'WebRTC', pattern: /RTCPeerConnection/, example: 'new RTCPeerConnection' },
  { what: 'WebTransport', pattern: /WebTransport/, example: 'new WebTransport(u)' },
  { what: 'importScripts', pattern: /importScripts/, example: 'importScripts("x")' },
  { what: 'an import from elsewhere', pattern: /import\(?\s*["'`](https?:)?\/\//, example: 'import("https://x/y.js")' },
  { what: 'a console call', pattern: /\bconsole\s*(\?\.|\.)\s*\w+\s*(\?\.)?\(/, example: 'console.warn("x")' },
];

test.each(forbidden)('the search for $what finds it', ({ pattern, example }) => {
  expect(example).toMatch(pattern);
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the scripts of %s', (target) => {
  const build = join(output, target);
  const scripts = builtScripts(build);

  test('are there', () => {
    expect(scripts).toContain('background.js');
    expect(scripts).toContain('content-scripts/clinic.js');
  });

  test.each(forbidden)('hold no $what', ({ pattern }) => {
    const found = scripts.flatMap((path) => {
      const script = readFileSync(join(build, path), 'utf8');
      const at = script.search(pattern);
      return at < 0 ? [] : [`${path}: …${script.slice(Math.max(0, at - 40), at + 60)}…`];
    });
    expect(found).toEqual([]);
  });
});

describe('sizes', () => {
  const build = join(output, 'chrome-mv3');
  const page = (name: string) => reachable(build, [`${name}.html`]);
  const content = reachable(
    build,
    builtScripts(build).filter((path) => path.startsWith('content-scripts/')),
  );
  const worked = [...new Set([...page('sidepanel'), ...page('options'), ...content, 'background.js', 'manifest.json'])];
  const panel = page('sidepanel').filter((path) => path.endsWith('.js'));

  test.each([
    { what: 'content script, gzipped', bytes: gzipped(build, content), most: 8_000 },
    { what: 'panel with core, gzipped', bytes: gzipped(build, panel), most: 130_000 },
    { what: 'zip without the practice clinic', bytes: zipped(build, worked), most: 150_000 },
  ])('$what: at most $most bytes', ({ what, bytes, most }) => {
    process.stdout.write(`  ${what}: ${bytes} of ${most} bytes\n`);
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(most);
  });

  test('the panel brings nothing of the practice clinic', () => {
    expect(panel.filter((path) => path.includes('practice'))).toEqual([]);
  });
});
