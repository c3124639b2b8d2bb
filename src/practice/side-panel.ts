/** The parts of the browsers' own APIs used here. None of them exists on a plain web page, which this page must also be. */
interface Extension {
  runtime?: { id?: string };
  tabs?: { getCurrent(): Promise<{ windowId?: number } | undefined> };
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Read off the global object: the build would make a bare `browser` the polyfill, which throws on a plain web page. */
const globals = globalThis as { chrome?: Extension; browser?: Extension };

/** True in the extension's own page, false when the same page is served on the web. */
export function inExtension(): boolean {
  return api()?.runtime?.id !== undefined;
}

function api(): Extension | undefined {
  return globals.browser ?? globals.chrome;
}

/**
 * What opens the side panel, or null where nothing can. The window is found beforehand: the browser lets the panel open
 * only in the very click, and a question in between would lose it.
 */
export async function findSidePanel(): Promise<(() => Promise<void>) | null> {
  const found = api();
  if (found?.runtime?.id === undefined) return null;
  const { sidePanel, sidebarAction } = found;
  if (sidebarAction) return () => sidebarAction.open();
  const windowId = (await found.tabs?.getCurrent())?.windowId;
  return sidePanel && windowId !== undefined ? () => sidePanel.open({ windowId }) : null;
}
