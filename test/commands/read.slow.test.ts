import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';

const page = (name: string) => `test/reader/pages/${name}.html`;
const expected = (name: string): object => JSON.parse(readFileSync(`test/reader/pages/${name}.json`, 'utf8'));
const now = '2026-03-04T15:00:00+01:00';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a user does. */
function read(args: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/commands/read.ts', ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

it('reads a saved page at the address given, with the time given', async () => {
  const url = 'https://clinic.platform24.se/page';
  const { code, out } = await read([page('shadow-protected'), '--url', url, '--now', now]);
  const reading = JSON.parse(out);
  expect(code).toBe(0);
  expect(reading.case).toEqual({ ...expected('shadow-protected'), url });
  expect(reading.fields).toContainEqual({ field: 'priority', state: 'read', where: expect.any(String) });
}, 30_000);

it('reads standard input and says null where there is no case', async () => {
  const { code, out } = await read(['-', '--now', now], readFileSync(page('no-case'), 'utf8'));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ case: null, fields: [] });
}, 30_000);

it('has the file for its address where no other is given, and waits until the page is still', async () => {
  const path = join(folder, 'sen.html');
  writeFileSync(
    path,
    `<main></main><script>setTimeout(() => { document.body.innerHTML = '<dl><dt>Personnummer<dd>19850312-2387<dt>Prioritet<dd>2</dl>'; }, 400)</script>`,
  );
  const { out } = await read([path, '--now', now]);
  expect(JSON.parse(out).case).toEqual({
    url: pathToFileURL(path).href,
    patient: { personalIdentityNumber: '19850312-2387' },
    priority: 2,
  });
}, 30_000);

it('reads by another profile', async () => {
  const path = join(folder, 'profil.json');
  writeFileSync(
    path,
    JSON.stringify({ ...defaultProfile, labels: { ...defaultProfile.labels, priority: ['viktighet'] } }),
  );
  const { out } = await read([page('definition-lists'), '--now', now, '--profile', path]);
  expect(JSON.parse(out).case).not.toHaveProperty('priority');
  expect(JSON.parse(out).case).toHaveProperty('flow', 'seek-care');
}, 30_000);

it.each([
  [['finns-inte.html'], 1, /finns-inte\.html: filen finns inte/],
  [[], 2, /Så här/],
  [[page('no-case'), '--now', '2026-02-30T10:00:00Z'], 2, /--now: .*tidpunkt/],
  [[page('no-case'), '--url', 'inte en adress'], 2, /--url/],
  [[page('no-case'), '--profile', 'package.json'], 2, /package\.json: name: okänd nyckel/],
  [[page('no-case'), '--profile', 'LICENSE'], 2, /LICENSE: rad 1, tecken 1: är inte JSON/],
  [[page('no-case'), '--profile', 'saknas.json'], 2, /saknas\.json/],
  [[page('no-case'), '--okänd'], 2, /Så här/],
])('%j ends with %i and why', async (args, code, why) => {
  const ended = await read(args);
  expect(ended.code).toBe(code);
  expect(ended.err).toMatch(why);
  expect(ended.out).toBe('');
});
