import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { overDefault } from '../../reader/own-profile.ts';
import { type Labelled, labelled } from '../../reader/profile.ts';
import type { OwnProfile } from '../../reader/profile-schema.ts';
import type { FieldReport } from '../../reader/reading.ts';
import { attempt } from '../core.ts';
import { sayValue } from '../read/say-value.ts';
import { useServices } from '../services.ts';
import { areaOf, teach } from './teach.ts';
import { nodeAt } from './texts.ts';

/** What was found where the person pointed: the profile that reads it and the value, or why it cannot be read. */
export type Offer = { ok: true; own: OwnProfile; by: string; value: string } | { ok: false; text: string };

const whyNot = {
  'no-word': 'Där finns inget ord i närheten att hitta uppgiften med. Peka på själva värdet, eller på en annan plats.',
  'not-read': 'Uppgiften går inte att läsa där. Kontrollera att det är rätt uppgift, eller säg vad ordet betyder.',
  disturbs: 'Då skulle en annan uppgift läsas fel. Peka på en annan plats.',
};

/** One lesson: which fact is asked for, what has been taught, and what the profile reads on the page that is open now. */
export function useLesson(start: OwnProfile, now: number) {
  const { page } = useServices();
  const [own, setOwn] = useState(start);
  const [field, setField] = useState<Labelled>(labelled[0]);
  const [meaning, setMeaning] = useState('');
  const [key, setKey] = useState<number>();
  const [not, setNot] = useState<readonly string[]>([]);
  const [, look] = useState(0);
  /** How each case opened since was read, by its address: states alone. */
  const opened = useRef(new Map<string, Map<string, FieldReport['state']>>());
  useEffect(() => page.looks(() => look((round) => round + 1)), [page]);

  const glass = page.glass();
  const asked = attempt(() => (glass ? areaOf(glass, overDefault(own)) : null));
  const area = asked.ok ? asked.value : null;
  if (glass && area && area.found.size > 0)
    opened.current.set(glass.here.url, new Map(area.fields.map(({ field: one, state }) => [one, state])));
  const value = (read: typeof area): string =>
    read && glass ? sayValue({ ...read.shown, url: glass.here.url }, field, now) : '';

  const offer = ((): Offer | null => {
    const node = glass && key !== undefined ? nodeAt(glass.root, key) : undefined;
    if (!glass || !node) return null;
    const taught = attempt(() =>
      teach({ glass, node, field, own, not, meaning: meaning === '' ? undefined : meaning }),
    );
    if (!taught.ok) return { ok: false, text: whyNot['not-read'] };
    if (!taught.value.ok) return { ok: false, text: whyNot[taught.value.why] };
    const { own: next, by } = taught.value;
    return {
      ok: true,
      own: next,
      by,
      value: value(areaOf(glass, overDefault(next))) || 'sidan visar att det inte finns',
    };
  })();

  const choose = useCallback((to: Labelled) => {
    setField(to);
    setKey(undefined);
    setNot([]);
    setMeaning('');
  }, []);
  const states = [...opened.current.values()].map((fields) => fields.get(field));
  return {
    own,
    field,
    choose,
    meaning,
    setMeaning,
    glass,
    offer,
    reports: area?.fields ?? [],
    value: value(area),
    /** On how many of the cases opened since the field is told. */
    told: { of: states.length, read: states.filter((state) => state === 'read' || state === 'absent').length },
    pick(chosen: number): void {
      setKey(chosen);
      setNot([]);
    },
    /** What was found is right. */
    accept(): void {
      if (offer?.ok) setOwn(offer.own);
      setKey(undefined);
    },
    /** What was found is not what was pointed at: the next way. */
    refuse(): void {
      if (offer?.ok) setNot([...not, offer.by]);
    },
  };
}
