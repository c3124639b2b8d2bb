import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Extension pages load nothing but the package's own files, and may connect to nothing at all. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const withoutPolyfill = {
  name: 'without-polyfill',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === '@wxt-dev/webextension-polyfill/browser' || id === 'wxt/browser' ? '\0own-browser' : null,
  load: (id: string) =>
    id === '\0own-browser' ? 'export const browser = globalThis.browser ?? globalThis.chrome;' : null,
};

/** The page's script carries no more of WXT than it uses. */
const withoutContext = {
  name: 'without-context',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === 'wxt/utils/content-script-context'
      ? fileURLToPath(new URL('src/reader/page/lifetime.ts', import.meta.url))
      : null,
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '1177 direkt-kollegan',
    short_name: '1177-kollegan',
    description: 'Regionens rutin för 1177 direkt, bredvid det öppna ärendet.',
    default_locale: undefined,
    // storage: settings on disk, staff's marks in memory. WXT adds sidePanel where the browser has it.
    permissions: ['storage'],
    // The one page that is read. With it the panel can tell "the clinic page, not yet connected" from any other page.
    host_permissions: ['https://clinic.platform24.se/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    // The panel opens by the toolbar button.
    action: { default_title: 'Öppna 1177 direkt-kollegan' },
    // Two key strokes from a closed case to its note on the clipboard. Ctrl+Alt is AltGr on a Swedish keyboard; Alt+Shift with J and K is
    // free in Chrome, Edge and Firefox. Where they are taken the person sets others in the browser's own page for shortcuts.
    commands: {
      'open-note': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Öppna anteckningen i panelen' },
      'copy-note': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Kopiera hela anteckningen' },
    },
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'kollegan@1177-direkt.invalid', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {
          minimum_chrome_version: '116',
          // What an organisation may set by policy; Firefox takes its managed storage without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    // The page's script takes up a port and the background sets listeners, which browsers do alike: neither carries the polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script' || type === 'background'))
        config.plugins = [...(config.plugins ?? []), withoutPolyfill, withoutContext];
    },
  },
  vite: ({ mode }) => ({
    // The preload helper is a network call in the bundle; nothing here needs it.
    build: { modulePreload: false, target: 'es2022', sourcemap: false },
    // Libraries log too: no console call, theirs included, may carry a patient's text into a log.
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', ...(mode === 'production' ? { drop: ['console'] } : {}) },
  }),
});
