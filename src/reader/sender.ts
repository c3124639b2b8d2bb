import type { Message } from '../core/contract/case.ts';
import type { Profile } from './profile.ts';
import { norm } from './text.ts';
import { pattern } from './values.ts';

export type Sender = NonNullable<Message['from']>;

/** Names that the page has told: whose bubble a name marks. */
export interface People {
  patient: readonly string[];
  staff: readonly string[];
}

const order = ['system', 'guest', 'patient', 'staff'] as const;

/** Who a short text names as sender: "Du", "Patienten", "Anna Berg, sjuksköterska", "Meddelande från patienten". */
export function senderOf(profile: Profile, people: People, text: string): Sender | undefined {
  const line = norm(text)
    .replace(/(?<![\d:.])\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?![\d:])/g, ' ')
    .trim()
    .replace(
      /(?<=\p{L})[\s,·|–-]+(?:(?:den|för) )?(?:\d|i ?går|i ?dag|yesterday|today|(?:mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)\p{L}* \d).*$/u,
      '',
    )
    .replace(/^(?:meddelande |skickat |svar |message |sent )?(?:från|av|from|by) /, '')
    .replace(/\s*(?:skrev|skriver|säger|wrote|writes|says|kl\.?|klockan|at)?[\s,:·|–-]*$/, '')
    .trim();
  if (line === '' || line.length > 70) return undefined;
  if (profile.me.includes(line)) return 'staff';
  const pieces = line.split(/\s*[,()·|/]\s*|\s+[–-]\s+/).filter((piece) => piece !== '');
  const told = new Set<Sender>();
  for (const piece of pieces) {
    const known = order.find((sender) => pattern(profile.senders[sender], true).test(piece));
    if (known) told.add(known);
    else if (profile.me.includes(piece)) told.add('staff');
    else if (people.patient.some((name) => norm(name) === piece)) told.add('patient');
    else if (people.staff.some((name) => norm(name) === piece)) told.add('staff');
    else {
      const first = order.find(
        (sender) => pattern(`(?:${profile.senders[sender]}) (?=\\p{L}+(?: \\p{L}+)?$)`).exec(piece)?.index === 0,
      );
      if (
        first &&
        people.staff
          .concat(people.patient)
          .concat(text)
          .some((name) => /\p{Lu}\p{Ll}+ \p{Lu}/u.test(name))
      )
        told.add(first);
    }
  }
  if (told.has('guest')) told.delete('staff');
  const [one] = told;
  return told.size === 1 ? one : undefined;
}
