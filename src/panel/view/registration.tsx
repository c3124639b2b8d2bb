import type { Registration } from '../../core/contract/advice.ts';
import { EntryView } from './entry.tsx';
import { Questions } from './questions.tsx';

const systems = { cosmic: 'Cosmic', pmo: 'PMO' } as const;

/** Questions first, then each party's registration, the user's own first. */
export function RegistrationTab({ registration }: { registration: Registration }) {
  const { entries, undecided, system } = registration;
  return (
    <>
      <Questions undecided={undecided} />
      {entries.length === 0 && (
        <p class="quiet">
          {undecided.length > 0 ? 'Fälten visas när frågorna är besvarade.' : 'Rutinen ger ingen registrering här.'}
        </p>
      )}
      {entries.map((entry, index) => (
        // The same rule may give two parties an entry each.
        <EntryView key={`${entry.rule}${entry.by}`} entry={entry} at={index} system={systems[system]} />
      ))}
    </>
  );
}
