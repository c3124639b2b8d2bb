import { overDefault } from '../../reader/profile/own-profile.ts';
import type { Profile } from '../../reader/profile/profile.ts';
import { OwnProfile } from '../../reader/profile/profile-schema.ts';
import { type Checked, checkJson } from './checked.ts';

/** A unit's page profile over the default, or every fault with its path, in Swedish. */
export function checkPageProfile(text: string): Checked<Profile> {
  const checked = checkJson(text, OwnProfile);
  return checked.ok ? { ok: true, value: overDefault(checked.value) } : checked;
}
