/** A place in a text that a person must fill in: where it stands and what it asks for. */
export interface Place {
  start: number;
  end: number;
  asks: string;
}

/** The unfilled places of a text, "[Fyll i: diagnoskod]", in order. A blank text has none: ask `isBlank`. */
export function unfilled(text: string): Place[] {
  return [...text.matchAll(/\[Fyll i(?::\s*([^\]\n]*))?\]/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    asks: found[1]?.trim() || 'ett värde',
  }));
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
