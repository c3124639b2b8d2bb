import type { Reading } from '../reading.ts';
import type { Change } from './differ.ts';

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

/** To the page: tell what it shows now, show these elements, or let the person point at one (or no more). Nothing that the page could be changed by. */
export type Ask = { kind: 'look' } | { kind: 'show'; keys: number[] } | { kind: 'point'; on: boolean };

/** From the page: it hears the pointer now (`on`) or no more (the person stopped); with a key, what is under the pointer, or chosen. */
export interface PointedMessage {
  kind: 'pointed';
  on: boolean;
  key?: number;
  chosen?: boolean;
}

/** From the page: all that it shows has been told of, in answer to "look". */
export interface LookedMessage {
  kind: 'looked';
}

/** What the panel gets from `follow`. */
export type PageMessage =
  /** A whole reading. `now` is set by the practice clinic alone. */
  | { kind: 'reading'; reading: Reading; now?: string }
  /** The page is in the middle of changing to another case: nothing of the earlier reading holds. */
  | { kind: 'changing' };
