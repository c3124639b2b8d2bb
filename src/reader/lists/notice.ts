import type { Profile } from '../profile/profile.ts';
import { controlsIn } from '../tree/controls.ts';
import { type Seen, textOf } from '../tree/seen.ts';
import { hasWord, isName, numbersIn } from '../words/values.ts';

/**
 * News of one person among all ("Nytt ärende: Eva Berg, prio 1"): it need not be of the open case. A mark of protected identity is heeded
 * wherever it stands.
 */
export const isNotice = (seen: Seen, profile: Profile): boolean =>
  /^(alert|status)$/.test(seen.role) &&
  (numbersIn(textOf(seen)).length > 0 || holdsName(seen)) &&
  !profile.protected.some((word) => hasWord(word, textOf(seen))) &&
  !endsHandover(seen, profile);

/** "Avbryt överlämning": only the open case's own can be taken back. */
const endsHandover = (seen: Seen, { handoverControls, labels }: Profile): boolean =>
  controlsIn(seen).some(
    (control) => handoverControls.includes(control) && labels.handover.some((word) => control.includes(word)),
  );

/** A person's name in a run of its own, or before a comma. */
export const holdsName = (seen: Seen): boolean =>
  seen.own.split(/[,:(–]/).some((part) => isName(part.trim())) || seen.kids.some(holdsName);
