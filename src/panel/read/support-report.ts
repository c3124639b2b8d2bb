import type { Glass } from '../../reader/places.ts';
import type { FieldReport, FieldState } from '../../reader/reading.ts';
import type { Seen } from '../../reader/tree/seen.ts';

/** A field's state in words. */
export const stateNames: Record<FieldState, string> = { read: 'läst', absent: 'finns inte', unread: 'ej läst' };

/** Roles that a page's author chose among, so no text of the page; and elements of HTML, not those of the page's own naming. */
const roles =
  /^(alert|article|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|definition|dialog|document|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|log|main|menu|menubar|menuitem|navigation|none|note|option|presentation|progressbar|radio|region|row|rowgroup|rowheader|search|separator|slider|status|switch|tab|table|tablist|tabpanel|term|textbox|timer|toolbar|tooltip|tree|treeitem|value)$/;
const elements =
  /^(a|abbr|article|aside|b|blockquote|body|button|caption|code|dd|del|details|dialog|div|dl|dt|em|fieldset|figcaption|figure|footer|form|frame|h[1-6]|header|hr|html|i|iframe|img|input|ins|label|legend|li|main|mark|menu|nav|ol|option|output|p|pre|progress|s|section|select|slot|small|span|strong|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|u|ul)$/;
const most = 1500;

interface Versions {
  /** The extension's. */
  extension: string;
  /** Which page profile is in force, and since when. */
  profile: string;
}

/** What support needs to see why a page is not read: each field's state and place, and how the page is built, without a word of it. */
export function supportReport(fields: readonly FieldReport[], glass: Glass | null, versions: Versions): string {
  const lines = [
    `1177 direkt-kollegan ${versions.extension}`,
    `Sidprofil: ${versions.profile}`,
    '',
    'Fält:',
    ...fields.map(({ field, state, where }) => `${field}: ${stateNames[state]} (${where})`),
    '',
    'Sidans uppbyggnad (element och roller, ingen text):',
  ];
  return [...lines, ...(glass ? outlineOf(glass.root) : ['sidan syns inte'])].join('\n');
}

/** Each element by its kind and role, what stands in it further in; the same several times in a row is counted. */
function outlineOf(root: Seen): string[] {
  const lines: string[] = [];
  const write = (seen: Seen, depth: number): void => {
    let before: { text: string; times: number } | undefined;
    for (const kid of seen.kids) {
      if (lines.length >= most) return;
      const at = lines.length;
      lines.push(`${' '.repeat(depth)}${kindOf(kid)}`);
      write(kid, depth + 1);
      const text = lines.slice(at).join('\n');
      if (before && before.text === text) {
        before.times++;
        lines.length = at;
        const [head = '', ...rest] = text.split('\n');
        lines.splice(at - rest.length - 1, rest.length + 1, `${head} ×${before.times}`, ...rest);
      } else before = { text, times: 1 };
    }
  };
  write(root, 0);
  return lines.length >= most ? [...lines, '… (fler utelämnade)'] : lines;
}

function kindOf({ tag, role, block, own }: Seen): string {
  if (tag === '#text') return own.trim() === '' ? 'blanktecken' : 'text';
  const element = elements.test(tag) ? tag : 'egen';
  return `${element}${roles.test(role) ? `[${role}]` : role ? '[annan]' : ''}${block ? '' : ' inline'}`;
}
