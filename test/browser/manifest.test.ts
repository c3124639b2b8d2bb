import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const output = fileURLToPath(new URL('../../.output', import.meta.url));

function manifest(target: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(output, target, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}

const clinic = ['https://clinic.platform24.se/*'];

const contentSecurityPolicy = {
  extension_pages:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; " +
    "form-action 'none'; frame-src 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; " +
    "require-trusted-types-for 'script'",
};

/** Keys that give the extension no power over pages, tabs or the network. Any other key is a decision: make it here too. */
const harmless = [
  'action',
  'author',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'short_name',
  'storage',
  'version',
];

const targets = [
  { target: 'chrome-mv3', permissions: ['sidePanel', 'storage'], own: ['minimum_chrome_version', 'side_panel'] },
  { target: 'firefox-mv3', permissions: ['storage'], own: ['browser_specific_settings', 'sidebar_action'] },
];

describe.each(targets)('the manifest of $target', ({ target, permissions, own }) => {
  const built = manifest(target);

  test('asks for these permissions and this one host, and cannot ask for more later', () => {
    expect([...(built.permissions as string[])].sort()).toEqual(permissions);
    expect(built.host_permissions).toEqual(clinic);
    expect(built).not.toHaveProperty('optional_permissions');
    expect(built).not.toHaveProperty('optional_host_permissions');
  });

  test('has no key whose meaning was not weighed', () => {
    expect(Object.keys(built).filter((key) => ![...harmless, ...own].includes(key))).toEqual([]);
  });

  test('lets no page in: no web-accessible resource, no outside connection', () => {
    expect(built).not.toHaveProperty('web_accessible_resources');
    expect(built).not.toHaveProperty('externally_connectable');
    expect(built.incognito).toBe('not_allowed');
  });

  test('binds its pages by the strict policy', () => {
    expect(built.content_security_policy).toEqual(contentSecurityPolicy);
  });

  test('reads the clinic page only, in the isolated world', () => {
    const scripts = built.content_scripts as Record<string, unknown>[];
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.matches).toEqual(clinic);
    expect(scripts[0]).not.toHaveProperty('world');
    expect(scripts[0]).not.toHaveProperty('match_origin_as_fallback');
  });

  test('has two shortcuts that the browser takes, and that no Swedish keyboard needs to write with', () => {
    const commands = built.commands as Record<string, { suggested_key: Record<string, string>; description: string }>;
    expect(Object.keys(commands)).toEqual(['open-note', 'copy-note']);
    for (const { suggested_key, description } of Object.values(commands)) {
      // Firefox refuses the whole add-on for a key that is not of this form; Chrome drops it. Ctrl+Alt is AltGr.
      expect(suggested_key).toEqual({ default: expect.stringMatching(/^(Alt|Ctrl)\+(Shift\+)?[A-Z0-9]$/) });
      expect(suggested_key.default).not.toMatch(/Ctrl\+Alt/);
      expect(description).not.toBe('');
    }
  });

  test('names only files that are there', () => {
    const named = JSON.stringify(built).match(/[\w./-]+\.(html|js|css|png|svg|json)(?=")/g) ?? [];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(join(output, target, path)))).toEqual([]);
  });
});

test('Chrome has the side panel, Firefox the sidebar', () => {
  expect(manifest('chrome-mv3').side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect(manifest('firefox-mv3').sidebar_action).toMatchObject({ default_panel: 'sidepanel.html' });
});
