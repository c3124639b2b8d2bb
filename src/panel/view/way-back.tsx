interface Shown {
  label: string;
  /** Staff has written over what the case gives. */
  own: boolean;
  /** What the case gives was put back, from here. */
  restored: boolean;
  onRestore(): void;
  onUndo(): void;
}

/** From staff's own text to what the case gives, and back again. */
export function WayBack({ label, own, restored, onRestore, onUndo }: Shown) {
  if (own)
    return (
      <button type="button" class="plain" aria-label={`Återställ från ärendet: ${label}`} onClick={onRestore}>
        Återställ från ärendet
      </button>
    );
  if (!restored) return null;
  return (
    <button type="button" class="plain" aria-label={`Ta tillbaka min text: ${label}`} onClick={onUndo}>
      Ta tillbaka min text
    </button>
  );
}
