import {
  advise,
  adviseQueue,
  adviseShift,
  ageAt,
  availableRegions,
  checkDraft,
  phrasesFor,
  recall,
  remember,
  routineOf,
  sameNumber,
  supportTextsFor,
  textsFor,
  versionAge,
  viewCountdown,
} from '../core/index.ts';

/** All that the panel asks of the rules core. Handed in, so that the panel can be tried against advice written by hand. */
export interface Core {
  advise: typeof advise;
  adviseQueue: typeof adviseQueue;
  adviseShift: typeof adviseShift;
  remember: typeof remember;
  recall: typeof recall;
  viewCountdown: typeof viewCountdown;
  routineOf: typeof routineOf;
  availableRegions: typeof availableRegions;
  ageAt: typeof ageAt;
  sameNumber: typeof sameNumber;
  textsFor: typeof textsFor;
  phrasesFor: typeof phrasesFor;
  supportTextsFor: typeof supportTextsFor;
  checkDraft: typeof checkDraft;
  versionAge: typeof versionAge;
}

export const realCore: Core = {
  advise,
  adviseQueue,
  adviseShift,
  remember,
  recall,
  viewCountdown,
  routineOf,
  availableRegions,
  ageAt,
  sameNumber,
  textsFor,
  phrasesFor,
  supportTextsFor,
  checkDraft,
  versionAge,
};

/** What an asked-for thing gave, or that it could not be had. A fault in the rules must not take the whole panel down. */
export type Outcome<T> = { ok: true; value: T } | { ok: false };

export function attempt<T>(ask: () => T): Outcome<T> {
  try {
    return { ok: true, value: ask() };
  } catch {
    return { ok: false };
  }
}
