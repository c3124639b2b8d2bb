import { alone, type Finder, matching } from './find.ts';

/** Sentences of more than so many words. */
export function longSentences(most: number, says: (words: number) => string): Finder {
  return (text) =>
    [...text.matchAll(/[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]*)*/g)].flatMap((found) => {
      const [sentence] = found;
      const count = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      if (count <= most) return [];
      const from = found.index + sentence.length - sentence.trimStart().length;
      return [{ from, to: found.index + sentence.trimEnd().length, says: says(count) }];
    });
}

/** A small word that stands twice, which no sentence asks for. */
export function doubled(says: string): Finder {
  return matching(
    new RegExp(alone('(och|att|är|en|ett|som|på|i|du|vi|jag)\\s+\\1'), 'giu'),
    says,
    ([, word = '']) => word,
  );
}
