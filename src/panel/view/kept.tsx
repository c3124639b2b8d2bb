import { useUnsaved } from '../hooks.ts';
import { useOpenCase } from '../open-case.ts';
import { useServices } from '../services.ts';

/** Stands wherever the person writes, while what is written could not be saved. */
export function Unsaved() {
  const { notes } = useServices();
  if (!useUnsaved(notes)) return null;
  return (
    <p class="fault" role="alert">
      Webbläsaren kunde inte spara det du skriver. Texten finns kvar bara så länge panelen är öppen.
    </p>
  );
}

/** Says that texts lie at this address that are not known to be this patient's. */
export function OtherTexts() {
  const { others, early, dropOthers, takeEarly } = useOpenCase();
  if (!others && !early) return null;
  // The button that had the focus is gone.
  const then = (deal: () => void) => (): void => {
    deal();
    document.getElementById('patient')?.focus();
  };
  return (
    <div class="fault" role="alert">
      <p>
        {early
          ? 'Här finns sådant som skrevs eller markerades medan personnumret inte kunde läsas. Det visas och räknas inte förrän du säger att det hör till den här patienten.'
          : 'Här finns sparad text som hör till en annan patient, eller som skrevs medan personnumret inte kunde läsas. Den visas inte.'}
      </p>
      <p class="buttons">
        {early && (
          <button type="button" onClick={then(takeEarly)}>
            Det hör till den här patienten
          </button>
        )}
        <button type="button" onClick={then(dropOthers)}>
          {early ? 'Kasta det' : 'Kasta den texten'}
        </button>
      </p>
    </div>
  );
}
