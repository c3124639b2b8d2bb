import type { Page } from 'playwright-core';
import type { Extension } from './extension.ts';

export interface Clipboard {
  /** text/plain; null where the clipboard holds none. */
  plain: string | null;
  /** text/html as the browser hands it on, null where the clipboard holds none. */
  html: string | null;
}

/**
 * What lies on the clipboard, read by the page. The permission to read is given for the reading alone, so that it
 * cannot help what is tested to write.
 */
export async function readClipboard({ cdp }: Pick<Extension, 'cdp'>, page: Page): Promise<Clipboard> {
  const origin = await page.evaluate(() => location.origin);
  await cdp.send('Browser.grantPermissions', { origin, permissions: ['clipboardReadWrite'] });
  try {
    return await page.evaluate(async () => {
      const items = await navigator.clipboard.read();
      const read = async (type: string) => {
        const item = items.find((candidate) => candidate.types.includes(type));
        return item ? await (await item.getType(type)).text() : null;
      };
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
  } finally {
    await cdp.send('Browser.resetPermissions');
  }
}
