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
          ? 'Här finns text som skrevs medan personnumret inte kunde läsas. Före och efter det har den här patienten stått på adressen. Den visas inte förrän du säger att den hör hit.'
          : 'Här finns sparad text som hör till en annan patient, eller som skrevs medan personnumret inte kunde läsas. Den visas inte.'}
      </p>
      <p class="buttons">
        {early && (
          <button type="button" onClick={then(takeEarly)}>
            Den hör till den här patienten
          </button>
        )}
        <button type="button" onClick={then(dropOthers)}>
          Kasta den texten
        </button>
      </p>
    </div>
  );
}
