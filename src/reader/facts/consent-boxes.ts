import type { Look } from '../look.ts';
import { controlNodes, isBox, raw } from '../tree/controls.ts';
import type { Seen } from '../tree/seen.ts';
import { consentNamed } from '../words/consent.ts';
import { norm } from '../words/text.ts';
import { hasWord } from '../words/values.ts';
import { add, type Found } from './found.ts';

/** A ticked box or a switch that is on, and that a consent names: it is given. One that is not ticked may never have been asked for. */
export function consentBoxes(root: Seen, look: Look, found: Found): void {
  const { profile } = look;
  for (const box of controlNodes(root, look.skip)) {
    if (!isBox(box) || box.attrs.on !== 'true') continue;
    const name = norm(box.name) || norm(raw(box));
    // "Nekar samtycke till journal" is ticked for another answer.
    if (hasWord(profile.no, name)) continue;
    const field = consentNamed(profile, name, isAmongConsents(box, look));
    found.at = [box];
    if (field) add(found, field, { value: 'given' }, 'en ikryssad ruta');
  }
}

const isAmongConsents = ({ under }: Seen, { profile }: Look): boolean =>
  under !== undefined && hasWord(profile.consent, under.words);
