/** Texts that patients, colleagues and other programs may leave behind, made to be more than text. */
const payloads = [
  '<script>globalThis.ran = 1</script>',
  '<img src=x onerror="globalThis.ran = 1">',
  '<svg/onload=globalThis.ran=1>',
  '<svg><script>globalThis.ran=1</script></svg>',
  '<math><mi//xlink:href="javascript:globalThis.ran=1">',
  '</strong></p><iframe srcdoc="<script>parent.ran=1</script>"></iframe><p>',
  '<a href="javascript:globalThis.ran=1">journal</a>',
  '<style>@import "https://ond.example/x.css"; p { display: none }</style>',
  '<link rel=stylesheet href=https://ond.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://ond.example/">',
  '<base href=https://ond.example/>',
  '<form action=https://ond.example/><input name=x autofocus onfocus=globalThis.ran=1></form>',
  '<object data="data:text/html,<script>parent.ran=1</script>"></object>',
  '<template><img src=x onerror=globalThis.ran=1></template>',
  '<details open ontoggle=globalThis.ran=1>x</details>',
  '<!--<img src="--><img src=x onerror=globalThis.ran=1>',
  '<![CDATA[<script>globalThis.ran=1</script>]]>',
  '&lt;script&gt;globalThis.ran=1&lt;/script&gt;',
  '&#60;img src=x onerror=globalThis.ran=1&#62;',
  '"><script>globalThis.ran=1</script>',
  "' onmouseover='globalThis.ran=1",
  '{{globalThis.ran = 1}}',
  '<!--StartFragment--><b onclick=globalThis.ran=1>x</b><!--EndFragment-->',
  '<noscript><p title="</noscript><img src=x onerror=globalThis.ran=1>">',
  '<p style="background:url(javascript:globalThis.ran=1)">',
] as const;

const marks = {
  nothing: '',
  nul: '\u0000',
  escape: '\u001b[31m',
  bell: '\u0007\u0008',
  'next line': '\u0085',
  'line separator': '\u2028\u2029',
  'right-to-left override': '\u202e',
  isolates: '\u2066\u2067\u2068\u2069',
  'zero width': '\u200b\u200c\u200d\u2060\ufeff',
  'soft hyphen': '\u00ad',
  'arabic letter mark': '\u061c',
  'mongolian vowel separator': '\u180e',
  'interlinear annotation': '\ufff9\ufffa\ufffb',
  tags: '\u{e0001}\u{e0061}\u{e007f}',
  'half a character': '\ud83d',
  'private use': '\ue000\uf0b7',
  'carriage return': '\r\n\t\v\f',
} as const;

/** Each of the payloads with each of the marks in it, at its ends and within. */
export const hostile: readonly string[] = payloads.flatMap((payload) =>
  Object.values(marks).map((mark) => `${mark}${payload.slice(0, 5)}${mark}${payload.slice(5)}${mark} & å "ä" 'ö'`),
);

/** Characters that nobody sees, or that are half of one. A line feed is no such. */
export const unseen = /[^\P{C}\n]|[\u2028\u2029\t]/u;
