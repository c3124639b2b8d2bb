import { browser } from 'wxt/browser';
import { type Command, type Wish, wished, wishKey } from '../desk/wish.ts';

/**
 * Calls back with each shortcut pressed in the panel's window, until the returned function is called. A panel that is open hears of
 * it by message, and with the message comes the person's key stroke, without which the browser lets nothing be copied; one that the
 * shortcut opened finds it in the browser's memory.
 */
export function followWishes(take: (command: Command) => void): () => void {
  const { storage, windows, runtime } = browser;
  let taken = 0;
  const look = async (raw: unknown): Promise<void> => {
    const { id } = await windows.getCurrent();
    const wish: Wish | null = wished(raw, id, Date.now());
    // It comes both ways, and is taken once.
    if (wish === null || wish.at <= taken) return;
    taken = wish.at;
    await storage.session.remove(wishKey);
    take(wish.command);
  };
  const told = (raw: unknown, sender: { tab?: unknown }): void => {
    // What runs in a tab, the page's own script too, has no shortcut to tell of.
    if (sender.tab === undefined) void look(raw);
  };
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[wishKey]?.newValue !== undefined) void look(changes[wishKey].newValue);
  };
  runtime.onMessage.addListener(told);
  storage.onChanged.addListener(heard);
  void storage.session.get(wishKey).then((kept) => look(kept[wishKey]));
  return () => {
    runtime.onMessage.removeListener(told);
    storage.onChanged.removeListener(heard);
  };
}
