import type { Entry, Registration } from '../../core/contract/advice.ts';
import { asHtml, plain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { isWritten, keyOf, standing } from '../registration.ts';
import { partyName } from '../words.ts';
import { EntryField } from './entry-field.tsx';
import { useGuardedCopy } from './guarded-copy.tsx';
import { LocalNote } from './local-note.tsx';
import { Questions } from './questions.tsx';
import { AgeOfSource } from './source.tsx';

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

function EntryView({ entry, at, system }: { entry: Entry; at: number; system: string }) {
  const { memory, routine, showRule } = useOpenCase();
  const own = entry.by === 'user';
  const id = `entry-${at}`;
  const fieldId = (name: string): string => `${id}-${keyOf(entry, name)}`;
  const values = entry.fields.map((field) => ({ field, value: standing(field, entry, memory) }));
  // A field that the routine leaves empty is no gap.
  const gaps = values
    .filter(({ field, value }) => value === '' && 'choices' in field)
    .map(({ field: { name } }) => ({ name, go: () => document.getElementById(fieldId(name))?.focus() }));
  const text = plain(values.flatMap(({ field, value }) => (value === '' ? [] : `${field.name}: ${value}`)).join('\n'));
  const what = own ? 'din registrering' : 'registreringen';
  const html = asHtml(values.map(({ field: { name }, value }) => ({ keyword: name, text: value })));
  const { press, question } = useGuardedCopy(
    { all: { what, text }, rich: { what: `${what}, formaterad`, text, html } },
    { gaps, own: values.flatMap(({ field, value }) => (isWritten(field) ? value : [])) },
  );
  const section = routine?.rows.find((row) => row.id === entry.rule)?.section;
  return (
    <section class="entry" data-own={own} aria-labelledby={id}>
      <h2 id={id}>
        {partyName(entry.by)} <span class="small">i {system}</span>
      </h2>
      {entry.fields.map((field) => (
        <EntryField key={field.name} id={fieldId(field.name)} field={field} entry={entry} />
      ))}
      {entry.note && <p class="note-line">{entry.note}</p>}
      <LocalNote rule={entry.rule} />
      {entry.fields.length > 1 && (
        <p class="buttons">
          <button type="button" onClick={() => press('all')}>
            Kopiera alla fält
          </button>
          <button type="button" onClick={() => press('rich')}>
            Kopiera formaterat
          </button>
        </p>
      )}
      {question}
      <p class="small">
        Källa: {section ? `${section}, ` : ''}
        <button type="button" class="plain" onClick={() => showRule(entry.rule)}>
          {entry.rule}
        </button>
        <AgeOfSource />
      </p>
    </section>
  );
}
