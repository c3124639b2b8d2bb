/** One thing that cells differ in: its name, and each of its values with a label. */
export interface Dimension<T> {
  name: string;
  values: readonly { label: string; value: T }[];
}

type Node = { leaf: string } | { name: string; branches: { labels: string[]; node: Node }[] };

const keyOf = (node: Node): string => JSON.stringify(node);

/**
 * All cells of a product of dimensions as a tree: values that lead to the same stand on one line, and a dimension that
 * makes no difference stands nowhere. Every cell has exactly one leaf.
 */
function treeOf<T>(dimensions: readonly Dimension<T>[], leafOf: (cell: readonly T[]) => string, cell: T[] = []): Node {
  const dimension = dimensions[cell.length];
  if (!dimension) return { leaf: leafOf(cell) };
  const branches = new Map<string, { labels: string[]; node: Node }>();
  for (const { label, value } of dimension.values) {
    const node = treeOf(dimensions, leafOf, [...cell, value]);
    const same = branches.get(keyOf(node));
    if (same) same.labels.push(label);
    else branches.set(keyOf(node), { labels: [label], node });
  }
  const [only, ...others] = branches.values();
  return only && others.length === 0 ? only.node : { name: dimension.name, branches: [...branches.values()] };
}

function print(node: Node, indent: string): string[] {
  if ('leaf' in node) return [`${indent}→ ${node.leaf}`];
  return node.branches.flatMap(({ labels, node: next }) =>
    'leaf' in next
      ? [`${indent}${node.name}: ${labels.join(' | ')} → ${next.leaf}`]
      : [`${indent}${node.name}: ${labels.join(' | ')}`, ...print(next, `${indent}  `)],
  );
}

/** The number of cells in a product. */
export const cellsIn = (dimensions: readonly Dimension<unknown>[]): number =>
  dimensions.reduce((product, { values }) => product * values.length, 1);

/** A text that begins as the first one did says so instead of saying it again. */
function indented(text: string, first: string | undefined): string {
  const lines = text.split('\n');
  const before = first?.split('\n') ?? [];
  const shared = lines.findIndex((line, index) => line !== before[index]);
  const same = shared >= 3 ? [`… rad 1–${shared} som i [1]`] : [];
  return [...same, ...lines.slice(same.length > 0 ? shared : 0)].map((line) => `    ${line}`.trimEnd()).join('\n');
}

/** Gives each text that cells come to a name, and prints which cells come to which, then the texts. */
export function printed<T>(
  title: string,
  dimensions: readonly Dimension<T>[],
  textOf: (cell: readonly T[]) => string | null,
): string {
  const names = new Map<string, string>();
  const leafOf = (cell: readonly T[]): string => {
    const text = textOf(cell);
    if (text === null) return '(finns inte)';
    if (text === '') return '(tom)';
    const name = names.get(text) ?? `[${names.size + 1}]`;
    names.set(text, name);
    return name;
  };
  const tree = print(treeOf(dimensions, leafOf), '  ');
  const texts = [...names.keys()].map(
    (text, index, all) => `[${index + 1}]\n${indented(text, index > 0 ? all[0] : undefined)}`,
  );
  return [`== ${title} (${cellsIn(dimensions)} celler)`, ...tree, ...texts].join('\n');
}
