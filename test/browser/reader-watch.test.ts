import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openEye, text } from './reader/page.ts';
import { scriptOf } from './reader/script.ts';

/** `watch` in a real page: how often it looks, and at what. */
let eye: Awaited<ReturnType<typeof openEye>>;
let script: string;
beforeAll(async () => {
  eye = await openEye();
  script =
    await scriptOf(`import { watch } from './watch.ts'; import { sightOf } from './sight.ts'; globalThis.looks = []; let news = false;
        globalThis.stop = watch(document, {
          open: (meet) => sightOf(document, meet),
          tell: (sight, whole) => {
            const fresh = sight.changes().length > 0;
            news ||= fresh || looks.at(-1)?.[0] !== location.href;
            if (whole && news) looks.push([location.href, JSON.stringify(sight.root)]);
            if (whole) news = false;
          },
        }).stop;`);
});
afterAll(() => eye.browser.close());

const looks = () => eye.page.evaluate('looks.length');
const latest = () => eye.page.evaluate('looks.at(-1)[1]');
const run = async (code: string) => {
  await eye.page.evaluate(code);
  await eye.page.waitForTimeout(250);
};

beforeEach(async () => {
  await eye.show(text('shadow-protected.html'));
  await run(script);
});

it('looks once, and not again while nothing changes', async () => {
  await eye.page.waitForTimeout(500);
  expect(await looks()).toBe(1);
});

it('a hundred changes in a row are one look', async () => {
  await run('for (let i = 0; i < 100; i++) document.body.append(document.createElement("p"))');
  expect(await looks()).toBe(2);
});

it('sees changes in shadow roots and in frames, of old ones and of new', async () => {
  await run('document.querySelector("x-case").shadowRoot.querySelector("header").append("i skuggan")');
  expect(await latest()).toContain('i skuggan');
  await run(
    'document.querySelector("x-case").shadowRoot.querySelector("iframe").contentDocument.body.append("i ramen")',
  );
  expect(await latest()).toContain('i ramen');
  await run(
    'const ny = document.createElement("div"); document.body.append(ny); ny.attachShadow({ mode: "open" }).innerHTML = "<p>ny rot</p>"',
  );
  await run('document.body.lastElementChild.shadowRoot.querySelector("p").textContent = "ny rot, ändrad"');
  expect(await latest()).toContain('ny rot, ändrad');
});

it('sees that the address changes, though the document does not', async () => {
  await run('history.pushState(null, "", "/annat")');
  expect(await looks()).toBe(2);
});

it('does nothing while the tab is hidden, and catches up when it is shown', async () => {
  await run(
    'Object.defineProperty(document, "hidden", { value: true, configurable: true }); document.body.append("dolt")',
  );
  expect(await looks()).toBe(1);
  await run('delete document.hidden; document.dispatchEvent(new Event("visibilitychange"))');
  expect(await latest()).toContain('dolt');
});

it('stops', async () => {
  await run('stop(); document.body.append("efteråt")');
  expect(await looks()).toBe(1);
});
