/** One keyword of a note with its text; a running text has none. */
export interface Part {
  keyword?: string;
  text: string;
}

// Control and format characters (zero-width, bidirectional, tags), private ones and halves of characters: with them a text could show
// other than it says. But line feed, and the bullet that word processors keep among the private ones.
const unseen = /(?![\n\uf0b7])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Bullets that a word processor draws, at the start of a line and within it. */
const bullet = /[\u2022\u2023\u2043\u204c\u204d\u2219\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u00b7\uf0b7]/;

/**
 * Text as a record system's field takes it: line feeds only; tabs and every other space as a space; bullets as hyphens, quotation
 * marks straight, the three dots as three; nothing unseen.
 */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(unseen, '')
    .replace(new RegExp(`^( *)${bullet.source} *`, 'gm'), '$1- ')
    .replace(new RegExp(bullet, 'g'), '-')
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2018-\u201b\u2032]/g, "'")
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/ +$/gm, '');
}

export type LineEnds = 'lf' | 'crlf';

/** The text as it goes to the clipboard, with the line ends that the record system wants. */
export function forClipboard(text: string, ends: LineEnds): string {
  const clean = plain(text);
  return ends === 'crlf' ? clean.replaceAll('\n', '\r\n') : clean;
}

/** The note as plain text: keyword, its text on the line below, a blank line between. Keywords without text are left out. */
export function asPlain(parts: readonly Part[]): string {
  return filled(parts)
    .map(({ keyword, text }) => (keyword === undefined ? text : `${plain(keyword)}\n${text}`))
    .join('\n\n');
}

/** The note as HTML for the clipboard: keywords strong, line breaks kept, every character of the text escaped. */
export function asHtml(parts: readonly Part[]): string {
  return filled(parts)
    .map(({ keyword, text }) => {
      const body = escapeHtml(text).replaceAll('\n', '<br>');
      return keyword === undefined
        ? `<p>${body}</p>`
        : `<p><strong>${escapeHtml(plain(keyword))}</strong><br>${body}</p>`;
    })
    .join('');
}

function filled(parts: readonly Part[]): Part[] {
  return parts.map((part) => ({ ...part, text: plain(part.text).trim() })).filter(({ text }) => text !== '');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
