import type { Reading } from './reading.ts';
import type { Change } from './sight.ts';

/** The name of the port that the panel opens to the page's tab (`tabs.connect`). */
export const portName = 'reading';

/**
 * From the page, over the port: what has changed of what a person can see of it. The page knows no profile and reads nothing; `follow` makes
 * readings of it.
 */
export interface SeenMessage {
  kind: 'seen';
  /** Nothing that was told earlier holds: node 0 is an empty page again. */
  first?: boolean;
  changes: Change[];
  /** False while there is more to see: the page is not to be read yet. */
  whole: boolean;
  url: string;
  /** Set by the practice clinic alone, whose clock can be moved. */
  now?: string;
}

/** From the page: all that it shows has been told of, in answer to any message from the panel. */
export interface LookedMessage {
  kind: 'looked';
}

/** What the panel gets from `follow`. */
export type PageMessage =
  /** A whole reading. `now` is set by the practice clinic alone. */
  | { kind: 'reading'; reading: Reading; now?: string }
  /** The page is in the middle of changing to another case: nothing of the earlier reading holds. */
  | { kind: 'changing' };
