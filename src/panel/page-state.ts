import type { Case } from '../core/contract/case.ts';
import type { Glass } from '../reader/places.ts';
import type { Profile } from '../reader/profile/profile.ts';
import type { Reading } from '../reader/reading.ts';

/** What the panel knows of the page beside it. Only `reading` holds anything to advise on. */
export type PageState =
  /** The panel is asking the page. */
  | { kind: 'connecting' }
  /** The open tab is no clinic page. */
  | { kind: 'elsewhere' }
  /** The clinic page is open, but nothing in it answers: it was there before the extension. */
  | { kind: 'reload' }
  /** The extension may not see the clinic page (Firefox lets the person decide). */
  | { kind: 'no-access' }
  /** This panel belongs to an extension that has been replaced. */
  | { kind: 'replaced' }
  /** The page is on its way to another case. */
  | { kind: 'changing' }
  /** The unit's own page profile cannot be used: the page may be another than the default says, so it is not read by that instead. */
  | { kind: 'no-profile' }
  /** What the page sent does not fit the contract; `at` are the contract's paths. */
  | { kind: 'unusable'; at: string[] }
  /** `clockOffset`: milliseconds between the page's own clock (practice clinic) and the real one. */
  | { kind: 'reading'; reading: Reading; clockOffset: number };

/** What a person points at on the page: the element's key, and whether it was chosen by a click. */
export interface Pointed {
  key: number;
  chosen: boolean;
}

/** What a fresh look shows of a case: the same; another case, patient or tab; the same case with something changed; no answer. */
export type Still = 'same' | 'other' | 'changed' | 'silent';

/** Something that tells what the page beside the panel shows. */
export interface PageSource {
  /** Calls `tell` with each new state until the returned function is called. */
  follow(tell: (state: PageState) => void): () => void;
  /** Sets the page profile to read by from now on; null is one that cannot be used. Until it is called nothing is read. */
  readBy(profile: Profile | null): void;
  /** The page as it was last seen, for whoever tells how it is read; null where none is seen whole. */
  glass(): Glass | null;
  /** Calls back each time the page has been seen anew, read otherwise or not, until the returned function is called. */
  looks(seen: () => void): () => void;
  /** Scrolls the page to the elements with these keys and outlines them for a few seconds. Presses nothing. */
  show(keys: readonly number[]): void;
  /** Lets the person point on the page: told when the page hears the pointer, and null when the person has stopped there, or no page is there. Returns the stop. */
  point(hear: (pointed: Pointed | 'hears' | null) => void): () => void;
  /** Whether the page still shows this case as it was read, after a fresh look at it. */
  still(open: Case): Promise<Still>;
  /** Asks the person for access to the clinic page; only in answer to a click. */
  askAccess(): Promise<void>;
}
