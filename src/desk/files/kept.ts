import * as z from 'zod/mini';
import { Instant } from '../../core/contract/primitives.ts';
import type { RegionKey } from '../../core/regions/keys.ts';
import { defaultProfile } from '../../reader/profile/default-profile.ts';
import type { Profile } from '../../reader/profile/profile.ts';
import type { Checked } from './checked.ts';
import { checkLocalRoutine, type LocalRoutine } from './local-routine.ts';
import { checkPageProfile } from './page-profile.ts';

/** The files that a unit can bring, by the key under which storage and policy hold their text. */
const fileKeys = ['localRoutine', 'pageProfile'] as const;
export type FileKey = (typeof fileKeys)[number];

/** A file as it is kept: its text as it came, so that it is given back as it came, and since when. No patient data. */
export interface KeptFile {
  text: string;
  /** ISO; null for a policy, which does not tell. */
  since: string | null;
}

/** A file that counts, by policy or the person's own. One with a fault gives nothing of itself. */
export interface Standing<T> extends KeptFile {
  from: 'policy' | 'file';
  checked: Checked<T>;
}

/** Which files count now; null where there is none. */
export interface Files {
  localRoutine: Standing<LocalRoutine> | null;
  pageProfile: Standing<Profile> | null;
}

interface Area {
  get(keys?: null | string[]): Promise<Record<string, unknown>>;
}

export interface OwnArea extends Area {
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const Kept = z.strictObject({ text: z.string(), since: Instant });

/**
 * The files in force. Policy goes before the person's own, also where it is faulty: what the organisation has set aside is not to come
 * back unseen. `region` is the one in force, which a local routine must be written for.
 */
export async function loadFiles(own: Area, managed: Area, region: RegionKey | undefined): Promise<Files> {
  // Where no policy exists some browsers answer with an error: that is no fault.
  const policy = await managed.get(null).catch(() => ({}));
  const kept = await own.get([...fileKeys]).catch(() => unread);
  return {
    localRoutine: standing('localRoutine', policy, kept, (text) => checkLocalRoutine(text, region)),
    pageProfile: standing('pageProfile', policy, kept, checkPageProfile),
  };
}

/** What stands in for storage that cannot be read: there may be a file, so it is not "none". */
const unread: Record<FileKey, unknown> = { localRoutine: null, pageProfile: null };

function standing<T>(
  key: FileKey,
  policy: Record<string, unknown>,
  own: Record<string, unknown>,
  check: (text: string) => Checked<T>,
): Standing<T> | null {
  const set = policy[key];
  if (typeof set === 'string') return { from: 'policy', text: set, since: null, checked: check(set) };
  if (set !== undefined) return broken('policy', '(hela): ska vara filens innehåll som en text');
  if (own[key] === undefined) return null;
  const kept = Kept.safeParse(own[key]);
  if (!kept.success) return broken('file', '(hela): kunde inte läsas ur webbläsaren, läs in filen igen');
  return { from: 'file', ...kept.data, checked: check(kept.data.text) };
}

function broken(from: 'policy' | 'file', fault: string): Standing<never> {
  return { from, text: '', since: null, checked: { ok: false, faults: [fault] } };
}

/** What is wrong with a file that is to be taken in; none, and it can be kept. */
export function faultsIn(key: FileKey, text: string, region: RegionKey | undefined): string[] {
  const checked = key === 'localRoutine' ? checkLocalRoutine(text, region) : checkPageProfile(text);
  return checked.ok ? [] : checked.faults;
}

/** Keeps the file in place of the one before it; null takes it away. Rejects when the browser does not take it. */
export async function keepFile(own: OwnArea, key: FileKey, file: KeptFile | null): Promise<void> {
  if (file === null) await own.remove(key);
  else await own.set({ [key]: Kept.parse(file) });
}

/** The profile to read by: the default where the unit has none, null where its own cannot be used. */
export function profileIn({ pageProfile }: Files): Profile | null {
  if (pageProfile === null) return defaultProfile;
  return pageProfile.checked.ok ? pageProfile.checked.value : null;
}
