import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packagesInstalled } from '../../../src/practice/launcher/packages.mjs';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'kollegan-packages-'));
});
afterEach(() => rmSync(project, { recursive: true }));

interface Package {
  version: string;
  integrity?: string;
  optional?: boolean;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

const lock = (packages: Record<string, Package>) =>
  write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }));

/** What npm leaves when it has installed them. */
function installed(packages: Record<string, Package>): void {
  write('node_modules/.package-lock.json', JSON.stringify({ packages }));
  for (const folder of Object.keys(packages)) write(`${folder}/package.json`, '{}');
}

const one = { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-a' } };
const two = { 'node_modules/two': { version: '2.0.0', integrity: 'sha512-b' } };

test('all there', () => {
  lock({ ...one, ...two });
  installed({ ...one, ...two });
  expect(packagesInstalled(project)).toBe(true);
});

test('another system’s optional package may be missing', () => {
  lock({ ...one, 'node_modules/mac': { version: '1.0.0', optional: true } });
  installed(one);
  expect(packagesInstalled(project)).toBe(true);
});

test.each<{ what: string; make: () => void }>([
  { what: 'nothing installed', make: () => lock(one) },
  { what: 'no lockfile', make: () => installed(one) },
  {
    what: 'a package missing',
    make: () => {
      lock({ ...one, ...two });
      installed(one);
    },
  },
  {
    what: 'a package too many',
    make: () => {
      lock(one);
      installed({ ...one, ...two });
    },
  },
  {
    what: 'another version',
    make: () => {
      lock({ 'node_modules/one': { version: '1.0.1', integrity: 'sha512-a' } });
      installed(one);
    },
  },
  {
    what: 'the same version with other contents',
    make: () => {
      lock({ 'node_modules/one': { version: '1.0.0', integrity: 'sha512-x' } });
      installed(one);
    },
  },
  {
    what: 'a folder removed by hand',
    make: () => {
      lock(one);
      installed(one);
      rmSync(join(project, 'node_modules/one'), { recursive: true });
    },
  },
  {
    what: 'an account that breaks off in the middle',
    make: () => {
      lock(one);
      installed(one);
      write('node_modules/.package-lock.json', '{"packages": {');
    },
  },
])('to be installed: $what', ({ make }) => {
  make();
  expect(packagesInstalled(project)).toBe(false);
});
