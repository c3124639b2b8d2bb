/** One keyword of a note with its text; a running text has none. */
export interface Part {
  keyword?: string;
  text: string;
}

// Control characters but line feed, and the zero-width and bidirectional ones, with which a text could show other than it says.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text as a record system's field takes it: line feeds only, tabs as spaces, nothing unseen. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unseen, '');
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
