import * as z from 'zod/mini';
import { type Desk, Unit, User } from '../core/contract/desk.ts';
import { regionKeys } from '../core/regions/keys.ts';

/** Who works where, as chosen in the options. Without a region nothing is advised. No patient data. */
export const Settings = z.strictObject({
  region: z.optional(z.enum(regionKeys)),
  unit: z.optional(Unit),
  user: z.optional(User),
});
export type Settings = z.infer<typeof Settings>;

/** What an organisation sets by managed policy: the same, in parts. */
export const Policy = z.strictObject({
  region: z.optional(z.enum(regionKeys)),
  unit: z.optional(z.partial(Unit)),
  user: z.optional(User),
});
export type Policy = z.infer<typeof Policy>;

/** The settings in force, the policy alone (to show what cannot be changed), and what could not be used, in Swedish. */
export interface Loaded {
  settings: Settings;
  own: Settings;
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
  const own = await read(Settings, async () => (await local.get(key))[key] ?? {}, 'Inställningarna', faults);
  // Where no policy exists some browsers answer with an error: that is no fault.
  const found = await managed.get(null).catch(() => ({}));
  const policy = await read(Policy, async () => found, 'Organisationens policy', faults);
  const settings = overlay(own ?? {}, policy ?? {});
  if (settings === null) faults.push('Organisationens policy ger en enhet utan namn.');
  return { settings: settings ?? own ?? {}, own: own ?? {}, policy: policy ?? {}, faults };
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

/** The settings with the policy over them, or null where the sum is no valid setting. */
function overlay(own: Settings, policy: Policy): Settings | null {
  const unit = policy.unit ? { unit: { ...own.unit, ...policy.unit } } : {};
  const user = policy.user ? { user: { ...own.user, ...policy.user } } : {};
  const region = policy.region ? { region: policy.region } : {};
  const parsed = Settings.safeParse({ ...own, ...region, ...unit, ...user });
  return parsed.success ? parsed.data : null;
}

/** Writes the person's own settings. Rejects when the browser does not take them. */
export async function saveSettings(local: OwnArea, settings: Settings): Promise<void> {
  await local.set({ [key]: Settings.parse(settings) });
}

/** The core's desk at a point in time (ISO with offset), or null while no region is chosen. */
export function toDesk(settings: Settings, now: string): Desk | null {
  const { region, ...rest } = settings;
  return region ? { region, ...rest, now } : null;
}
