import { defaultProfile } from './default-profile.ts';
import type { Profile } from './profile.ts';
import type { OwnProfile } from './profile-schema.ts';

/** Tables whose keys are words of the page: a unit's own stands alone, since it could not take a key of the default's away. */
const whole: readonly string[] = ['lists', 'phaseControls'];

/**
 * A unit's own page profile laid over the default: what it does not mention stays as it is, so that it holds when a later version
 * knows more of the page. A list or a pattern takes the default's place.
 */
export function overDefault(own: OwnProfile): Profile {
  const parts = Object.entries(own).map(([key, value]) => {
    const table = typeof value === 'object' && !Array.isArray(value) && !whole.includes(key);
    return [key, table ? { ...(defaultProfile[key as keyof Profile] as object), ...value } : value];
  });
  // The border of the type: each part has its schema's own, and the keys are the profile's.
  return { ...defaultProfile, ...(Object.fromEntries(parts) as Partial<Profile>) };
}
