import { availableRegions } from '../../../src/core/index.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import {
  answers,
  type Change,
  chain,
  forms,
  link,
  type Output,
  outcome,
  outputOf,
  plans,
  registrationOf,
  role,
  target,
} from './cells.ts';
import { situations } from './situations.ts';
import { type Dimension, printed } from './tree.ts';

/** Every golden file by its path in this folder, with what the core gives now. */
export function goldens(): Map<string, string> {
  return new Map(
    availableRegions().flatMap(({ key }) =>
      Object.entries(forms).map(([form, change]) => [`${key}/${form}.txt`, fileOf(key, form, change)] as const),
    ),
  );
}

function fileOf(region: RegionKey, form: string, change: Change): string {
  const parts = [`${region}, contact form: ${form}`, ...registrationsOf(region, change), ...notesOf(region, change)];
  return `${parts.join('\n\n')}\n`;
}

/** The parts of a golden file that tell of the registration. */
export function registrationsOf(region: RegionKey, change: Change): string[] {
  return region === 'skane'
    ? [skaneAlone(change), skaneHandedOver(change)]
    : [registration('Registrering', region, change, [outcome, ...answers[region], role])];
}

function registration(title: string, region: RegionKey, change: Change, axes: readonly Dimension<Change>[]): string {
  return printed(title, axes, (cell) => registrationText(registrationOf(region, [change, ...cell])));
}

function registrationText({ undecided, entries }: ReturnType<typeof registrationOf>): string {
  const lines = entries.flatMap(({ rule, by, fields, note }) => [
    `${rule} ${by}`,
    ...fields.map((field) =>
      'value' in field ? `  ${field.name} = ${field.value}` : `  ${field.name} ? ${field.choices.join(' | ')}`,
    ),
    `  (${note})`,
  ]);
  return [...undecided.map((id) => `fråga: ${id}`), ...lines].join('\n') || 'ingen registrering';
}

/** The form of the contact adds at most an entry: only what it adds to `none.txt` is told. */
function differing(change: Change, cell: readonly Change[]): string {
  const text = registrationText(registrationOf('skane', [change, ...cell]));
  if (change === forms.none) return text;
  const without = registrationText(registrationOf('skane', cell));
  if (text === without) return 'som i none.txt';
  const start = without === 'ingen registrering' ? '' : `${without}\n`;
  return text.startsWith(start) ? `som i none.txt, och\n${text.slice(start.length)}` : text;
}

const told = (title: string, change: Change, axes: readonly Dimension<Change>[]): string =>
  printed(title, axes, (cell) => differing(change, cell));

/** Skåne without a handover. */
export function skaneAlone(change: Change): string {
  return told('Registrering utan överlämning', change, [link, outcome, role, ...answers.skane]);
}

/** Each chain with whatever outcome goes with it: the whole matrix; under a form, what leads to a chain. */
export function skaneHandedOver(change: Change): string {
  const led =
    change === forms.none
      ? outcome
      : { ...outcome, values: outcome.values.filter(({ label }) => /undecided|handover/.test(label)) };
  return told('Registrering vid överlämning', change, [target, link, role, led, ...chain, ...answers.skane]);
}

/** The note and the other texts, keyword by keyword: first by outcome and plan, then by what the page shows. */
function notesOf(region: RegionKey, change: Change): string[] {
  const few = {
    ...outcome,
    values: outcome.values.filter(({ label }) => /undecided|no-reply|handover|digital-visit/.test(label)),
  };
  return [
    ...texts('efter utfall', region, change, [outcome, plans, ...answers[region]]),
    ...texts('efter det sidan visar', region, change, [situations, few]),
  ];
}

/** What a contact form changes: nothing, or one line more than in `none.txt`, is told so. */
function against(without: string | null, text: string | null): string | null {
  if (text === null || without === null) return text;
  if (text === without) return 'som i none.txt';
  const before = without.split('\n');
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => line !== before[index]);
  const isOneMore = lines.length === before.length + 1 && lines.toSpliced(at, 1).join('\n') === without;
  return isOneMore ? `som i none.txt, med raden\n${lines[at]}` : text;
}

function texts(title: string, region: RegionKey, change: Change, axes: readonly Dimension<Change>[]): string[] {
  const outputs = productOf(axes).map((cell) => ({
    output: outputOf(region, [change, ...cell]),
    without: change === forms.none ? null : outputOf(region, cell),
  }));
  const each = (name: string, textOf: (output: Output) => string | null): string => {
    // The tree walks the cells in the order of the product.
    const cells = outputs.values();
    return printed(`${name}, ${title}`, axes, () => {
      const { value: cell } = cells.next();
      if (!cell) throw new Error('The tree has more cells than the product.');
      const text = textOf(cell.output);
      return cell.without ? against(textOf(cell.without), text) : text;
    });
  };
  const keywords = [...new Set(outputs.flatMap(({ output }) => output.journal.headings.map(({ keyword }) => keyword)))];
  const made = new Map(outputs.flatMap(({ output }) => output.texts.map((text) => [text.title, text] as const)));
  return [
    each('Mall och sökord', ({ journal }) =>
      [`${journal.template} (${journal.rule})`, ...journal.headings.map((h) => `- ${h.keyword} (${h.rule})`)].join(
        '\n',
      ),
    ),
    ...(keywords.length === 0 ? [each('Löpande text', ({ journal }) => journal.text)] : []),
    ...keywords.map((keyword) =>
      each(`Sökord ${keyword}`, ({ journal }) => journal.headings.find((h) => h.keyword === keyword)?.text ?? null),
    ),
    ...[...made].map(([name, { rule, source }]) =>
      each(
        `Text ”${name}” (${rule}, ${source.section})`,
        ({ texts: all }) => all.find((one) => one.title === name)?.text ?? null,
      ),
    ),
  ];
}

/** Every cell of a product, the last dimension turning fastest. */
function productOf<T>(axes: readonly Dimension<T>[]): T[][] {
  return axes.reduce<T[][]>(
    (cells, { values }) => cells.flatMap((cell) => values.map(({ value }) => [...cell, value])),
    [[]],
  );
}
