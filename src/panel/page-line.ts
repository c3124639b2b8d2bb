import type { Ask } from '../reader/page/wire.ts';
import type { Glass } from '../reader/places.ts';
import { isSeen, readPointed } from './page-message.ts';
import type { PageSource, Pointed } from './page-state.ts';

type Asked = Pick<PageSource, 'glass' | 'looks' | 'show' | 'point'>;

/** What the panel asks of the page that is open now, whichever that is: to be shown places on it, and to be pointed at them. */
export function lineToPage(): {
  asked: Asked;
  /** A page is there. Returns what to call when it has gone. */
  open: (glass: () => Glass | undefined, send: (ask: Ask) => void) => () => void;
  hear: (raw: unknown) => void;
} {
  let now: { glass: () => Glass | undefined; send: (ask: Ask) => void } | undefined;
  let pointing: ((pointed: Pointed | 'hears' | null) => void) | undefined;
  const watchers = new Set<() => void>();

  function tell(): void {
    for (const seen of watchers) seen();
  }

  function send(ask: Ask): void {
    try {
      now?.send(ask);
    } catch {
      // The page went in the meantime: its end is told by the port.
    }
  }

  function stop(): void {
    const hear = pointing;
    pointing = undefined;
    hear?.(null);
  }

  return {
    asked: {
      glass: () => now?.glass() ?? null,
      looks(seen) {
        watchers.add(seen);
        return () => watchers.delete(seen);
      },
      show: (keys) => send({ kind: 'show', keys: [...keys] }),
      point(hear) {
        pointing = hear;
        if (now) send({ kind: 'point', on: true });
        else stop();
        return () => {
          if (pointing !== hear) return;
          pointing = undefined;
          send({ kind: 'point', on: false });
        };
      },
    },
    open(glass, to) {
      const mine = { glass, send: to };
      now = mine;
      return () => {
        if (now !== mine) return;
        now = undefined;
        stop();
        tell();
      };
    },
    hear(raw) {
      if (isSeen(raw) && raw.whole) tell();
      const pointed = readPointed(raw);
      if (pointed === null) stop();
      else if (pointed) pointing?.(pointed);
    },
  };
}
