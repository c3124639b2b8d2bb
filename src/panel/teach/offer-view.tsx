import type { Offer } from './use-lesson.ts';

interface Shown {
  offer: Offer | null;
  onAccept(): void;
  onRefuse(): void;
}

/** What would be read where the person pointed, for the person to judge. */
export function OfferView({ offer, onAccept, onRefuse }: Shown) {
  return (
    <>
      <div role="status" aria-label="Förslag">
        {offer?.ok && (
          <p>
            Här läses: <strong>{offer.value}</strong>
            {offer.by !== '' && <span class="small">Hittas med ”{offer.by}”. Orden sparas i filen.</span>}
          </p>
        )}
        {offer && !offer.ok && <p class="fault">{offer.text}</p>}
      </div>
      {offer?.ok && (
        <p class="buttons">
          <button type="button" onClick={onAccept}>
            Stämmer
          </button>
          <button type="button" onClick={onRefuse}>
            Fel, sök på annat sätt
          </button>
        </p>
      )}
    </>
  );
}
