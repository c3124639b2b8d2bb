import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../../src/practice/launcher/find-browser.mjs';

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

export interface Site {
  origin: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** The practice clinic built by itself and served as a plain page on loopback, under the extension's CSP: every path gives the page. */
export async function openSite(): Promise<Site> {
  const dir = await mkdtemp(join(tmpdir(), 'ovningsklinik-'));
  await build({
    root: 'entrypoints/practice',
    configFile: false,
    logLevel: 'error',
    build: { outDir: dir, emptyOutDir: true, modulePreload: false, target: 'es2022' },
  });
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    const file = types[extname(path)] ? path : '/index.html';
    const body = await readFile(join(dir, file)).catch(() => null);
    response.writeHead(body === null ? 404 : 200, {
      'content-type': `${types[extname(file)]}; charset=utf-8`,
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'",
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const browser = await chromium.launch({
    executablePath: findBrowser()?.path ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const close = async () => {
    await browser.close();
    await new Promise((done) => server.close(done));
    await rm(dir, { recursive: true });
  };
  return { origin: `http://127.0.0.1:${port}`, browser, close };
}
