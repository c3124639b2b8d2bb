import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import * as z from 'zod/mini';
import { Instant } from '../core/contract/primitives.ts';
import { checkPageProfile } from '../desk/files/page-profile.ts';
import { findBrowser } from '../practice/launcher/find-browser.mjs';
import { defaultProfile } from '../reader/profile/default-profile.ts';
import type { Profile } from '../reader/profile/profile.ts';
import { readSeen } from '../reader/read-page.ts';
import { bundleEye, seeSaved } from './see-saved.ts';

const usage =
  'Så här: npm run -s read -- SIDA.html [--url ADRESS] [--now TID] [--profile FIL]   (- läser från standard in)';

/** A fault that ends the command: what to say on standard error, and with which code. */
class Stop extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

function readText(path: string, code: number): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'filen finns inte'
        : 'filen går inte att läsa';
    throw new Stop(code, `${path}: ${reason}`);
  }
}

function profileFrom(path: string | undefined): Profile {
  if (path === undefined) return defaultProfile;
  const checked = checkPageProfile(readText(path, 2));
  if (checked.ok) return checked.value;
  throw new Stop(2, checked.faults.map((fault) => `${path}: ${fault}`).join('\n'));
}

function nowFrom(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString();
  const checked = z.safeParse(Instant, text);
  if (checked.success) return text;
  throw new Stop(2, `--now: ${checked.error.issues[0]?.message ?? 'ska vara en tidpunkt'}`);
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, now: { type: 'string' }, profile: { type: 'string' } },
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw new Stop(2, usage);
    if (values.url !== undefined && !URL.canParse(values.url))
      throw new Stop(2, '--url: ska vara en hel adress, t.ex. https://…');
    return { ...values, path };
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(2, usage);
  }
}

async function main(): Promise<void> {
  const { path, url, now, profile } = options();
  const at = nowFrom(now);
  const words = profileFrom(profile);
  const html = readText(path, 1);
  const address = url ?? (path === '-' ? 'file:///dev/stdin' : pathToFileURL(resolve(path)).href);
  const executablePath = findBrowser()?.path;
  if (!executablePath) throw new Stop(1, 'Ingen webbläsare hittades. Installera Chromium, Chrome eller Edge.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  try {
    const page = await seeSaved(browser, html, address, await bundleEye());
    process.stdout.write(`${JSON.stringify(readSeen(page, words, { url: address, now: at }), null, 2)}\n`);
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  const stop =
    error instanceof Stop
      ? error
      : new Stop(1, `Sidan går inte att öppna: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`);
  process.stderr.write(`${stop.message}\n`);
  process.exitCode = stop.code;
});
