import { type WordsRow, type WordsRule, words } from './row.ts';
import { place } from './say.ts';

interface Report {
  /** What the receiver asks for, line by line. */
  readonly head: readonly string[];
  /** The case's address under the name that the receiver gives it; null: not to be told, or not known. */
  readonly address: string | null | undefined;
  readonly addressName?: string;
  /** The unit, only where it may be told. */
  readonly unit?: string | null | undefined;
  /** What the form asks for besides what happened and when. */
  readonly asks?: readonly (readonly [name: string, asks: string])[];
}

/** A report of a fault or a deviation, with places for what only staff knows. It never holds who the patient is. */
export function report({ head, address, addressName = 'Ärendets adress', unit, asks = [] }: Report): string {
  return [
    ...head,
    `${addressName}: ${address ?? place('adressen, utan patientens uppgifter')}`,
    ...(unit ? [`Enhet: ${unit}`] : []),
    '',
    `Vad som hände: ${place('händelsen, utan patientens uppgifter')}`,
    `När det hände: ${place('dag och klockslag')}`,
    ...asks.map(([name, asked]) => `${name}: ${place(asked)}`),
  ].join('\n');
}

/** What support needs to find a fault in the system. */
const faultFinding = [
  ['Vad vi har provat', 'till exempel ladda om sidan, en annan dator'],
  ['Webbläsare', 'namn och version'],
] as const;

type FaultReport = Pick<WordsRow<never, never>, 'id' | 'title' | 'section' | 'note'> &
  Pick<Report, 'head' | 'addressName' | 'asks'>;

/** A report of a fault in the system. The unit is told only where the patient is known not to be protected. */
export function faultReport({ head, addressName, asks = [], ...line }: FaultReport): WordsRule {
  return words({
    ...line,
    kind: 'support',
    mentions: ['address', 'protected', 'unitName'],
    says: ({ address, protected: isProtected, unitName }) =>
      report({
        head,
        address,
        ...(addressName === undefined ? {} : { addressName }),
        unit: isProtected === false ? unitName : null,
        asks: [...asks, ...faultFinding],
      }),
  });
}
