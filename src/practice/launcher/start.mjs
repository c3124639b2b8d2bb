// @ts-check
// npm start: installs what is missing, builds, and opens the practice clinic with the side panel beside it.
import { spawn } from 'node:child_process';
import { ensureBrowser, ensurePackages, npm, project, projectNode, requireNode, say } from './setup.mjs';

requireNode();

/** @param {string} browser path */
function open(browser) {
  // On Ctrl+C the opener gets the signal too: it closes the browser and tidies up, and this command waits for it.
  process.on('SIGINT', () => {});
  const child = spawn(projectNode(), ['src/practice/launcher/open.ts', browser, ...process.argv.slice(2)], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

process.exitCode = 1;
if (await ensurePackages()) {
  const browser = await ensureBrowser();
  if (browser) {
    say('Bygger tillägget …');
    if ((await npm(['run', '-s', 'build'])) === 0) open(browser.path);
    else say('Bygget misslyckades.');
  }
}
