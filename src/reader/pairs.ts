import type { Labelled, Profile } from './profile.ts';
import { isProse } from './said.ts';
import { each, headingIn, levelOf, type Seen, textOf, write } from './seen.ts';
import { norm } from './text.ts';
import { isChip, isWordOf } from './values.ts';

/** A label of the page and what stands beside it. */
export interface Pair {
  field: Labelled;
  /** The nodes of the value; empty for a value that is part of a text or of an accessible name. */
  nodes: Seen[];
  text: string;
  /** How it was found, in Swedish. */
  place: string;
  /** The label, or the node whose name holds both. */
  at: Seen;
  /** Stands next to the value, and may be it: speaks against it where it reads as one. */
  rival?: boolean;
}

export interface Pairs {
  pairs: Pair[];
  /** Labels that nothing stands beside. */
  bare: Map<Seen, Labelled>;
  /** What somebody wrote: nothing in it is a fact. */
  said: Set<Seen>;
  /** Labels and values: no free-standing facts. */
  used: Set<Seen>;
}

/** Everything under the heading belongs to these; to the others only what stands next. */
const long = /^(anamnesis|messages|contacts|forms|images|ticket|ticket\.information|guardian)$/;
/** What is written here is somebody's words, whatever it looks like. */
const words = /^(anamnesis|reason|messages|contacts|forms|images|ticket\.information|patient\.name|unit)$/;
const closed = /^(section|article|fieldset|dl|dd|table|tbody|tr|td|th|ul|ol|li|details|main|aside|form|body)$/;

const indexes = new WeakMap<Profile, Map<string, Labelled | ''>>();
/** Label → field; '' for the labels of other things. */
export function labelIndex(profile: Profile): Map<string, Labelled | ''> {
  let index = indexes.get(profile);
  if (!index) {
    index = new Map();
    for (const label of profile.otherLabels) index.set(label, '');
    for (const field in profile.labels) {
      for (const label of profile.labels[field as Labelled]) index.set(label, field as Labelled);
    }
    indexes.set(profile, index);
  }
  return index;
}

const filled = (seen: Seen): Seen[] =>
  seen.kids.filter((kid) => !kid.control && (kid.tag !== '#text' || kid.own.trim() !== ''));

/** All pairs of the area, in the page's order. */
export function pairsIn(
  root: Seen,
  profile: Profile,
  skip: (seen: Seen) => boolean,
  bubbles: ReadonlySet<Seen> = new Set(),
): Pairs {
  const index = labelIndex(profile);
  const labels = new Map<Seen, Labelled | ''>();
  const named: [Seen, Labelled, string][] = [];
  const holders = new Set<Seen>();
  const pointedAt = new Set<string>();

  each(root, (seen) => {
    if (seen !== root && skip(seen)) return false;
    const by = seen.attrs.labelledby;
    if (by) for (const id of by.split(/\s+/)) pointedAt.add(id);
    if (seen.control && !seen.name) return undefined;
    if (seen.name && seen.tag !== '#text') {
      const [field, value] = splitName(profile, index, seen.name);
      if (field && (value !== '' || filled(seen).length > 0 || seen.own || seen.role !== 'heading')) {
        if (!(value === '' && (seen.control || seen.role === 'heading' || !hasPlace(seen))))
          named.push([seen, field, value]);
      }
    }
    if (seen.control) return false;
    if (!isLabelPlace(seen)) return isValueCell(seen) && index.has(norm(textOf(seen))) ? false : undefined;
    const line = norm(textOf(seen));
    const field = line.length <= 60 ? (index.get(line) ?? index.get(line.replace(/\s*\(\d+\)$/, ''))) : undefined;
    if (field === undefined) return undefined;
    labels.set(seen, field);
    return false;
  });
  for (const value of valuesLikeLabels(labels, profile)) labels.delete(value);
  for (const [seen] of labels) for (let up = seen.up; up; up = up.up) holders.add(up);
  const namesInside = new Set<Seen>();
  for (const [seen] of named) for (let up = seen.up; up; up = up.up) namesInside.add(up);

  const result: Pairs = { pairs: [], bare: new Map(), said: new Set(bubbles), used: new Set() };
  const inSaid = (seen: Seen): boolean => {
    for (let up: Seen | undefined = seen; up; up = up.up) if (result.said.has(up)) return true;
    return false;
  };
  const found = (field: Labelled, nodes: Seen[], text: string, place: string, at: Seen) => {
    result.pairs.push({ field, nodes, text, place, at });
    for (const node of nodes) {
      result.used.add(node);
      if (words.test(field)) result.said.add(node);
    }
  };
  const names = [...named].filter(
    ([seen, field, value]) => value !== '' || long.test(field) || !(holders.has(seen) || namesInside.has(seen)),
  );
  // First what people wrote, so that nothing in it is taken for a label; then the rest.
  for (const written of [true, false]) {
    for (const [seen, field, value] of names) {
      if (words.test(field) !== written || inSaid(seen)) continue;
      const same = (inner: Seen) => inner !== seen && labels.get(inner) === field;
      if (value) found(field, [], value, 'i ett namn', seen);
      else
        found(
          field,
          seen.kids.length > 0 ? seen.kids.filter((kid) => !same(kid)) : [seen],
          write([seen], field === 'anamnesis', same),
          'i en namngiven del',
          seen,
        );
    }
    for (const [label, field] of labels) {
      if (field === '' || words.test(field) !== written || inSaid(label)) continue;
      if (pointedAt.has(label.attrs.id ?? ' ') || namesField(label)) continue;
      const nodes = beside(label, field, labels, holders);
      if (!nodes) result.bare.set(label, field);
      else {
        result.used.add(label);
        found(
          field,
          nodes,
          write(nodes, field === 'anamnesis' || field === 'ticket.information'),
          'intill etiketten',
          label,
        );
        const [value] = nodes;
        if (!long.test(field) && value) {
          for (const node of rivalsOf(value, labels, holders)) {
            result.pairs.push({
              field,
              nodes: [node],
              text: write([node], false),
              place: 'intill etiketten',
              at: label,
              rival: true,
            });
          }
        }
      }
    }
  }
  inline(root, skip, inSaid, labels, index, holders, result.used, found);
  result.pairs = result.pairs.filter(
    ({ field, at, nodes }) =>
      long.test(field) || field === 'patient.protected' || !isAmongText(at, nodes, result, profile),
  );
  return result;
}

