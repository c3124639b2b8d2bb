/** The parts of the browsers' own APIs used here: Chrome's sidePanel and Firefox's sidebarAction, neither known to the other. */
export interface Extension {
  sidePanel?: {
    setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
    open(where: { windowId: number }): Promise<void>;
  };
  sidebarAction?: { toggle(): Promise<void>; open(): Promise<void> };
  action: { onClicked: { addListener(listener: () => void): void } };
  commands: { onCommand: { addListener(listener: (command: string, tab?: { windowId: number }) => void): void } };
  storage: { session: { set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
}
declare const chrome: Extension | undefined;
declare const browser: Extension | undefined;

function browserApi(): Extension | undefined {
  return typeof browser === 'undefined' ? (typeof chrome === 'undefined' ? undefined : chrome) : browser;
}

/** Holds no state: it ties the toolbar button and the shortcuts to the panel. */
export function startBackground(api: Extension | undefined = browserApi()): void {
  void api?.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
  const { sidebarAction, sidePanel } = api ?? {};
  if (sidebarAction) api?.action.onClicked.addListener(() => void sidebarAction.toggle());
  api?.commands.onCommand.addListener((command, tab) => {
    if (!tab) return;
    const { windowId } = tab;
    // Before anything that waits: a panel opens only in answer to the key itself.
    if (command === 'open-note') void (sidePanel?.open({ windowId }) ?? sidebarAction?.open())?.catch(() => {});
    const wish = { command, windowId, at: Date.now() };
    // The panel may not have started yet, so the wish lies where it looks when it does. `wishKey`, written out: zod stays out of here.
    void api.storage.session.set({ wish });
    // To one that is open, at once: Chrome hands the key stroke on with the message, so that the panel may copy without the focus.
    void api.runtime.sendMessage(wish).catch(() => {});
  });
}
