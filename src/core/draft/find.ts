/** A place in a draft and what is said of it: from one character up to, not including, another. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly says: string;
  /** What could stand there instead. */
  readonly suggestion?: string;
}

/** Looks a draft through. `now` is epoch milliseconds. */
export type Finder = (text: string, now: number) => readonly Hit[];

/** One line of what a routine says of the words in the chat. */
export interface DraftRule {
  readonly id: string;
  readonly section: string;
  readonly note?: string;
  /** Only for a patient who is protected, or of whom it is not known. */
  readonly protectedOnly?: boolean;
  readonly find: readonly Finder[];
}

/** Between what is no letter and no digit: "ev" is no word of "brev", "vc" none of "avc". Swedish letters are letters. */
export const alone = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

/** Every match of a pattern; `says` and `instead` are told what was found. Null from `instead`: it is no hit after all. */
export function matching(
  pattern: RegExp,
  says: string | ((found: string) => string),
  instead?: (found: RegExpMatchArray, now: number) => string | null,
): Finder {
  return (text, now) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const suggestion = instead?.(found, now);
      if (suggestion === null) return [];
      const [words] = found;
      return [
        {
          from: found.index,
          to: found.index + words.length,
          says: typeof says === 'string' ? says : says(words),
          ...(suggestion === undefined ? {} : { suggestion }),
        },
      ];
    });
}

/** Whole words, in any capitals. A star stands for any ending: "triag*". */
export function wordsOf(list: readonly string[], says: (found: string) => string): Finder {
  return matching(new RegExp(alone(list.map((word) => word.replace('*', '\\p{L}*')).join('|')), 'giu'), says);
}

/** Abbreviations that end a list, and so often a sentence: the point that follows may be the sentence's. */
const lasts = /^(?:osv|mm|mfl|mvh)$/;

/**
 * Abbreviations, with or without their points ("t.ex.", "t ex", "tex"), and what they stand for; empty where no word always
 * fits. The point that closes one is taken with it, unless it closes the sentence.
 */
export function abbreviations(list: Readonly<Record<string, string>>, says: (found: string) => string): Finder {
  const parts = Object.keys(list).map((short) => short.split('.').filter(Boolean).join('(?:\\.\\s?|\\s)?'));
  const pattern = new RegExp(alone(parts.join('|')), 'giu');
  const bare = (short: string): string => short.toLocaleLowerCase('sv').replace(/[.\s]/g, '');
  const long = new Map(Object.entries(list).map(([short, words]) => [bare(short), words]));
  return (text) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const [short] = found;
      const words = long.get(bare(short));
      const end = found.index + short.length;
      // "5 mm" is a measure.
      if (bare(short) === 'mm' && /\d\s*$/.test(text.slice(0, found.index))) return [];
      const after = text.slice(end);
      const point = lasts.test(bare(short)) ? /^\.(?=\s*[\p{Ll}\d,])/u.test(after) : /^\.(?=\s*[^\s])/.test(after);
      const begins = /^\p{Lu}\p{Ll}/u.test(short) || (/^\p{Lu}/u.test(short) && /\.|\s/.test(short));
      return [
        {
          from: found.index,
          to: point ? end + 1 : end,
          says: says(short),
          ...(words ? { suggestion: begins ? capital(words) : words } : {}),
        },
      ];
    });
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