/** Stands among questions, sentences or lines that nothing explains: somebody's words, whatever they look like. */
export function isAmongText(at: Seen, nodes: readonly Seen[], { used, said }: Pairs, profile: Profile): boolean {
  if (isPictureName(at, nodes)) return false;
  let box = nodes[0]?.up ?? at.up;
  if (nodes.length === 0 && at.tag === '#text' && box && filled(box).length === 1) box = box.up;
  else if (nodes.length === 0) box = (at.tag === '#text' ? at.up : at)?.up;
  if (!box) return false;
  return filled(box).some((kid) => {
    if (kid === at || used.has(kid) || said.has(kid) || nodes.includes(kid) || holdsAny(kid, used, said)) return false;
    const text = textOf(kid);
    return text.split('\n').some(isProse) || (kid.tag === 'p' && text !== '' && !isChip(profile, text));
  });
}

const isPictureName = (at: Seen, nodes: readonly Seen[]): boolean =>
  nodes.length === 0 && at.tag !== '#text' && at.name !== '';

const holdsAny = (seen: Seen, ...sets: Set<Seen>[]): boolean =>
  seen.kids.some((kid) => sets.some((set) => set.has(kid)) || holdsAny(kid, ...sets));

/** Blocks of the value's kind that follow it, no label's own. */
function rivalsOf(value: Seen, labels: Map<Seen, unknown>, holders: Set<Seen>): Seen[] {
  const around =
    value.up && value.block && value.role !== 'definition' && !/^(cell|gridcell)$/.test(value.role)
      ? filled(value.up)
      : [];
  const rivals: Seen[] = [];
  for (const kid of around.slice(around.indexOf(value) + 1)) {
    if (kid.tag !== value.tag || labels.has(kid) || holders.has(kid) || headingIn(kid)) break;
    if (textOf(kid) !== textOf(value) && textOf(kid).length <= 60) rivals.push(kid);
  }
  return rivals;
}

/** "Skrivs av | Vårdnadshavare": the second is a label's word, but here the value of the first, which can be just that. */
function valuesLikeLabels(labels: Map<Seen, Labelled | ''>, profile: Profile): Seen[] {
  const values: Seen[] = [];
  for (const [label, field] of labels) {
    if (field === '' || values.includes(label)) continue;
    let node = label;
    while (node.up && filled(node.up).length === 1 && !closed.test(node.up.tag)) node = node.up;
    const around = node.up ? filled(node.up) : [];
    const [first, second] = around;
    if (around.length !== 2 || first !== node || !second) continue;
    const value = [...labels.keys()].find((other) => other !== label && (other === second || isOnly(second, other)));
    if (value && isWordOf(profile, field, textOf(value))) values.push(value);
  }
  return values;
}

