import type { Reading } from './reading.ts';
import type { PlainElement } from './see.ts';

/** The name of the port that the panel opens to the page's tab (`tabs.connect`). */
export const portName = 'reading';

/** From the page, over the port: what a person could see of it. The page knows no profile and reads nothing; `follow` makes readings of it. */
export interface SeenMessage {
  kind: 'seen';
  page: PlainElement;
  url: string;
  /** Set by the practice clinic alone, whose clock can be moved. */
  now?: string;
}

/** What the panel gets from `follow`. */
export type PageMessage =
  /** A whole reading. `now` is set by the practice clinic alone. */
  | { kind: 'reading'; reading: Reading; now?: string }
  /** The page is in the middle of changing to another case: nothing of the earlier reading holds. */
  | { kind: 'changing' };
