import fc from 'fast-check';
import type { Case } from '../../../src/core/contract/case.ts';
import { anyCase } from '../../core/generate.ts';
import { bornOn } from '../../core/samples.ts';

/**
 * Synthetic patients whose every word tells whose it is: "zqu1p0…" is a word of address u1's patient p0, "zqu1x…" one written there
 * while the number could not be read. `w` and a number end a word that staff wrote.
 */
export const addresses = [0, 1, 2, 3] as const;
export type Who = 0 | 1;

/** What the page at one address shows now. */
export interface Site {
  who: Who;
  /** Whether the number can be read. */
  read: boolean;
  /** Whether the page marks the patient as protected. */
  hidden: boolean;
}

export const urlOf = (at: number): string => `https://clinic.platform24.se/patient/visit/${1000 + at}`;

export interface Person {
  id: string;
  name: string;
  number: string;
  phone: string;
  /** As a receipt names them. */
  short: string;
}

const letters = 'ABCDEFGH';

export function personOf(at: number, who: Who): Person {
  const nr = at * 2 + who;
  const id = `zqu${at}p${who}`;
  const letter = letters[nr] ?? 'X';
  const number = bornOn(`${1950 + nr}-05-1${nr}`, String(230 + nr * 3));
  return {
    id,
    name: `${letter}${id}n ${letter}${id}e`,
    number,
    phone: `070-174 06 ${10 + nr}`,
    short: `${letter}${letter} ··${number.slice(-4)}`,
  };
}

/** What the generator gives, in which only the person and the words of the page are made to tell whose they are. */
export function pagesOf(seed: number): (at: number, site: Site) => Case {
  const shapes = fc.sample(anyCase, { numRuns: addresses.length * 2, seed });
  return (at, { who, read, hidden }) => {
    const { id, name, number, phone } = personOf(at, who);
    const shape = shapes[at * 2 + who] ?? { url: '' };
    const { ticket: _ticket, unit: _unit, owner: _owner, handover: _handover, ...rest } = shape;
    return {
      ...rest,
      url: urlOf(at),
      reason: `${id}r`,
      anamnesis: `${id}a ja\n${id}b nej`,
      guardian: null,
      forms: [{ title: `${id}f`, state: 'answered' }],
      messages: (rest.messages ?? []).map((message) => ({ ...message, text: `${id}m ${message.text}` })),
      patient: {
        ...(read && { personalIdentityNumber: number }),
        name,
        phone,
        ...(hidden && { protected: true }),
      },
    };
  };
}

/** Every telling word of a text: at which address, whose ("p0", "p1", "x"), and the number of what staff wrote. */
export function wordsIn(text: string): { word: string; at: number; whose: string; nr: number | null }[] {
  return [...text.matchAll(/zqu(\d)(p\d|x)(?:w(\d+)|[a-z]*)/g)].map(([word, at, whose = '', nr]) => ({
    word,
    at: Number(at),
    whose,
    nr: nr === undefined ? null : Number(nr),
  }));
}

/** A person's name, number or telephone in any form. */
export function identityIn(text: string, all: readonly Person[] = everybody): string[] {
  return all.flatMap(({ name, number, phone }) =>
    [...name.split(' '), number, number.slice(2).replace('-', ''), number.slice(2), phone].filter((one) =>
      text.includes(one),
    ),
  );
}

export const everybody: readonly Person[] = addresses.flatMap((at) => [personOf(at, 0), personOf(at, 1)]);

/** Numbers from a seed, the same each time (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
