import { defineBackground } from 'wxt/utils/define-background';

/** The parts of the browsers' own APIs used here: Chrome's sidePanel and Firefox's sidebarAction, neither known to the other. */
interface Extension {
  sidePanel?: { setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void> };
  sidebarAction?: { toggle(): Promise<void> };
  action: { onClicked: { addListener(listener: () => void): void } };
}
declare const chrome: Extension | undefined;
declare const browser: Extension | undefined;

/** Holds no state: it only ties the toolbar button to the panel. */
export default defineBackground(() => {
  const api = typeof browser === 'undefined' ? (typeof chrome === 'undefined' ? undefined : chrome) : browser;
  void api?.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
  const { sidebarAction } = api ?? {};
  if (sidebarAction) api?.action.onClicked.addListener(() => void sidebarAction.toggle());
});
