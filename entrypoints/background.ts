import { defineBackground } from 'wxt/utils/define-background';

/** The part of Chrome's sidePanel API used here; the polyfill does not know it, Firefox does not have it. */
interface SidePanel {
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
}
declare const chrome: { sidePanel?: SidePanel } | undefined;

/** Holds no state: it only ties the toolbar button to the panel. */
export default defineBackground(() => {
  void (typeof chrome === 'undefined'
    ? undefined
    : chrome?.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }));
});
