import type { RefObject } from 'preact';

interface Shown {
  field: RefObject<HTMLInputElement | null>;
  onCompare(): void;
}

/** Where the number of the record system is pasted. The field is its owner's to read and to empty: no number is held here. */
export function CompareForm({ field, onCompare }: Shown) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onCompare();
      }}
    >
      <label for="compare">Klistra in personnumret från journalen</label>
      <input
        id="compare"
        ref={field}
        autocomplete="off"
        onPaste={() => setTimeout(onCompare)}
        aria-describedby="compare-why"
      />
      <button type="submit">Jämför</button>
      <p class="small" id="compare-why">
        Numret sparas inte, och fältet töms direkt.
      </p>
    </form>
  );
}
