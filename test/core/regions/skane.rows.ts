import { advise } from '../../../src/core/advise.ts';
import type { Entry, Registration } from '../../../src/core/contract/advice.ts';
import type { UserRole } from '../../../src/core/contract/desk.ts';
import type { HandoverPlan, Notes } from '../../../src/core/contract/notes.ts';
import { sample } from '../samples.ts';

export function register(role: UserRole | undefined, notes: Notes): Registration {
  const s = sample('skane', { desk: { user: role ? { role } : {} }, notes });
  return advise(s.case, s.desk, s.notes).registration;
}

export const value = (entry: Entry | undefined, name: string): string | readonly string[] | undefined => {
  const field = entry?.fields.find((f) => f.name === name);
  return field && ('value' in field ? field.value : field.choices);
};
/** "who: care contact", one line per party, as a registrar would read the instruction aloud. */
export const rows = (entries: readonly Entry[]): string[] =>
  entries.map((entry) => {
    const contact = value(entry, 'Vårdkontakt');
    return `${entry.rule} ${entry.by}: ${contact === undefined ? '–' : Array.isArray(contact) ? contact.join(' | ') : contact}`;
  });

export const text = 'Text som inte ersätter besök';
export const distance = 'Distanskontakt realtid bild/ljud/chatt';
export const visit = 'Mottagningsbesök';
export const both = `${text} | ${distance}`;
export const same = (plan: Omit<HandoverPlan, 'target'>): Notes => ({
  outcome: 'handover',
  handover: { target: 'same-unit', ...plan },
});
