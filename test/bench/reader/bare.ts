import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The bare minimum of a panel beside a page: its script forwards the page's whole text at each change, and the panel shows it. It reads
 * nothing. Gives the folder of the extension.
 */
export function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  mkdirSync(folder, { recursive: true });
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'bare',
      version: '1',
      permissions: ['sidePanel', 'storage'],
      host_permissions: ['https://clinic.platform24.se/*'],
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
      action: {},
      content_scripts: [{ matches: ['https://clinic.platform24.se/*'], js: ['page.js'] }],
    }),
  );
  put('background.js', 'chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });');
  put(
    'page.js',
    `chrome.runtime.onConnect.addListener((port) => {
      const tell = () => port.postMessage(document.body.textContent);
      new MutationObserver(tell).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      tell();
    });`,
  );
  put('sidepanel.html', '<!doctype html><meta charset="utf-8"><pre id="text"></pre><script src="panel.js"></script>');
  put(
    'panel.js',
    `const connect = async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.tabs.connect(tab.id).onMessage.addListener((text) => { document.getElementById('text').textContent = text; });
    };
    chrome.tabs.onUpdated.addListener((_id, { status }) => status === 'complete' && connect());
    connect();`,
  );
  // The harness opens the options of whatever it starts.
  put('options.html', '<!doctype html><title>bare</title>');
  return folder;
}
