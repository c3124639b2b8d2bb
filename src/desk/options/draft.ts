import { type UserRole, userRoles, type Weekday, weekdays } from '../../core/contract/desk.ts';
import { Day } from '../../core/contract/primitives.ts';
import { type RegionKey, regionKeys } from '../../core/regions/keys.ts';
import { readHours } from '../hours-typed.ts';
import { type Own, Settings } from '../settings.ts';

/** What stands in the form: text as typed, so that a fault loses nothing. */
export interface Draft {
  region: string;
  unitName: string;
  hours: Record<Weekday, string>;
  closedDays: string;
  spacing: string;
  helping: boolean;
  overallResponsible: string;
  role: string;
  userName: string;
  firstLogin: boolean;
  lineEnds: string;
  clearAfter: string;
}

/** A fault in Swedish per field of the form: "region", "unitName", "hours.mon", "closedDays", "spacing". */
export type Faults = Record<string, string>;

export type Checked = { ok: true; settings: Settings; draft: Draft } | { ok: false; faults: Faults };

/** The form as it shows these settings. */
export function toDraft({ region, unit, user, copying }: Own): Draft {
  const hours = Object.fromEntries(weekdays.map((day) => [day, unit?.hours?.[day] ?? '']));
  return {
    region: region ?? '',
    unitName: unit?.name ?? '',
    hours: { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '', ...hours },
    closedDays: (unit?.closedDays ?? []).join('\n'),
    spacing: unit?.attemptSpacingHours === undefined ? '' : String(unit.attemptSpacingHours).replace('.', ','),
    helping: unit?.helping ?? false,
    overallResponsible: unit?.overallResponsible ?? '',
    role: user?.role ?? '',
    userName: user?.name ?? '',
    firstLogin: user?.firstLogin ?? false,
    lineEnds: copying?.lineEnds ?? '',
    clearAfter: copying?.clearAfterSeconds === undefined ? '' : String(copying.clearAfterSeconds),
  };
}

/** The settings that the form gives, with the form as it is then written; or each fault beside its field. */
export function checkDraft(draft: Draft): Checked {
  const faults: Faults = {};
  const region = regionKeys.find((key): key is RegionKey => key === draft.region);
  if (!region) faults.region = 'Välj den region vars rutin du följer.';

  const hours: Partial<Record<Weekday, string>> = {};
  for (const day of weekdays) {
    const typed = draft.hours[day].trim();
    if (typed === '' || /^(stängt|stängd|-|–)$/i.test(typed)) continue;
    const read = readHours(typed);
    if (read === null)
      faults[`hours.${day}`] = 'Skriv som 08:00-17:00, eller lämna tomt. Stängningen ska vara efter öppningen.';
    else hours[day] = read;
  }

  const closedDays = draft.closedDays.split(/[\s,;]+/).filter((day) => day !== '');
  const odd = closedDays.filter((day) => !Day.safeParse(day).success);
  if (odd.length > 0) faults.closedDays = `Skriv dagar som 2026-12-24, en per rad. Finns inte: ${odd.join(', ')}.`;

  const spacing = draft.spacing.trim().replace(',', '.');
  if (!/^\d*(\.\d+)?$/.test(spacing)) faults.spacing = 'Skriv antal timmar, till exempel 3 eller 2,5.';

  const unit = {
    ...(Object.keys(hours).length > 0 ? { hours } : {}),
    ...(closedDays.length > 0 ? { closedDays: [...new Set(closedDays)].sort() } : {}),
    ...(spacing === '' ? {} : { attemptSpacingHours: Number(spacing) }),
    ...(draft.helping ? { helping: true } : {}),
    ...(draft.overallResponsible.trim() ? { overallResponsible: draft.overallResponsible.trim() } : {}),
  };
  const name = draft.unitName.trim();
  if (name === '' && Object.keys(unit).length > 0)
    faults.unitName = 'Ange enhetens namn: det du fyllt i om enheten hör till det.';

  const role = userRoles.find((key): key is UserRole => key === draft.role);
  const user = {
    ...(role ? { role } : {}),
    ...(draft.userName.trim() ? { name: draft.userName.trim() } : {}),
    ...(draft.firstLogin ? { firstLogin: true } : {}),
  };
  const clearAfter = draft.clearAfter.trim();
  if (!/^\d*$/.test(clearAfter) || Number(clearAfter) > 3600) faults.clearAfter = 'Skriv hela sekunder, 0 till 3600.';
  const copying = {
    ...(draft.lineEnds === 'crlf' || draft.lineEnds === 'lf' ? { lineEnds: draft.lineEnds } : {}),
    ...(clearAfter === '' ? {} : { clearAfterSeconds: Number(clearAfter) }),
  };
  if (!region || Object.keys(faults).length > 0) return { ok: false, faults };
  const settings = Settings.parse({
    region,
    ...(name === '' ? {} : { unit: { name, ...unit } }),
    ...(Object.keys(user).length > 0 ? { user } : {}),
    ...(Object.keys(copying).length > 0 ? { copying } : {}),
  });
  return { ok: true, settings, draft: toDraft(settings) };
}
