import { ChoiceField, TextField } from './field.tsx';
import type { Part } from './part.ts';

/** How texts go to the record system: line ends, and when the clipboard is emptied. */
export function CopyingFields({ draft, faults, policy: { copying }, change }: Part) {
  // Chrome and Edge from version 144 tell when anyone has copied something; not what it is.
  const told = navigator.clipboard !== undefined && 'onclipboardchange' in navigator.clipboard;
  return (
    <fieldset>
      <legend>Kopiering</legend>
      <ChoiceField
        id="lineEnds"
        label="Radslut"
        value={draft.lineEnds}
        choices={[
          { key: 'lf', name: 'LF' },
          { key: 'crlf', name: 'CRLF' },
        ]}
        fixed={copying?.lineEnds !== undefined}
        hint="Inte valt: LF. Välj CRLF om raderna flyter ihop när du klistrar in i journalen."
        onValue={(lineEnds) => change({ lineEnds })}
      />
      <TextField
        id="clearAfter"
        label="Töm urklipp efter (sekunder)"
        value={draft.clearAfter}
        fault={faults.clearAfter}
        fixed={copying?.clearAfterSeconds !== undefined}
        hint={
          told
            ? 'Tomt: 120 sekunder. 0: aldrig. Urklipp töms när panelen har fokus, och bara om ingen har kopierat något annat sedan dess. Det som kopieras med kortkommando medan kliniksidan har fokus töms inte.'
            : 'Tomt eller 0: aldrig. Den här webbläsaren visar inte om någon har kopierat något annat: anger du en tid töms urklipp vad som än ligger där, när panelen har fokus.'
        }
        onValue={(clearAfter) => change({ clearAfter })}
      />
    </fieldset>
  );
}
