// @ts-check
// npm test: installs what is missing, then types, lint, unit and component tests, both builds and the real browser.
// Every step runs though an earlier one failed; the last line counts them all.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensurePackages, npm, requireNode, say } from '../src/practice/launcher/setup.mjs';
import { closingLine, countStep, countVitest, sum } from './count.mjs';

/** @typedef {import('./count.mjs').Count} Count */

const reports = mkdtempSync(join(tmpdir(), 'kollegan-test-'));

/**
 * @param {string} title
 * @param {string} script of package.json
 * @returns {Promise<Count>}
 */
async function step(title, script) {
  say(`\n── ${title}`);
  return countStep((await npm(['run', '-s', script])) === 0);
}

/**
 * @param {string} title
 * @param {string} script of package.json that runs vitest
 * @param {number} minutes after which it is ended
 * @returns {Promise<Count>}
 */
async function suite(title, script, minutes) {
  say(`\n── ${title}`);
  const report = join(reports, `${script}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await npm(['run', '-s', script, '--', ...reporters], { env: { NO_COLOR: '1' }, minutes });
  return countVitest(report, code);
}

/** @returns {Promise<Count[]>} */
async function everything() {
  if (!(await ensurePackages())) return [countStep(false)];
  const browser = await ensureBrowser();
  const counts = [
    await step('Typer', 'types'),
    await step('Lint och format', 'lint'),
    await suite('Enheter och komponenter', 'unit', 5),
    await step('Bygge för Chrome och Edge', 'build'),
    await step('Bygge för Firefox', 'build:firefox'),
  ];
  if (browser) counts.push(await suite('Riktig webbläsare', 'browser', 8));
  else counts.push(countStep(false));
  return counts;
}

requireNode();
const count = sum(await everything().finally(() => rmSync(reports, { recursive: true, force: true })));
say('');
say(closingLine(count));
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
