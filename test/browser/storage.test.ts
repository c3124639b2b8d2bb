import { afterEach, expect, test } from 'vitest';
import { type Extension, startExtension } from './harness/extension.ts';
import { filesThatHold, readStorage } from './harness/storage.ts';

let extension: Extension;
afterEach(() => extension.dispose());

/** A made-up name, and one of Skatteverket's published test numbers. */
const name = 'Zebulon Provpersson';
const number = '19121212-1212';

const page = `<!doctype html><html lang="sv"><title>Clinic</title><main><h1>Ärende</h1>
<p id="patient">${name} ${number}</p><h2>Anamnes</h2><p>Halsont i två dagar.</p></main>`;

test('of a patient on the clinic page nothing is kept, in storage or in the profile', async () => {
  extension = await startExtension();
  extension.clinic.serve('/arenden/7', page);
  const clinic = await extension.openClinic('/arenden/7');
  await extension.openPanel(clinic);
  await clinic.waitForTimeout(500);
  const options = await extension.openExtensionPage('options.html');
  const { session: _inMemory, ...onDisk } = await readStorage(options);
  expect(JSON.stringify(onDisk)).not.toContain(name);
  expect(JSON.stringify(onDisk)).not.toContain(number);
  await extension.close();
  expect(filesThatHold(extension.profile, [name, number])).toEqual([]);
});

test('what an extension page keeps is found, in storage and in the profile', async () => {
  extension = await startExtension();
  const options = await extension.openExtensionPage('options.html');
  await options.evaluate(async (text) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ probe: text });
    localStorage.setItem('probe', text);
    await new Promise((resolve) => {
      indexedDB.open(`probe ${text}`).onsuccess = resolve;
    });
  }, name);
  const stored = await readStorage(options);
  expect(stored.local).toEqual(expect.objectContaining({ probe: name }));
  expect(stored.webStorage).toEqual({ probe: name });
  expect(stored.databases).toEqual([`probe ${name}`]);
  await extension.close();
  const folders = filesThatHold(extension.profile, [name]).map((file) => file.split('/')[1]);
  expect(folders).toEqual(expect.arrayContaining(['IndexedDB', 'Local Extension Settings', 'Local Storage']));
});