const isOnly = (seen: Seen, inner: Seen): boolean => {
  const kids = filled(seen);
  const [only] = kids;
  return kids.length === 1 && only !== undefined && (only === inner || isOnly(only, inner));
};

/** An element that only names itself (a link, a symbol) is no place for a value. */
const hasPlace = (seen: Seen): boolean => seen.kids.length > 0 || seen.own !== '' || seen.role === 'value';

/** Text that stands alone in its element, where a label may stand. */
function isLabelPlace(seen: Seen): boolean {
  if (seen.role === 'value' || seen.quiet) return false;
  if (seen.tag === '#text') return true;
  if (isValueCell(seen)) return false;
  return !closed.test(seen.tag) && !/^(region|group|list|listitem|row|table)$/.test(seen.role)
    ? filled(seen).length === 1
    : /^t[dh]$/.test(seen.tag);
}

/** A definition, or a cell where a value stands: what it says is no label, though it reads like one. */
function isValueCell(seen: Seen): boolean {
  if (seen.role === 'definition') return true;
  if (!/^(cell|gridcell)$/.test(seen.role) || !seen.up) return false;
  const cells = cellsOf(seen.up);
  return cells.indexOf(seen) % 2 === 1 || /header$/.test(cells[0]?.role ?? '');
}

/** "Prioritet: 2", and for marks that are drawn as icons "Prioritet 2" and "Samtycke till journal givet". */
function splitName(profile: Profile, index: Map<string, Labelled | ''>, name: string): [Labelled | '', string] {
  const whole = index.get(norm(name));
  if (whole) return [whole, ''];
  const colon = /^([^:]{2,60}):\s*(.+)$/s.exec(name);
  if (colon?.[1]) return [index.get(norm(colon[1])) ?? '', colon[2] ?? ''];
  for (const field of ['priority', 'consents.record', 'consents.medicationList'] as const) {
    for (const label of profile.labels[field]) {
      if (norm(name).startsWith(`${label} `)) return [field, name.trim().slice(label.length).trim()];
    }
  }
  return ['', ''];
}

/** A label element of a field: the field has its name. */
const namesField = (label: Seen): boolean => Boolean(label.attrs.labels ?? label.up?.attrs.labels);

/** What stands beside the label; undefined: nothing does. An empty place is a node without text. */
function beside(label: Seen, field: string, labels: Map<Seen, unknown>, holders: Set<Seen>): Seen[] | undefined {
  const all = long.test(field);
  const isWords = all && words.test(field);
  const kind = cellOf(label);
  const siblings = (of: Seen) => filled(of.up ?? of);
  if (kind?.role === 'term') {
    const after = siblings(kind).slice(siblings(kind).indexOf(kind) + 1);
    const end = after.findIndex((kid) => kid.role !== 'definition');
    const values = end < 0 ? after : after.slice(0, end);
    // Two values of which only one can be the label's: none of them is.
    if (!all && new Set(values.map(textOf)).size > 1) return undefined;
    return values.length > 0 ? (all ? values : values.slice(0, 1)) : undefined;
  }
  if (kind) return besideCell(kind, labels, holders);
  const heading = headingIn(label);
  let node = label;
  for (let climbed = 0; climbed < 5 && node.up; climbed++) {
    const around = siblings(node);
    const at = around.indexOf(node);
    if (climbed > 0 && around.some((kid) => kid !== node && holders.has(kid) && !onlyLabel(kid, labels)))
      return undefined;
    const rest = around.slice(at + 1);
    // All that a section holds beside its heading is the heading's, whatever stands in it.
    if (all && at === 0 && rest.length === 1 && rest[0] && !headingIn(rest[0]) && !labels.has(rest[0])) return rest;
    const after: Seen[] = [];
    let stopped = false;
    for (const kid of rest) {
      const title = headingIn(kid) ?? (heading || climbed > 0 ? openingOf(kid) : undefined);
      if (title && (!heading || levelOf(title) <= levelOf(heading))) stopped = true;
      // What is under a heading of people's words is theirs, though it reads like the page's own labels; so is all of a chat.
      else if (
        labels.has(kid) ? !(heading && all) : holders.has(kid) && !(isWords && (heading || field === 'messages'))
      )
        stopped = true;
      if (stopped) break;
      after.push(kid);
    }
    if (after.length > 0) return all ? after : once(nextOf(after));
    if (stopped || at > 0 || closed.test(node.up.tag)) return undefined;
    node = node.up;
  }
  return undefined;
}

