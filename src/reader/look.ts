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
  /** The same for two looks that are alike: what was told of a part by the one holds for the other. */
  by: string;
}

const numbers = new WeakMap<Profile, number>();
let profiles = 0;

/** A look at a chat. Times are told to the minute, `now` (milliseconds) among them. */
export function chatLook(profile: Profile, people: People, now: number): ChatLook {
  const number = numbers.get(profile) ?? ++profiles;
  numbers.set(profile, number);
  const minute = Math.floor(now / 60_000) * 60_000;
  return { profile, people, now: minute, by: JSON.stringify([number, people, minute]) };
}
