import type { FactReader, Inputs } from '../facts/facts.ts';
import { plainText, withoutIdentity } from './text.ts';

/** Makes a text of the case fit to paste: plain, and without what tells who where patient or guardian is protected. */
export function cleanerOf({ case: c, desk }: Inputs, read: FactReader): (text: string) => string {
  const hidden = read('knownProtected') === true || c.guardian?.protected === true;
  if (!hidden) return plainText;
  const strip = withoutIdentity(c, desk.unit?.name);
  return (text) => strip(plainText(text));
}
