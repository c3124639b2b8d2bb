import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openEye, text } from './reader/page.ts';

/** The page's half of "Visa" and of pointing, in real Chromium on a dialect with shadow roots and one without. */

let eye: Awaited<ReturnType<typeof openEye>>;
let script = '';
beforeAll(async () => {
  eye = await openEye();
  const { outputFiles } = await build({
    stdin: {
      contents: `import { sightOf } from './sight.ts'; import { showElements } from './outline.ts'; import { point, windowsOf } from './point.ts';
        globalThis.sight = sightOf(document); sight.look(1e9);
        globalThis.all = (root) => root.outerHTML + [...root.querySelectorAll('*')].map((el) => el.shadowRoot ? el.shadowRoot.innerHTML + [...el.shadowRoot.children].map(all).join('') : '').join('');
        globalThis.showAll = () => { const keys = []; const walk = (node) => { if (node.key) keys.push(node.key); for (const kid of node.kids) if (typeof kid !== 'string') walk(kid); }; walk(sight.root); const found = sight.find(keys); showElements(found); return [keys.length, found.length]; };
        globalThis.beginOnce = () => { globalThis.stop = point(windowsOf(document), (said) => { heard.push(said); if (said.chosen) stop('gently'); }); };
        globalThis.heard = []; globalThis.begin = () => { globalThis.stop = point(windowsOf(document), (said) => heard.push(said === 'stopped' ? said : [sight.keyOf(said.el) > 0, said.chosen, said.el.textContent])); };`,
      resolveDir: new URL('../../src/reader/page/', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  script = outputFiles[0]?.text ?? '';
});
afterAll(() => eye.browser.close());

interface Page {
  all(root: Element): string;
  showAll(): [number, number];
  begin(): void;
  /** As the panel does: the first choice ends it. */
  beginOnce(): void;
  stop(): void;
  heard: unknown[];
  pressed: string[];
}
const within = <T>(ask: (page: Page) => T): Promise<T> => eye.page.evaluate(`(${ask})(globalThis)`) as Promise<T>;

describe('the outline', () => {
  it.each(['definition-lists', 'shadow-protected', 'nested-labelledby', 'sidebar-divs'])(
    '%s: every element that was seen is found and outlined, and the document is the same while it shows and after',
    async (name) => {
      await eye.show(text(`${name}.html`));
      await eye.page.evaluate(script);
      const before = await within((page) => page.all(document.documentElement));
      const [asked, found] = await within((page) => page.showAll());
      expect(asked).toBeGreaterThan(20);
      expect(found).toBe(asked);
      const drawn = await eye.page.evaluate(
        () => document.getAnimations().filter((one) => one.playState === 'running').length,
      );
      // Those in shadow roots are not listed.
      expect(drawn).toBeGreaterThan(0);
      expect(await within((page) => page.all(document.documentElement))).toBe(before);
      await eye.page.waitForTimeout(3300);
      expect(await eye.page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await within((page) => page.all(document.documentElement))).toBe(before);
    },
    15_000,
  );
});

describe('pointing', () => {
  const html = `<!doctype html><body><button onclick="pressed.push('button')">Avsluta besök</button><a href="#away">Länk</a>
    <form onsubmit="pressed.push('form'); return false"><input id="field" value="2"><button>Skicka</button></form><p>Prioritet 2</p>
    <iframe srcdoc="<button onclick=&quot;parent.pressed.push('frame')&quot;>I ramen</button>"></iframe>
    <script>pressed = []; for (const type of ['click', 'mousedown', 'pointerdown', 'mouseup']) document.addEventListener(type, () => pressed.push(type), true);</script>`;

  it('chooses what is clicked, presses nothing, and gives the page back', async () => {
    await eye.show(html);
    await eye.page.waitForTimeout(200);
    await eye.page.evaluate(script);
    await within((page) => page.begin());
    await eye.page.getByRole('button', { name: 'Avsluta besök' }).click();
    await eye.page.getByRole('link').click();
    await eye.page.getByRole('button', { name: 'Skicka' }).click();
    await eye.page.frameLocator('iframe').getByRole('button').click();
    expect(await within((page) => page.pressed)).toEqual([]);
    expect(new URL(eye.page.url()).hash).toBe('');
    const chosen = (await within((page) => page.heard)).filter((said) => Array.isArray(said) && said[1] === true);
    expect(chosen).toEqual(['Avsluta besök', 'Länk', 'Skicka', 'I ramen'].map((said) => [true, true, said]));
    await eye.page.keyboard.press('Escape');
    expect(await within((page) => page.heard.at(-1))).toBe('stopped');
    await within((page) => page.stop());
    await eye.page.getByRole('button', { name: 'Avsluta besök' }).click();
    expect(await within((page) => page.pressed)).toEqual(['pointerdown', 'mousedown', 'mouseup', 'click', 'button']);
    expect(await eye.page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('the second press of a double click is no press on the page; a later one is', async () => {
    await eye.show(html);
    await eye.page.evaluate(script);
    await within((page) => page.beginOnce());
    const button = eye.page.getByRole('button', { name: 'Avsluta besök' });
    await button.dblclick();
    expect(await within((page) => page.heard.filter((said) => (said as { chosen: boolean }).chosen).length)).toBe(1);
    expect(await within((page) => page.pressed)).toEqual([]);
    await vi.waitFor(
      async () => {
        await button.click();
        expect(await within((page) => page.pressed)).toContain('button');
      },
      { timeout: 5000 },
    );
  });

  it('one that begins anew is not held back by the one before', async () => {
    await eye.show(html);
    await eye.page.evaluate(script);
    await within((page) => page.beginOnce());
    await eye.page.getByRole('button', { name: 'Avsluta besök' }).click();
    await within((page) => {
      page.stop();
      page.beginOnce();
    });
    await eye.page.getByRole('link').click();
    expect(await within((page) => page.heard.filter((said) => (said as { chosen: boolean }).chosen).length)).toBe(2);
    expect(await within((page) => page.pressed)).toEqual([]);
  });
});
