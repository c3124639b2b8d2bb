import { type People, withGiven } from './chat/sender.ts';
import { numberOf, type Profile } from './profile/profile.ts';
import { heldIn } from './tree/seek.ts';
import { remember, type Seen, textOf } from './tree/seen.ts';
import { dateAt, isFleeting } from './words/times.ts';

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
  /** The same for two looks of one day that are alike. */
  by: string;
  /** The same look where given names tell too: at what stands outside the bubbles, where nobody writes. */
  outside?: ChatLook;
}

/** A look at a chat. Times are told to the minute, `now` (milliseconds) among them. */
export function chatLook(profile: Profile, people: People, now: number): ChatLook {
  const minute = Math.floor(now / 60_000) * 60_000;
  const lookOf = (people: People): ChatLook => ({
    profile,
    people,
    now: minute,
    by: JSON.stringify([numberOf(profile), people, dateAt(minute)]),
  });
  return { ...lookOf(people), outside: lookOf(withGiven(people)) };
}

/** The same for two looks by which the same is told of the part: of one day, and where the part says how long ago it was, of one minute. */
export const byOf = (seen: Seen, { by, now }: ChatLook): string => (saysAgo(seen) ? `${by}${now}` : by);

/** Signs from which on a text is taken to say so: to go through that of a whole chat for each message costs more than it saves. */
const long = 2000;

/** By a name, or by words for screen readers, which are none of its text. */
const nameSaysAgo = heldIn(({ own, name, attrs }) =>
  [own, name, attrs.title, attrs.datetime].some((text) => text !== undefined && isFleeting(text)),
);
const saysAgo = (seen: Seen): boolean =>
  remember(seen, 'ago', '', () => nameSaysAgo(seen) || textOf(seen).length > long || isFleeting(textOf(seen)));
