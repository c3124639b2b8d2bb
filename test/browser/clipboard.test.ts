import { afterAll, beforeAll, expect, test } from 'vitest';
import { readClipboard } from './harness/clipboard.ts';
import { type Extension, startExtension } from './harness/extension.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await startExtension();
});
afterAll(() => extension.dispose());

test('a click in the panel can put plain and formatted text on the clipboard, without any permission', async () => {
  const panel = await extension.openPanel(await extension.openClinic());
  await panel.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Prova';
    button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
    button.onclick = async () => {
      const html = new Blob(['<p><b>Bedömning</b><br>Å ä ö</p>'], { type: 'text/html' });
      const plain = new Blob(['Bedömning\nÅ ä ö'], { type: 'text/plain' });
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': html })]);
      button.textContent = 'Klart';
    };
    document.body.append(button);
  });
  await panel.getByRole('button', { name: 'Prova' }).click();
  await panel.getByRole('button', { name: 'Klart' }).waitFor();
  const { plain, html } = await readClipboard(extension, panel);
  expect(plain).toBe('Bedömning\nÅ ä ö');
  expect(html).toContain('<b>Bedömning</b><br>Å ä ö');
});

test('reading the clipboard gives the panel no permission to keep', async () => {
  const panel = await extension.panel();
  const state = () => panel.evaluate(() => navigator.permissions.query({ name: 'clipboard-read' as PermissionName }));
  await readClipboard(extension, panel);
  expect((await state()).state).not.toBe('granted');
});
