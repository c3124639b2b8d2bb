/** The classifications whose codes a note can hold: ICD-10-SE for diagnoses, KVÅ for measures. */
export const codeSystems = ['icd-10-se', 'kva'] as const;
export type CodeSystem = (typeof codeSystems)[number];

/**
 * ICD-10-SE: a letter and two digits, then up to three places of detail with or without the dot ("J06.9", "J069", "Z76.9A"), and in
 * primary care's own selection (KSH97-P) "-P" ("J22-P").
 * KVÅ: two letters and three digits ("ZV051"), or, of its surgical part, three letters and two digits ("QXA00").
 */
const shapes: Readonly<Record<CodeSystem, { shape: RegExp; says: string }>> = {
  'icd-10-se': {
    shape: /^[A-Z]\d{2}(?:\.?\d[\dA-Z]{0,2}|[A-Z])?(?:-P)?$/,
    says: 'har inte formen av en ICD-10-SE-kod: en bokstav, två siffror och eventuellt mer, t.ex. J06.9',
  },
  kva: {
    shape: /^(?:[A-Z]{2}\d{3}|[A-Z]{3}\d{2})$/,
    says: 'har inte formen av en KVÅ-kod: två bokstäver och tre siffror, t.ex. ZV051',
  },
};

/**
 * What is wrong with the form of a code, in Swedish to be put after the code or its path, or null. Only the form is looked at:
 * no code list is shipped, so a code of the right form may still not exist.
 */
export function codeFault(system: CodeSystem, text: string): string | null {
  const { shape, says } = shapes[system];
  if (shape.test(text)) return null;
  return shape.test(text.trim().toUpperCase()) ? 'ska skrivas med stora bokstäver och utan blanksteg' : says;
}
