import { applyPatch } from '../../desk/notes-patch.ts';
import { useOpenCase } from '../open-case.ts';

/**
 * What names the text of a keyword among all cases' texts, and how to keep what staff writes in it. A text that is the case's own
 * again follows the case again.
 */
export function useText(keyword: string, given: string): [key: string, set: (written: string) => void] {
  const { place, change } = useOpenCase();
  const set = (written: string): void =>
    change((old) => {
      const { [keyword]: _old, ...others } = old.notes.texts ?? {};
      const texts = written === given ? others : { ...others, [keyword]: written };
      return { ...old, notes: applyPatch(old.notes, { texts }) };
    });
  return [`${place}\n${keyword}`, set];
}
