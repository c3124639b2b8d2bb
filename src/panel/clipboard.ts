/** The clipboard as the panel uses it. Each copy throws where the browser does not allow it. */
export interface Clipboard {
  text(text: string): Promise<void>;
  /** Plain and formatted at once; the record system takes the one that it can. */
  rich(text: string, html: string): Promise<void>;
  /** Calls back each time the clipboard has changed, by whomever, until the returned function is called. Null where the browser does not tell. */
  follow: ((changed: () => void) => () => void) | null;
}

/** The browser's clipboard, without any permission: a click or a key stroke of the person's is what lets a copy through. */
export function browserClipboard(): Clipboard {
  const { clipboard } = navigator;
  return {
    text: async (text) => (document.hasFocus() ? clipboard.writeText(text) : byEvent(text)),
    rich: async (text, html) =>
      document.hasFocus()
        ? clipboard.write([
            new ClipboardItem({ 'text/plain': typed('text/plain', text), 'text/html': typed('text/html', html) }),
          ])
        : byEvent(text, html),
    follow: 'onclipboardchange' in clipboard ? (changed) => follow(clipboard, changed) : null,
  };
}

const typed = (type: string, text: string): Blob => new Blob([text], { type });

/**
 * While the page beside has the focus, and a shortcut was pressed: the asynchronous clipboard takes nothing from a document without
 * focus, but the browser's own copy command does, in the seconds after the person's key stroke that the service worker handed on.
 */
function byEvent(text: string, html?: string): void {
  let put = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    put = event.clipboardData !== null;
  };
  addEventListener('copy', fill, { capture: true });
  try {
    if (!document.execCommand('copy') || !put) throw new Error('NotAllowedError');
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}

function follow(clipboard: globalThis.Clipboard, changed: () => void): () => void {
  clipboard.addEventListener('clipboardchange', changed);
  return () => clipboard.removeEventListener('clipboardchange', changed);
}
