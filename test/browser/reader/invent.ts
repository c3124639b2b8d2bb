import { labelIndex, longFields } from '../../../src/reader/facts/labels.ts';
import { pairsIn } from '../../../src/reader/facts/pairs.ts';
import type { Plain, PlainElement } from '../../../src/reader/page/see.ts';
import { defaultProfile } from '../../../src/reader/profile/default-profile.ts';
import { type Here, lookAt } from '../../../src/reader/read-page.ts';
import { grow } from '../../../src/reader/tree/grow.ts';
import type { Seen } from '../../../src/reader/tree/seen.ts';
import { norm } from '../../../src/reader/words/text.ts';

const rings = ['aeiouyåäö', 'bcdfghjklmnpqrstvwxz'];

/** A word that nobody knows, as long and with the same capitals. */
const invented = (text: string): string =>
  [...text]
    .map((letter) => {
      const small = letter.toLowerCase();
      const ring = rings.find((one) => one.includes(small));
      if (!ring) return letter;
      const next = ring[(ring.indexOf(small) + 4) % ring.length] ?? letter;
      return letter === small ? next : next.toUpperCase();
    })
    .join('');

const index = labelIndex(defaultProfile);
const labels = [...index.keys()].sort((a, b) => b.length - a.length);
/** What may follow a label in one text with its value. */
const value = /^(?:\s*:|\s+(?:i ?går|i ?dag|\d|–|kl|den|mån|tis|ons|tors|fre|lör|sön|given|givet|denied|nekat))/i;

function renamed(text: string): string {
  const line = norm(text);
  if (index.has(line) || index.has(line.replace(/\s*\(\d+\)$/, ''))) return invented(text);
  const blank = text.length - text.trimStart().length;
  const shown = text.trimStart();
  const label = labels.find((one) => shown.toLowerCase().startsWith(one) && value.test(shown.slice(one.length)));
  if (!label) return text;
  return text.slice(0, blank) + invented(shown.slice(0, label.length)) + shown.slice(label.length);
}

/** The page with each of its labels, those of no fact too, as a word that no profile knows. What people wrote, and each value, stands as it was. */
export function invent(plain: PlainElement, here: Here): PlainElement {
  const root = grow(plain);
  const { look } = lookAt(root, defaultProfile, here);
  const { pairs, said } = pairsIn(root, defaultProfile, look.skip, look.bubbles);
  const kept = new Set<Seen>(said);
  for (const { field, nodes, at } of pairs)
    if (!longFields.test(field) || /^(messages|contacts|forms|anamnesis)$/.test(field))
      for (const node of nodes) if (node !== at) kept.add(node);
  const walk = (one: Plain, seen: Seen, free: boolean): Plain => {
    const open = free && !kept.has(seen) && seen.role !== 'log' && !(seen !== root && look.skip(seen));
    if (typeof one === 'string')
      return open
        ? one
            .split(/( · |\|)/)
            .map(renamed)
            .join('')
        : one;
    const kids = one.kids.map((kid, i) => walk(kid, seen.kids[i] ?? seen, open));
    const named = free && one.name && !look.skip(seen) ? { name: renamed(one.name) } : {};
    return { ...one, ...named, kids };
  };
  return { ...plain, kids: plain.kids.map((kid, i) => walk(kid, root.kids[i] ?? root, true)) };
}
