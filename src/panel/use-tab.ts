import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../desk/wish.ts';
import type { Services } from './services.ts';
import type { TabId } from './view/tabs.tsx';

interface Chosen {
  tab: TabId;
  onTab(tab: TabId): void;
  /** A shortcut pressed and not yet answered; null where none is, or its tab is not drawn yet. */
  wish: Command | null;
  onWished(): void;
}

/** Milliseconds that a shortcut waits for a case to be read. */
const patience = 5000;

/** The chosen tab of the case at this address; another case begins with the first. A shortcut chooses the note. */
export function useTab({ wishes }: Services, url: string): Chosen {
  const [tab, setTab] = useState<{ url: string; id: TabId }>({ url: '', id: 'now' });
  const [wish, setWish] = useState<Command | null>(null);
  useEffect(() => wishes(setWish), [wishes]);
  // A shortcut that opened the panel waits for the case to be read.
  useEffect(() => {
    if (wish !== null && url !== '') setTab({ url, id: 'note' });
  }, [wish, url]);
  // Without a case it lapses: the next one that is opened, later, is not the one that was meant.
  useEffect(() => {
    if (wish === null || url !== '') return;
    const timer = setTimeout(() => setWish(null), patience);
    return () => clearTimeout(timer);
  }, [wish, url]);
  const here = tab.url === url;
  return {
    tab: here ? tab.id : 'now',
    onTab: (id) => setTab({ url, id }),
    wish: here && tab.id === 'note' ? wish : null,
    onWished: () => setWish(null),
  };
}
