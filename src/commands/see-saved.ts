import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { PlainElement } from '../reader/page/see.ts';

const still = 500;
const longest = 10_000;

/** The extension's own eye as a script that gives `look()` to a page. */
export async function bundleEye(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { see } from './sight.ts'; globalThis.look = () => see(document);",
      resolveDir: fileURLToPath(new URL('../reader/page/', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Opens the saved page at its address, lets nothing else be fetched, waits until its document has been still for half a second (ten seconds
 * at most), and gives what a person could see. Throws when the page cannot be opened.
 */
export async function seeSaved(browser: Browser, html: string, url: string, eye: string): Promise<PlainElement> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 800 },
  });
  try {
    const page = await context.newPage();
    // The page itself and what it frames from its own text; nothing goes to the net or to the disk.
    let given = false;
    await page.route('**/*', (route) => {
      if (given) return route.abort();
      given = true;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: longest });
    await untilStill(page);
    const world = await context.newCDPSession(page);
    const { frameTree } = await world.send('Page.getFrameTree');
    // A world of its own, as a content script has it: the page's scripts cannot reach the reader.
    const { executionContextId } = await world.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'reader',
    });
    const { result, exceptionDetails } = await world.send('Runtime.evaluate', {
      expression: `${eye}; JSON.stringify(look())`,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(String(result.value)) as PlainElement;
  } finally {
    await context.close();
  }
}

async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    ({ still, longest }) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, still);
        const roots = new Set<Node>();
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, still);
          observe(document);
        });
        const observe = (root: Document | ShadowRoot) => {
          if (!roots.has(root))
            observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
          roots.add(root);
          for (const el of root.querySelectorAll('*')) if (el.shadowRoot) observe(el.shadowRoot);
        };
        observe(document);
        setTimeout(resolve, longest);
      }),
    { still, longest },
  );
}
