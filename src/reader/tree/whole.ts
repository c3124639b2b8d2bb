import { remember, type Seen } from './seen.ts';
import { rest } from './stretches.ts';

/** What is told of a whole page in one go, remembered until anything on it changes: a place to stop at. */
export function rememberWhole<T>(root: Seen, what: string, by: string, tell: () => T): T {
  let isNew = false;
  const value = remember(root, what, by, () => {
    isNew = true;
    return tell();
  });
  if (isNew) rest();
  return value;
}
