import * as z from 'zod/mini';
import { type Desk, Unit, User } from '../core/contract/desk.ts';
import { regionKeys } from '../core/regions/keys.ts';

/** How texts are copied: the line ends that the record system takes, and after how many seconds the clipboard is emptied (0: never). */
const CopyingSettings = z.strictObject({
  lineEnds: z.optional(z.enum(['lf', 'crlf'])),
  clearAfterSeconds: z.optional(z.int().check(z.minimum(0), z.maximum(3600))),
});

/** Who works where, as chosen in the options. Without a region nothing is advised. No patient data. */
export const Settings = z.strictObject({
  region: z.optional(z.enum(regionKeys)),
  unit: z.optional(Unit),
  user: z.optional(User),
  copying: z.optional(CopyingSettings),
});
export type Settings = z.infer<typeof Settings>;

/** What a person has set: a unit's name may come by policy alone. */
export const Own = z.extend(Settings, { unit: z.optional(z.partial(Unit)) });
export type Own = z.infer<typeof Own>;

/** What an organisation sets by managed policy: the same, in parts. */
export const Policy = z.extend(Own, {
  // The unit's files are looked at where they are used (files/kept.ts).
  localRoutine: z.optional(z.unknown()),
  pageProfile: z.optional(z.unknown()),
});
export type Policy = z.infer<typeof Policy>;

/** The settings in force, the policy alone (to show what cannot be changed), and what could not be used, in Swedish. */
export interface Loaded {
  settings: Settings;
  own: Own;
  policy: Policy;
  faults: string[];
}

interface Area {
  get(keys?: null | string): Promise<Record<string, unknown>>;
}

interface OwnArea extends Area {
  set(items: Record<string, unknown>): Promise<void>;
}

const key = 'settings';

/** Settings from the browser's storage with the policy laid over them. What does not fit is left out and named, never half taken. */
export async function loadSettings(local: Area, managed: Area): Promise<Loaded> {
  const faults: string[] = [];
  const own = await read(Own, async () => (await local.get(key))[key] ?? {}, 'Inställningarna', faults);
  // Where no policy exists some browsers answer with an error: that is no fault.
  const found = await managed.get(null).catch(() => ({}));
  const policy = await read(Policy, async () => found, 'Organisationens policy', faults);
  const { settings, unnamed } = overlay(own ?? {}, policy ?? {});
  if (unnamed) faults.push(policy?.unit ? 'Organisationens policy ger en enhet utan namn.' : 'Enheten saknar namn.');
  return { settings, own: own ?? {}, policy: policy ?? {}, faults };
}

async function read<T extends z.core.$ZodType>(
  schema: T,
  get: () => Promise<unknown>,
  what: string,
  faults: string[],
): Promise<z.core.output<T> | null> {
  try {
    const parsed = z.safeParse(schema, await get());
    if (parsed.success) return parsed.data;
    const at = parsed.error.issues.map((issue) => issue.path.join('.') || issue.message).join(', ');
    faults.push(`${what} kunde inte användas (${at}).`);
  } catch {
    faults.push(`${what} kunde inte läsas.`);
  }
  return null;
}

/** The settings with the policy over them. A unit that nobody names is left out of them, whole. */
function overlay(own: Own, policy: Policy): { settings: Settings; unnamed: boolean } {
  const user = own.user || policy.user ? { user: { ...own.user, ...policy.user } } : {};
  const copying = own.copying || policy.copying ? { copying: { ...own.copying, ...policy.copying } } : {};
  const region = policy.region ? { region: policy.region } : {};
  const { unit: ownUnit, ...others } = own;
  const unit = ownUnit || policy.unit ? { ...ownUnit, ...policy.unit } : undefined;
  const parsed = Settings.safeParse({ ...others, ...region, ...user, ...copying, ...(unit ? { unit } : {}) });
  return parsed.success
    ? { settings: parsed.data, unnamed: false }
    : { settings: Settings.parse({ ...others, ...region, ...user, ...copying }), unnamed: true };
}

/** Writes the person's own settings. Rejects when the browser does not take them. */
export async function saveSettings(local: OwnArea, settings: Own): Promise<void> {
  await local.set({ [key]: Own.parse(settings) });
}

/** The core's desk at a point in time (ISO with offset), or null while no region is chosen. */
export function toDesk(settings: Settings, now: string): Desk | null {
  const { region, copying: _copying, ...rest } = settings;
  return region ? { region, ...rest, now } : null;
}
