import type { Profile } from './profile.ts';
import type { Seen } from './seen.ts';
import type { People } from './sender.ts';

/** How to look: the page's words, the time, who is logged in, and what is no part of the case. */
export interface Look {
  profile: Profile;
  now: number;
  user: string | undefined;
  skip: (seen: Seen) => boolean;
  /** The names of the area's controls. */
  controls: readonly string[];
  /** What looks like messages, wherever it stands. */
  bubbles?: ReadonlySet<Seen>;
}

/** How to look at a chat: the page's words, whose names are known, the time. */
export interface ChatLook {
  profile: Profile;
  people: People;
  now: number;
}