/** The heading that a part begins with. */
function openingOf(seen: Seen): Seen | undefined {
  if (seen.role === 'heading') return seen;
  const [first] = seen.kids.filter((kid) => textOf(kid) !== '' || kid.role === 'heading');
  return first && openingOf(first);
}

/** A value that stands there twice is one. */
const once = (nodes: Seen[]): Seen[] => {
  const shown = nodes.filter((node) => textOf(node) !== '');
  const [first] = shown;
  return first && shown.length > 1 && shown.every((node) => textOf(node) === textOf(first)) ? [first] : nodes;
};

/** One value: the block that stands next, or the run of inline parts. */
function nextOf(after: Seen[]): Seen[] {
  const end = after.findIndex((kid) => kid.block);
  return end < 0 ? after : after.slice(0, Math.max(1, end));
}

const onlyLabel = (seen: Seen, labels: Map<Seen, unknown>): boolean =>
  filled(seen).length === 1 && filled(seen).every((kid) => labels.has(kid) || onlyLabel(kid, labels));

function cellOf(label: Seen): Seen | undefined {
  let node: Seen | undefined = label;
  while (node && !/^(term|cell|gridcell|columnheader|rowheader)$/.test(node.role)) {
    if (node.up && filled(node.up).length > 1) return undefined;
    node = node.up;
  }
  return node;
}

/** The next cell of the row; under a column's heading the only cell of the column. */
function besideCell(cell: Seen, labels: Map<Seen, unknown>, holders: Set<Seen>): Seen[] | undefined {
  const row = cell.up;
  if (!row) return undefined;
  const cells = cellsOf(row);
  const at = cells.indexOf(cell);
  const isHead = cells.length > 1 && cells.every((one) => /header$/.test(one.role));
  if (isHead) {
    let table = row.up;
    while (table && !/^(table|grid)$/.test(table.role)) table = table.up;
    const rows = table ? rowsOf(table).filter((one) => one !== row) : [];
    const value = rows.length === 1 && rows[0] ? cellsOf(rows[0])[at] : undefined;
    return value ? [value] : undefined;
  }
  const next = cells[at + 1];
  return next && !labels.has(next) && !(holders.has(next) && /header$/.test(next.role)) ? [next] : undefined;
}

export const cellsOf = (row: Seen): Seen[] =>
  row.kids.filter((kid) => /^(cell|gridcell|columnheader|rowheader)$/.test(kid.role));

export function rowsOf(table: Seen): Seen[] {
  const rows: Seen[] = [];
  each(table, (seen) => {
    if (seen.role === 'row') rows.push(seen);
    return seen.role !== 'row';
  });
  return rows;
}

/** "Inkom igår 10.02", "Prioritet –": no colon, but what follows begins as such a value does. */
function splitPlain(index: Map<string, Labelled | ''>, piece: string): [Labelled | '' | undefined, string] {
  const [, label = '', value = ''] =
    /^\s*(\D{2,40}?)\s+((?:kl\.? ?|den |i ?går|i ?dag|yesterday|today|(?:mån|tis|ons|tors|fre|lör|sön)\p{L}* )?\d.*|i ?går.*|i ?dag.*|[–—-])$/iu.exec(
      piece,
    ) ?? [];
  const field = index.get(norm(label));
  return field && /At$|Until$|^priority$|Number$|phone$/.test(field) ? [field, value] : ['', ''];
}

/** "Label: value" in one text; several of them apart by "·" or "|". */
function inline(
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
    if (inSaid(seen) || seen.role === 'definition') return false;
    if (holders.has(seen) || !(seen.tag === '#text' || seen.kids.every((kid) => !kid.block))) return undefined;
    let any = false;
    for (const piece of textOf(seen).split(/\n| [·|•] /)) {
      const [, label = '', told = ''] = /^\s*([^:]{2,50}):\s+(\S.*)$/.exec(piece) ?? [];
      const [field, value] = label ? [index.get(norm(label)), told] : splitPlain(index, piece);
      if (!field || !value) continue;
      any = true;
      used.add(seen);
      found(field, [], value.trim(), 'i en text med etiketten', seen);
    }
    return !any && undefined;
  });
}
