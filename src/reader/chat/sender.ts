import type { Message } from '../../core/contract/case.ts';
import type { Profile } from '../profile/profile.ts';
import { clean, norm } from '../words/text.ts';
import { hasWord, isName, pattern } from '../words/values.ts';

export type Sender = NonNullable<Message['from']>;

/** Names that the page has told: whose bubble a name marks. */
export interface People {
  patient: readonly string[];
  staff: readonly string[];
}

/** Where the page has told no name. */
export const nobody: People = { patient: [], staff: [] };

/** With their given names, but for one that a patient and one of the staff have in common. */
export function withGiven({ patient, staff }: People): People {
  const given = (names: readonly string[]) =>
    names.flatMap((name) => /^(\p{Lu}[\p{L}'’-]+) \p{Lu}/u.exec(name.trim())?.[1] ?? []);
  const [own, theirs] = [given(patient), given(staff)];
  return {
    patient: [...patient, ...own.filter((name) => !theirs.includes(name))],
    staff: [...staff, ...theirs.filter((name) => !own.includes(name))],
  };
}

const order = ['system', 'guest', 'patient', 'staff'] as const;

/**
 * Who a short text names as sender: "Du", "Patienten", "Anna Berg, sjuksköterska", "Meddelande från patienten". `strict`: the text may hold
 * nothing else but names, as a line of its own does (full ones, or a given name beside a role); an accessible name may say more.
 */
export function senderOf(
  profile: Profile,
  people: People,
  text: string,
  strict?: 'full' | 'given',
): Sender | undefined {
  const line = signIn(text);
  if (line === '' || line.length > 70) return undefined;
  if (profile.me.includes(norm(line))) return 'staff';
  // "Berg, Anna"
  const turned = norm(line.replace(/^([\p{L}'’ -]+), ([\p{L}'’ -]+)(?=,|$)/u, '$2 $1'));
  if (turned !== norm(line)) {
    const isOf = (names: readonly string[]) =>
      names.some((name) =>
        [norm(line), turned].some((one) => one === norm(name) || one === norm(name.replace(/^(.+), (.+)$/, '$2 $1'))),
      );
    if (isOf(people.patient)) return 'patient';
    if (isOf(people.staff)) return 'staff';
  }
  const told = new Set<Sender>();
  for (const piece of piecesOf(line)) {
    if (piece === '') continue;
    const sender = pieceOf(profile, people, piece);
    if (sender) told.add(sender);
    else if (
      strict &&
      !isName(piece) &&
      !(strict === 'given' && /^\p{Lu}[\p{L}'’-]+$/u.test(piece)) &&
      !hasWord(profile.unitWords, piece)
    )
      return undefined;
  }
  if (told.has('guest')) told.delete('staff');
  const [one] = told;
  return told.size === 1 ? one : undefined;
}

/** What a sender's line is told by: role and name, without the time and "meddelande från". */
export const signIn = (text: string): string =>
  clean(text)
    .replace(/(?<![\d:.])\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?![\d:])/g, ' ')
    .trim()
    .replace(dated, '')
    .replace(/^(?:meddelande |skickat |svar |message |sent )?(?:från|av|from|by):? /i, '')
    .replace(/(?:[\s,:·|–-]+(?:skrev|skriver|säger|wrote|writes|says|kl\.?|klockan|at))*[\s,:·|–-]*$/i, '')
    .trim();

/** "Anna Berg, sjuksköterska": one by one. */
export const piecesOf = (line: string): string[] => line.split(/\s*[,()·|/\n]\s*|\s+[–-]\s+/);

const dated =
  /(?<=[\p{L})])[\s,·|–-]+(?:(?:den|för) )?(?:\d|i ?går|i ?dag|yesterday|today|(?:mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)\p{L}* \d).*$/iu;

function pieceOf(profile: Profile, people: People, text: string): Sender | undefined {
  const piece = norm(text);
  const known = order.find((sender) => pattern(profile.senders[sender], true).test(piece));
  if (known) return known;
  if (profile.me.includes(piece)) return 'staff';
  if (people.patient.some((name) => norm(name) === piece)) return 'patient';
  if (people.staff.some((name) => norm(name) === piece)) return 'staff';
  // "Sjuksköterska Anna Berg": a role before a name; after one that the page has told.
  const isKnown = (name: string) => [...people.patient, ...people.staff].some((one) => norm(one) === norm(name));
  return order.find((sender) => {
    const before = pattern(`^(?:${profile.senders[sender]}) `).exec(text)?.[0];
    const after = pattern(` (?:${profile.senders[sender]})$`).exec(text)?.[0];
    if (before && isName(text.slice(before.length))) return true;
    return after !== undefined && isName(text.slice(0, -after.length)) && isKnown(text.slice(0, -after.length));
  });
}
