import type { FactReader, Inputs } from '../facts/facts.ts';
import { plainText, withoutIdentity } from './text.ts';

/** Makes a text of the case fit to paste: plain, and without what tells who where patient or guardian is protected. */
export function cleanerOf({ case: c, desk }: Inputs, read: FactReader): (text: string) => string {
  const hidden = read('knownProtected') === true || c.guardian?.protected === true;
  return (text) => (hidden ? withoutIdentity(plainText(text), c, desk.unit?.name) : plainText(text));
}
