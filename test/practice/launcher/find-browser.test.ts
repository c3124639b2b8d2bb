import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/practice/launcher/find-browser.mjs';

/** A machine that has these files and no other. */
const machine = (platform: string, files: string[], env: Record<string, string> = {}) =>
  findBrowser({ platform, env, exists: (path) => files.includes(path) });

describe('on Linux', () => {
  test('takes Chromium before Chrome before Edge, wherever on the PATH they lie', () => {
    const files = ['/opt/bin/microsoft-edge', '/usr/bin/google-chrome', '/usr/local/bin/chromium'];
    const env = { PATH: '/opt/bin:/usr/local/bin' };
    expect(machine('linux', files, env)).toEqual({ path: '/usr/local/bin/chromium', kind: 'chromium' });
    expect(machine('linux', files.slice(0, 2), env)).toEqual({ path: '/usr/bin/google-chrome', kind: 'chrome' });
    expect(machine('linux', files.slice(0, 1), env)).toEqual({ path: '/opt/bin/microsoft-edge', kind: 'edge' });
  });

  test("asks Ubuntu's chromium-browser last: it may be a stub", () => {
    const files = ['/usr/bin/chromium-browser', '/usr/bin/microsoft-edge-stable'];
    expect(machine('linux', files)?.kind).toBe('edge');
    expect(machine('linux', files.slice(0, 1))?.path).toBe('/usr/bin/chromium-browser');
  });
});

test('on a Mac looks among the applications', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(machine('darwin', [chrome])).toEqual({ path: chrome, kind: 'chrome' });
});

test('on Windows looks where programs and own programs lie', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(machine('win32', [edge], { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' })).toEqual({
    path: edge,
    kind: 'edge',
  });
});

test('says so where there is none', () => {
  expect(machine('linux', [], { PATH: '/usr/bin' })).toBeNull();
  expect(machine('win32', [])).toBeNull();
});

test('CHROME_PATH is taken instead, and no other where it does not exist', () => {
  const files = ['/usr/bin/chromium', '/opt/own/chrome'];
  expect(machine('linux', files, { CHROME_PATH: '/opt/own/chrome' })?.path).toBe('/opt/own/chrome');
  expect(machine('linux', files, { CHROME_PATH: '/opt/gone' })).toBeNull();
});
