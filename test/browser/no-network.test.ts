import { afterEach, expect, test } from 'vitest';
import { type Extension, startExtension } from './harness/extension.ts';
import { beyondClinic } from './harness/no-network.ts';

let extension: Extension;
afterEach(() => extension.dispose());

test('nothing is asked of the network but the clinic page itself', async () => {
  extension = await startExtension();
  const clinic = await extension.openClinic('/arenden/1');
  await extension.openExtensionPage('options.html');
  await extension.openExtensionPage('practice.html');
  const panel = await extension.openPanel(clinic);
  await panel.waitForTimeout(1_000);
  await extension.close();

  const requests = extension.network();
  expect(requests.map(({ url }) => url)).toContain('https://clinic.platform24.se/arenden/1');
  expect(beyondClinic(requests)).toEqual([]);
});

const leaks = {
  picture: ['https://bild.example/', "new Image().src = 'https://bild.example/'"],
  fetch: ['https://hamtning.example/', "fetch('https://hamtning.example/').catch(() => {})"],
  beacon: ['https://fyr.example/', "navigator.sendBeacon('https://fyr.example/', 'x')"],
  socket: ['wss://uttag.example/', "new WebSocket('wss://uttag.example/')"],
  transport: ['transport:https://transport.example/', "new WebTransport('https://transport.example/')"],
  window: ['https://fonster.example/', "open('https://fonster.example/')"],
  lookup: [
    'lookup:',
    "document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://forbind.example' }))",
  ],
  rtc: [
    'udp://127.0.0.2:3478',
    "const rtc = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.2:3478' }] }); rtc.createDataChannel('x'); rtc.createOffer().then((offer) => rtc.setLocalDescription(offer))",
  ],
} as const;

test('the record shows every way out that a page, the worker or the content script could take', async () => {
  extension = await startExtension();
  const page = await extension.openClinic('/arenden/1');
  for (const [, script] of Object.values(leaks)) await page.evaluate(`{ ${script} }`);
  // An extension's page and worker are bound by the policy: what is left to them is to open an address.
  const own = await extension.openExtensionPage('options.html');
  await own.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { create(tab: { url: string }): Promise<unknown> } };
    };
    return chrome.tabs.create({ url: 'https://flik.example/' });
  });
  await page.waitForTimeout(1_500);
  await extension.close();

  const urls = new Set(beyondClinic(extension.network()).map(({ url }) => url));
  const missed = [...Object.values(leaks).map(([url]) => url), 'https://flik.example/'].filter((url) => !urls.has(url));
  expect(missed).toEqual([]);
});
