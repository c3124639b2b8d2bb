import { cleanup, screen } from '@testing-library/preact';
import { act as settle } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { drawCases } from '../../src/practice/draw.tsx';

const now = '2026-03-04T10:15+01:00';
let root: HTMLElement;

/** Gives each test an empty place to draw in. */
export function drawAnew(): void {
  beforeEach(() => {
    root = document.createElement('div');
    document.body.append(root);
  });
  afterEach(() => {
    cleanup();
    root.remove();
  });
}

export const draw = (cases: Case[]): Promise<void> => settle(() => drawCases(root, cases, now));

/** Draws one case at its own address and gives its main part. */
export async function show(facts: Omit<Case, 'url'>): Promise<HTMLElement> {
  history.replaceState(null, '', '/patient/visit/x');
  await draw([{ url: location.href, ...facts }]);
  return screen.getByRole('main');
}

/** The value beside a label, or null where the page has no such label. */
export function fact(main: HTMLElement, label: string): string | null {
  const term = [...main.querySelectorAll('dt')].find((dt) => dt.textContent === label);
  return term?.nextElementSibling?.textContent ?? null;
}
