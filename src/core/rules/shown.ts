import type { Age } from '../patient/age.ts';
import type { CardText } from './row.ts';

/** What cards of several regions say of the page itself. What a routine says never stands here. */

/** The priority as the page shows it, with the routine's own name for it where it gives the priorities names. Undefined: not read. */
export function priorityShown(priority: number | null | undefined, names?: Readonly<Record<number, string>>): string {
  if (priority === undefined) return 'Prioriteten kunde inte läsas på sidan: se efter.';
  if (priority === null) return 'Sidan visar ingen prioritet.';
  return `Sidan visar prio ${priority}${names ? `: ${names[priority] ?? 'okänd'}` : ''}.`;
}

/** Why a number that was read gives no age, in a sentence for staff. */
const ageDoubt: Readonly<Record<Extract<Age, { unknown: string }>['unknown'], string>> = {
  malformed: 'Personnumret på sidan har inte formen av ett personnummer.',
  'check-digit': 'Personnumrets kontrollsiffra stämmer inte.',
  temporary: 'Numret är ett reservnummer, som inte säger åldern säkert.',
  future: 'Personnumrets datum ligger i framtiden.',
};

/** A card whose limits of age cannot be tried, and why. `limits` says which, in the routine's words. */
export function ageDoubted(why: keyof typeof ageDoubt, limits: string): CardText {
  return {
    indicator: 'warning',
    summary: 'Åldern kan inte räknas ut: kontrollera patientens ålder',
    detail: `${ageDoubt[why]} ${limits}`,
  };
}
