import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Extension, startExtension } from './harness/extension.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await startExtension();
});
afterAll(() => extension.dispose());

const panelTargets = async () => {
  const { targetInfos } = await extension.cdp.send('Target.getTargets');
  return targetInfos.filter(({ url }) => url.endsWith('/sidepanel.html'));
};

test('the toolbar button opens the panel beside the clinic page, and closes it', async () => {
  const clinic = await extension.openClinic('/arenden/1');
  expect(await clinic.evaluate(() => location.href)).toBe('https://clinic.platform24.se/arenden/1');
  const before = await clinic.evaluate(() => innerWidth);
  expect(await panelTargets()).toHaveLength(0);

  const panel = await extension.openPanel(clinic);
  expect(panel.url()).toBe(`chrome-extension://${extension.extensionId}/sidepanel.html`);
  const width = await panel.evaluate(() => innerWidth);
  expect(width).toBeGreaterThan(200);
  await expect.poll(() => clinic.evaluate(() => innerWidth)).toBeLessThanOrEqual(before - width);

  await extension.pressButton(clinic);
  await expect.poll(panelTargets).toHaveLength(0);
  await clinic.close();
});

test('the panel stays when another tab of the clinic page is opened', async () => {
  const first = await extension.openClinic('/arenden/1');
  const panel = await extension.openPanel(first);
  await panel.evaluate(() => document.documentElement.setAttribute('data-same', 'yes'));
  const second = await extension.openClinic('/arenden/2');
  expect(await panel.evaluate(() => document.documentElement.getAttribute('data-same'))).toBe('yes');
  await second.close();
  await first.close();
});

test('the service worker holds nothing: ended, the button works as before', async () => {
  const clinic = await extension.openClinic();
  for (const { targetId } of await panelTargets()) await extension.cdp.send('Target.closeTarget', { targetId });
  await expect.poll(panelTargets).toHaveLength(0);
  const workers = async () =>
    (await extension.cdp.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of await workers()) await extension.cdp.send('Target.closeTarget', { targetId });
  await expect.poll(workers).toHaveLength(0);
  const panel = await extension.openPanel(clinic);
  expect(await panel.title()).not.toBe('');
  await clinic.close();
});

test('the service worker has no variable that lives on, and keeps nothing', () => {
  const source = readFileSync(new URL('../../entrypoints/background.ts', import.meta.url), 'utf8');
  expect(source).not.toMatch(/^\s*(let|var)\s|new (Map|Set|WeakMap)\b|\.storage\b|indexedDB|caches\./m);
});
