import type { Case } from '../../core/contract/case.ts';
import { attempt } from '../core.ts';
import { isProtected, shortIdentity } from '../identity.ts';
import { useOpenCase } from '../open-case.ts';
import { type Services, useServices } from '../services.ts';
import { phaseNames } from '../words.ts';
import { useGuardedCopy } from './guarded-copy.tsx';
import { SamePatient } from './same-patient.tsx';

/** Which case it is, at a glance. For a protected patient no name, contact detail, unit or place. */
export function Head() {
  const { core, openOptions } = useServices();
  const { open, memory, routine, now } = useOpenCase();
  const { notes } = memory;
  const number = open.patient?.personalIdentityNumber;
  // The number is what is asked for here.
  const { press } = useGuardedCopy({ number: { what: 'personnumret', text: number ?? '' } }, { withIdentity: true });
  return (
    <header class="head" data-protected={isProtected(open, notes)}>
      <div class="who">
        <h1 id="patient" tabIndex={-1}>
          {shortIdentity(open, notes)}
        </h1>
        {number !== undefined && (
          <button type="button" onClick={() => press('number')}>
            Kopiera personnr
          </button>
        )}
      </div>
      <ul class="facts">
        <li>{age(core, number, now)}</li>
        <li data-unread={open.priority === undefined}>{priority(open)}</li>
        <li data-unread={open.phase === undefined}>{open.phase ? phaseNames[open.phase] : 'Status: ej läst'}</li>
        {notes.acute === true && <li>Markerat som akut</li>}
      </ul>
      <p class="region">
        {routine?.name ?? 'Regionens rutin kunde inte läsas'}
        <button type="button" class="plain" onClick={openOptions}>
          Inställningar
        </button>
      </p>
      <SamePatient />
    </header>
  );
}

/** "Prio 2" as the page says it; a page that shows none is told from a page where it was not read. */
export function priority({ priority: value }: Pick<Case, 'priority'>): string {
  if (value === undefined) return 'Prio: ej läst';
  return value === null ? 'Ingen prio' : `Prio ${value}`;
}

const whyNoAge = {
  malformed: 'Ålder okänd: numret går inte att tolka',
  'check-digit': 'Ålder okänd: kontrollsiffran stämmer inte',
  temporary: 'Ålder okänd: tillfälligt nummer',
  future: 'Ålder okänd: födelsedatum i framtiden',
};

function age(core: Services['core'], number: string | undefined, now: number): string {
  if (number === undefined) return 'Ålder: ej läst';
  const asked = attempt(() => core.ageAt(number, new Date(now).toISOString()));
  if (!asked.ok) return 'Ålder kunde inte räknas ut';
  return 'years' in asked.value ? `${asked.value.years} år` : whyNoAge[asked.value.unknown];
}
