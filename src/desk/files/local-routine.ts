import * as z from 'zod/mini';
import { Day } from '../../core/contract/primitives.ts';
import { checklistRules, codeFault, codeSystems, routineOf } from '../../core/index.ts';
import { type RegionKey, regionKeys } from '../../core/regions/keys.ts';
import type { Checked } from './checked.ts';
import { checkJson } from './checked.ts';

/**
 * Text for people, shown as it stands. No control, bidirectional or zero-width characters: what is seen is what is there. Line
 * breaks only where `lines` is true.
 */
function words(most: number, lines = false) {
  const odd = lines ? /[^\P{C}\n]/u : /\p{C}/u;
  return z.string().check(
    z.refine((text) => text.trim() !== '', 'får inte vara tom'),
    z.maxLength(most, `får vara högst ${most} tecken`),
    z.refine(
      (text) => !odd.test(text),
      lines
        ? 'får inte innehålla tabb, styrtecken eller osynliga tecken'
        : 'får inte innehålla radbrytning, tabb, styrtecken eller osynliga tecken',
    ),
  );
}

function list<T extends z.core.$ZodType>(one: T, most: number) {
  return z.array(one).check(z.maxLength(most, `får ha högst ${most} rader`));
}

const title = words(100);

const Code = z.strictObject({ code: z.string(), text: words(150), system: z.enum(codeSystems) }).check(
  z.superRefine(({ system, code }, context) => {
    const fault = codeFault(system, code);
    if (fault) context.addIssue({ code: 'custom', path: ['code'], message: fault });
  }),
);

const Schema = z.strictObject({
  version: z.literal(1),
  /** Whose routine it is: stands with everything that is shown of it. */
  name: words(80),
  region: z.enum(regionKeys),
  notes: z.optional(z.record(z.string(), words(1000, true))),
  phrases: z.optional(list(z.strictObject({ title, text: words(2000, true) }), 200)),
  contacts: z.optional(list(z.strictObject({ title, text: words(500, true), hours: z.optional(words(200)) }), 100)),
  steps: z.optional(
    z.record(
      z.string(),
      list(words(200), 20).check(
        z.refine((steps) => new Set(steps).size === steps.length, 'får inte ha samma steg två gånger'),
      ),
    ),
  ),
  codes: z.optional(list(Code, 300)),
  reviewedAt: z.optional(Day),
});

export type Phrase = { title: string; text: string };
export type Contact = { title: string; text: string; hours?: string | undefined };
type FavouriteCode = z.infer<typeof Code>;

/** A unit's own routine beside the region's: plain text throughout. Nothing in it takes a rule away or changes one. */
export interface LocalRoutine {
  name: string;
  region: RegionKey;
  /** Notes to the region's rules, by rule id. */
  notes: ReadonlyMap<string, string>;
  phrases: readonly Phrase[];
  contacts: readonly Contact[];
  /** Steps added to the region's checklists, by rule id. */
  steps: ReadonlyMap<string, readonly string[]>;
  codes: readonly FavouriteCode[];
  /** The day on which the unit last looked it over. */
  reviewedAt: string | null;
}

/** The unit's file, checked against the region in force; or every fault with its path, in Swedish. */
export function checkLocalRoutine(text: string, region: RegionKey | undefined): Checked<LocalRoutine> {
  const checked = checkJson(text, Schema);
  if (!checked.ok) return checked;
  const {
    notes = {},
    steps = {},
    phrases = [],
    contacts = [],
    codes = [],
    reviewedAt = null,
    name,
    ...rest
  } = checked.value;
  if (region === undefined) return { ok: false, faults: ['region: välj och spara region i inställningarna först'] };
  if (rest.region !== region)
    return {
      ok: false,
      faults: [
        `region: filen hör till ${routineOf(rest.region).name}, men inställningarna säger ${routineOf(region).name}`,
      ],
    };
  const rules = new Set(routineOf(region).rows.map(({ id }) => id));
  const lists = checklistRules(region);
  const faults = [
    ...Object.keys(notes).flatMap((id) => (rules.has(id) ? [] : [`notes.${id}: finns inte i regionens rutin`])),
    ...Object.keys(steps).flatMap((id) =>
      lists.has(id)
        ? []
        : [`steps.${id}: ${rules.has(id) ? 'regeln har ingen checklista' : 'finns inte i regionens rutin'}`],
    ),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const value: LocalRoutine = {
    name,
    region,
    notes: new Map(Object.entries(notes)),
    phrases,
    contacts,
    steps: new Map(Object.entries(steps)),
    codes,
    reviewedAt,
  };
  return { ok: true, value };
}
