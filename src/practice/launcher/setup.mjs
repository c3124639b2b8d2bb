// @ts-check
// What both commands (npm start, npm test) do first. Runs on the system's Node with nothing installed: Node's own modules only.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { packagesInstalled } from './packages.mjs';

/** @typedef {import('./find-browser.mjs').Browser} Browser */

export const project = fileURLToPath(new URL('../../../', import.meta.url));

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends the command with one line where Node is too old for it. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return;
  say(`Node ${process.versions.node} är för gammal: installera Node 20 eller senare (https://nodejs.org).`);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, minutes?: number, shell?: boolean }} [options] minutes: ended by force after that time
 * @returns {Promise<number>} exit code; 1 where it could not be started or was ended
 */
export function run(command, args, { env = {}, minutes = 0, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: minutes * 60_000,
      shell,
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * The npm that runs this command, or the one on the PATH.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, minutes?: number }} [options]
 */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The Node that the project brings (24: it runs TypeScript as it stands), which the scripts of package.json use too. */
export function projectNode() {
  return join(project, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @returns {Promise<boolean>} false: could not be installed, and that has been said */
export async function ensurePackages() {
  if (packagesInstalled(project) && existsSync(projectNode())) return true;
  say('Installerar paketen (npm ci) …');
  // include=dev: the tools are wanted even where NODE_ENV says production. The install script of `node` brings its binary.
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--ignore-scripts=false'];
  for (const attempt of [1, 2]) {
    if ((await npm(args)) === 0 && existsSync(projectNode())) return true;
    if (attempt === 1) say('Installationen av paketen misslyckades. Försöker en gång till …');
  }
  say('Paketen kunde inte installeras: kontrollera nätverket och kör npm ci för hand.');
  return false;
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  // Not Ubuntu: its chromium package is a pointer to a snap.
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function installChromium() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=120'];
  if ((await run('apt-get', [...lock, 'update'], { env })) !== 0) return false;
  const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  return (await run('apt-get', [...lock, ...install], { env })) === 0;
}

/**
 * The browser to use, installed with apt on Debian as root.
 * @returns {Promise<Browser | null>} null: none, and what to install has been said
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROME_PATH) {
    say(`CHROME_PATH pekar på ${process.env.CHROME_PATH}, som inte finns.`);
    return null;
  }
  if (isDebianRoot()) {
    say('Installerar Chromium (apt) …');
    if (!(await installChromium())) {
      say('Installationen av Chromium misslyckades. Försöker en gång till …');
      await installChromium();
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  say(
    'Ingen webbläsare hittades: installera Chromium, Google Chrome eller Microsoft Edge, eller ange sökvägen i CHROME_PATH.',
  );
  return null;
}
