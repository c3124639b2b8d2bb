/** Zero-width and bidirectional controls (and the soft hyphen): they show nothing, and can make a text read otherwise than it looks. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** The text without what cannot be seen; other space characters become plain spaces, line breaks stay. */
export function clean(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]/g, ' ');
}

/** One line as it is compared: lower case, single spaces, no colon or star at the end. */
export function norm(text: string): string {
  // What is this long is no label, and is compared with none.
  if (text.length > 300) return text;
  return clean(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[:*]+$/, '')
    .toLowerCase();
}

/** True where the text has a letter or a digit. */
export const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Signs by which a label is folded, sorted or shown with a picture: none of its words. Signs that answer ("✓", "✖") are no such. */
const sign = '[⌃⌄▾▼▿▽˅⏷▸▶►▹▷▲△▴↑↓↕⇅ˆ]|(?![✓✔✗✘☑☒✅❌✖⛔🚫⭕❎])\\p{Extended_Pictographic}';
const signs = new RegExp(`^(?:(?:${sign}|\\ufe0f)\\s*)+|(?:\\s*(?:${sign}|\\ufe0f))+$`, 'gu');
const mark = new RegExp(`^(?:${sign}|[\\ufe0f\\s:*])+$`, 'u');

/** A compared line without the signs that it begins or ends with; one of signs alone as it is. */
export function bare(words: string): string {
  const plain = words.replace(signs, '');
  return plain === words || plain === '' ? words : norm(plain);
}

/** Drawn as a section that is folded up: what it holds is not shown. */
export const isFolded = (text: string): boolean => /^[▸▹▶►]|[▸▹▶►]\ufe0f?$/u.test(text);

/** A colon, a star or a sign beside a label, and nothing else. */
export const isMereSign = (text: string): boolean => mark.test(text);
