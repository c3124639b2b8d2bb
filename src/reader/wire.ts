import type { Reading } from './reading.ts';

/** The name of the port that the panel opens to the page's tab (`tabs.connect`). */
export const portName = 'reading';

/** From the page to the panel. */
export type PageMessage =
  /** A whole reading. `now` is set by the practice clinic alone, whose clock can be moved. */
  | { kind: 'reading'; reading: Reading; now?: string }
  /** The page is in the middle of changing to another case: nothing of the earlier reading holds. */
  | { kind: 'changing' };

/** From the panel to the page: another page profile than the built-in one, already checked. */
export type PanelMessage = { kind: 'profile'; profile: unknown };
