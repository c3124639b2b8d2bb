import { browser } from 'wxt/browser';

/**
 * Stands in the page's script where WXT puts its ContentScriptContext, of which no more is used than this: to be told when the extension has been
 * reloaded under the page and a newer script has begun. The event is WXT's own, so that a script of an earlier version stops too.
 */
export function ContentScriptContext(contentScriptName: string) {
  const began = `${browser.runtime.id}:${contentScriptName}:wxt:content-script-started`;
  const detail = { contentScriptName, messageId: String(Math.random()) };
  document.dispatchEvent(new CustomEvent(began, { detail }));
  return { onInvalidated: (then: () => void): void => document.addEventListener(began, then, { once: true }) };
}
