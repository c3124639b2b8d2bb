import { decide } from '../../reader/facts/found.ts';
import type { OwnProfile } from '../../reader/profile/profile-schema.ts';
import type { Area } from '../../reader/read-case.ts';
import type { Seen } from '../../reader/tree/seen.ts';
import { attempt } from '../core.ts';
import { sayValue } from '../read/say-value.ts';
import { fieldName } from '../words.ts';
import { sayTold } from './say-chat.ts';
import { type SenderLesson, teachSenders } from './senders.ts';
import { areaAt, open, type Sight, sightOf } from './sight.ts';
import { type Lesson, type Taught, teach, type WhyNot } from './teach.ts';
import { isOfChat, isPart, type Topic } from './topics.ts';

/** What was found where the person pointed: the profile that reads it and what is read by it, or why it cannot be read. */
export type Offer =
  | {
      ok: true;
      own: OwnProfile;
      /** What it is found by, to be told from other ways. */
      by: string;
      /** What gets into the file. */
      kept: readonly string[];
      /** What is read there; empty where nothing is read there yet, `waits` says why. */
      value: string;
      waits?: string;
      /** What else is read otherwise by it: "prioritet: 2 → ej läst". */
      otherwise: readonly string[];
    }
  | { ok: false; text: string };

const whyNot: Record<WhyNot, string> = {
  known: 'Uppgiften läses redan där, utan att något behöver läras in.',
  'no-word': 'Där finns inget ord i närheten att hitta uppgiften med. Peka på själva värdet, eller på dess etikett.',
  meaning: 'Ordet är nytt för panelen. Välj ovan vad det betyder.',
  'not-read': 'Uppgiften går inte att läsa där. Kontrollera att det är rätt uppgift, eller peka på dess etikett.',
  hidden: 'Patienten har skyddad identitet: namn och telefonnummer läses inte.',
  'no-chat': 'Panelen hittar ingen chatt där. Lär först in chatten: peka på dess rubrik.',
  'no-message': 'Där finns inget enskilt meddelande. Peka på texten i ett meddelande.',
  'same-message': 'Det är samma meddelande. Peka på ett som någon annan skrev.',
  contrary: 'Ett ord på sidan säger att någon annan skrev det. Kontrollera vem som skrev.',
  'no-sign':
    'Inget ord och ingen sida skiljer meddelandena åt på ett säkert sätt. En färg eller ett namn räcker inte: det kan betyda något annat i nästa ärende.',
  'one-side': 'Av ett enda meddelande går det inte att säga. Peka ut ett från patienten och ett från vårdpersonal.',
  'no-time': 'Där står inget klockslag. Peka på meddelandets tid.',
  'no-day': 'Klockslaget går att läsa, men inte vilken dag. Då läses ingen tid.',
};
/** What is not told by a value before and one after. */
const wholly: Record<string, string> = {
  queue: 'listan: raderna blir andra',
  messages: 'chatten: avsändare eller tid på något meddelande',
};
const gone = 'Det du pekade på finns inte längre på sidan. Peka igen.';
const amongStrange =
  'Den står bland ord som panelen inte känner. Lär in fler uppgifter runt den, och i en lista listans namn.';

/** What comes of pointing, in words; `lesson` is undefined where what was pointed at is gone. `now` in milliseconds. */
export function makeOffer(lesson: Lesson | undefined, now: number): Offer {
  if (!lesson) return { ok: false, text: gone };
  const { node, field } = lesson;
  return offerOf(lesson, () => teach(lesson), field, now, node);
}

/** The same of who wrote in the chat. */
export function makeSenderOffer(lesson: SenderLesson | undefined, now: number): Offer {
  if (!lesson) return { ok: false, text: gone };
  return offerOf(lesson, () => teachSenders(lesson), 'messages.from', now);
}

function offerOf({ glass }: Pick<Lesson, 'glass'>, ask: () => Taught, field: Topic, now: number, node?: Seen): Offer {
  const asked = attempt(ask);
  if (!asked.ok) return { ok: false, text: whyNot['not-read'] };
  const taught = asked.value;
  if (!taught.ok) return { ok: false, text: whyNot[taught.why] };
  const { own, by, waits, otherwise } = taught;
  const sight = sightOf(glass, own);
  const say = (one: ReturnType<typeof open>, path: string): string => sayValue(one, path, now) || 'ej läst';
  return {
    ok: true,
    own,
    by,
    kept: taught.kept ?? (by === '' ? [] : [`Ordet ”${by}” sparas i filen.`]),
    value: readAtPlace(sight, node ? areaAt(sight, node) : sight.area, field, now),
    ...(waits !== undefined && { waits: waits === '' ? amongStrange : `${waits}.` }),
    otherwise: otherwise.map(
      ({ field: path, then, after }) => wholly[path] ?? `${fieldName(path)}: ${say(then, path)} → ${say(after, path)}`,
    ),
  };
}

function readAtPlace({ rows }: Sight, area: Area, field: Topic, now: number): string {
  if (field === 'lists') return rows ? `${rows.length} ärenden i listan` : '';
  if (isPart(field)) return '';
  if (isOfChat(field)) return sayTold(area, field);
  const value = sayValue(open(area), field, now) || 'sidan visar att det inte finns';
  return rows ? `${value} (${sayRows(rows, field)})` : value;
}

/** On how many rows of a list the field is told. */
export function sayRows(rows: NonNullable<Sight['rows']>, field: string): string {
  const read = rows.filter(({ area }) => decide(area.found, field).state !== 'unread').length;
  return `läst på ${read} av ${rows.length} rader i listan`;
}
