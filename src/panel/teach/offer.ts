import { overDefault } from '../../reader/own-profile.ts';
import type { OwnProfile } from '../../reader/profile-schema.ts';
import { attempt } from '../core.ts';
import { sayValue } from '../read/say-value.ts';
import { fieldName } from '../words.ts';
import { areaOf, type Lesson, teach } from './teach.ts';
import { isPart } from './topics.ts';

/** What was found where the person pointed: the profile that reads it and what is read by it, or why it cannot be read. */
export type Offer =
  | {
      ok: true;
      own: OwnProfile;
      /** The word that it is found by. */
      by: string;
      /** What is read there; empty where nothing is read there yet, `waits` says why. */
      value: string;
      waits?: string;
      /** What else is read otherwise by it: "prioritet: 2 → ej läst". */
      otherwise: readonly string[];
    }
  | { ok: false; text: string };

const whyNot = {
  known: 'Uppgiften läses redan där, utan att något behöver läras in.',
  'no-word': 'Där finns inget ord i närheten att hitta uppgiften med. Peka på själva värdet, eller på dess etikett.',
  meaning: 'Ordet är nytt för panelen. Välj ovan vad det betyder.',
  'not-read': 'Uppgiften går inte att läsa där. Kontrollera att det är rätt uppgift, eller peka på dess etikett.',
  hidden: 'Patienten har skyddad identitet: namn och telefonnummer läses inte.',
};
const gone = 'Det du pekade på finns inte längre på sidan. Peka igen.';
const amongStrange = 'Den står bland ord som panelen inte känner. Lär in fler uppgifter runt den.';

/** What comes of pointing, in words; `lesson` is undefined where what was pointed at is gone. `now` in milliseconds. */
export function makeOffer(lesson: Lesson | undefined, now: number): Offer {
  if (!lesson) return { ok: false, text: gone };
  const { glass, field, own } = lesson;
  const taught = attempt(() => teach(lesson));
  if (!taught.ok) return { ok: false, text: whyNot['not-read'] };
  if (!taught.value.ok) return { ok: false, text: whyNot[taught.value.why] };
  const { own: next, by, waits, otherwise } = taught.value;
  const [then, after] = [own, next].map((one) => ({ ...areaOf(glass, overDefault(one)).shown, url: '-' }));
  const say = (one: typeof then, path: string): string => (one && sayValue(one, path, now)) || 'ej läst';
  return {
    ok: true,
    own: next,
    by,
    value: isPart(field) ? '' : (after && sayValue(after, field, now)) || 'sidan visar att det inte finns',
    ...(waits !== undefined && { waits: waits === '' ? amongStrange : `${waits}.` }),
    otherwise: otherwise.map((path) => `${fieldName(path)}: ${say(then, path)} → ${say(after, path)}`),
  };
}
