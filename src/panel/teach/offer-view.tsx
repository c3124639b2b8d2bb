import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Offer } from './offer.ts';

interface Shown {
  offer: Offer | null;
  onAccept(): void;
  onRefuse(): void;
}

/** What would be read where the person pointed, for the person to judge. */
export function OfferView({ offer, onAccept, onRefuse }: Shown) {
  const waits = offer?.ok && offer.waits !== undefined;
  const box = useRef<HTMLDivElement>(null);
  const refused = useRef(false);
  // Without another way the buttons go: the focus is not to be lost with them.
  useLayoutEffect(() => {
    if (refused.current && offer && !offer.ok) box.current?.focus();
    refused.current = false;
  }, [offer]);
  return (
    <>
      <div role="status" aria-label="Förslag" ref={box} tabIndex={-1}>
        {offer && (offer.ok ? <Found offer={offer} /> : <p class="fault">{offer.text}</p>)}
      </div>
      {offer?.ok && (
        <p class="buttons">
          <button type="button" class="main" onClick={onAccept}>
            {waits ? 'Spara ordet ändå' : 'Stämmer'}
          </button>
          <button
            type="button"
            onClick={() => {
              refused.current = true;
              onRefuse();
            }}
          >
            Fel, sök på annat sätt
          </button>
        </p>
      )}
    </>
  );
}

function Found({ offer }: { offer: Offer & { ok: true } }) {
  const { value, kept, waits, otherwise } = offer;
  return (
    <>
      <p>
        {waits !== undefined ? (
          <>Hittas, men läses inte ännu. {waits}</>
        ) : value === '' ? (
          'Panelen lär sig ordet.'
        ) : (
          <>
            Här läses: <strong>{value}</strong>
          </>
        )}
        {kept.map((text) => (
          <span key={text} class="small">
            {text}
          </span>
        ))}
      </p>
      {otherwise.length > 0 && (
        <>
          <p class="fault">Då läses också annat på ett nytt sätt. Stämmer det?</p>
          <ul>
            {otherwise.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
