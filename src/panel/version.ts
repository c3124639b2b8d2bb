import type { RoutineSource, VersionAge } from '../core/index.ts';
import { attempt } from './core.ts';
import { useServices } from './services.ts';

const monthly = { timeZone: 'UTC', month: 'short', year: 'numeric' } as const;
const ofDay = new Intl.DateTimeFormat('sv-SE', { ...monthly, day: 'numeric' });
const ofMonth = new Intl.DateTimeFormat('sv-SE', monthly);

/** "15 jan 2025" of a day of the contract. */
export function sayDay(day: string): string {
  return ofDay.format(Date.parse(day)).replace('.', '');
}

/** "jan 2025", for a line that is read at a glance. */
function sayMonth(day: string): string {
  return ofMonth.format(Date.parse(day)).replace('.', '');
}

export interface Age {
  /** For a source line: empty while the routine is fresh. */
  short: string;
  /** For the routine view: always says something. */
  long: string;
}

/** How old the routine's version is, in words, at `now` (milliseconds). Null where there is no routine to tell of. */
export function useVersionAge(source: RoutineSource | undefined, now: number): Age | null {
  const { core } = useServices();
  if (!source) return null;
  const asked = attempt(() => core.versionAge(source, now));
  return asked.ok ? sayAge(asked.value) : null;
}

function sayAge(age: VersionAge): Age {
  if (age.kind === 'unknown')
    return {
      short: 'rutinens ålder är okänd',
      long: 'Rutinen säger inte från när den gäller: hur gammal versionen är går inte att veta.',
    };
  const by = sayDay(age.reviewBy);
  if (age.kind === 'current')
    return { short: '', long: `Versionen är ${sayMonths(age.months)} gammal. Ses över senast ${by}.` };
  return {
    short: `rutinen är från ${sayMonth(age.validFrom)}, skulle ha setts över ${sayMonth(age.reviewBy)}`,
    long: `Versionen är ${sayMonths(age.months)} gammal och skulle ha setts över senast ${by}. Kontrollera att den fortfarande gäller.`,
  };
}

function sayMonths(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const some = rest === 1 ? '1 månad' : `${rest} månader`;
  if (years === 0) return some;
  return rest === 0 ? `${years} år` : `${years} år och ${some}`;
}
