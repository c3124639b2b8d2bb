import type { Labelled } from '../profile/profile.ts';
import { each, type Seen, textOf } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { labelled } from './labels.ts';

/** "Label: value" in one text; several of them apart by "·" or "|". */
export function inline(
  root: Seen,
  skip: (seen: Seen) => boolean,
  inSaid: (seen: Seen) => boolean,
  labels: Map<Seen, unknown>,
  index: Map<string, Labelled | ''>,
  holders: Set<Seen>,
  used: Set<Seen>,
  found: (field: Labelled, nodes: Seen[], text: string, place: string, at: Seen) => void,
): void {
  each(root, (seen) => {
    if (seen !== root && (skip(seen) || seen.control || seen.quiet || labels.has(seen))) return false;
    if (inSaid(seen) || /^(definition|term)$/.test(seen.role)) return false;
    if (holders.has(seen) || !(seen.tag === '#text' || seen.kids.every((kid) => !kid.block))) return undefined;
    // Chips in a row, each with a label and a value of its own, or none: none of them is the value of another.
    const parts = seen.kids.filter((kid) => kid.tag !== '#text' && textOf(kid) !== '');
    if (parts.length > 1 && parts.some((part) => isWhole(textOf(part), index))) return undefined;
    let any = false;
    for (const piece of textOf(seen).split(/\n| [·|•] /)) {
      const [field, value] = split(index, piece);
      if (!field || !value) continue;
      any = true;
      used.add(seen);
      found(field, [], value.trim(), 'i en text med etiketten', seen);
    }
    return !any && undefined;
  });
}

function split(index: Map<string, Labelled | ''>, piece: string): [Labelled | '' | undefined, string] {
  const [, label = '', told = ''] = /^\s*([^:]{2,50}):\s+(\S.*)$/.exec(piece) ?? [];
  return label ? [labelled(index, norm(label)), told] : splitPlain(index, piece);
}

const isWhole = (text: string, index: Map<string, Labelled | ''>): boolean =>
  !text.includes('\n') && Boolean(split(index, text)[0]);

/** "Inkom igår 10.02", "Prioritet –": no colon, but what follows begins as such a value does. */
function splitPlain(index: Map<string, Labelled | ''>, piece: string): [Labelled | '' | undefined, string] {
  const [, label = '', value = ''] =
    /^\s*(\D{2,40}?)\s+((?:kl\.? ?|den |i ?går|i ?dag|yesterday|today|(?:mån|tis|ons|tors|fre|lör|sön)\p{L}* )?\d.*|i ?går.*|i ?dag.*|[–—-])$/iu.exec(
      piece,
    ) ?? [];
  const field = index.get(norm(label));
  return field && /At$|Until$|^priority$|Number$|phone$/.test(field) ? [field, value] : ['', ''];
}

/** "Riktat till: Kurator" below "Vårdenhet:", where lines of that kind stand one below another: the next line, not the value of the one above. */
export function isLine(seen: Seen, above: Seen, index: Map<string, Labelled | ''>): boolean {
  const isOne = (kid: Seen) =>
    kid.tag === seen.tag && index.has(norm(/^([^:]{2,50}):\s+\S/.exec(textOf(kid))?.[1] ?? ''));
  return /:$/.test(textOf(above)) && isOne(seen) && (seen.up?.kids.filter(isOne).length ?? 0) > 1;
}
