import type { OwnProfile } from '../../reader/profile/profile-schema.ts';

/** Both, the later before the earlier; tables part by part. */
export function join(own: OwnProfile, more: OwnProfile): OwnProfile {
  const parts = Object.entries(more).map(([key, value]) => {
    const had: unknown = Reflect.get(own, key);
    return [key, typeof value === 'object' && !Array.isArray(value) ? { ...Object(had), ...value } : value];
  });
  // The border of the type: each part keeps its own.
  return { ...own, ...(Object.fromEntries(parts) as OwnProfile) };
}
