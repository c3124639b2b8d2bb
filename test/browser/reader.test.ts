import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Case } from '../../src/core/contract/case.ts';
import { json, openEye, text, url } from './reader/page.ts';

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

const names = readdirSync(new URL('../reader/pages/', import.meta.url))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5));
const cases = names.filter((name) => !/^(list|no-case)/.test(name));

describe('page dialects', () => {
  it.each(cases)('%s reads as a careful person would', async (name) => {
    await eye.show(text(`${name}.html`));
    const reading = await eye.look();
    expect(reading.case).toEqual({ ...(json(name) as object), url });
    expect(z.safeParse(Case, reading.case).success).toBe(true);
    expect(reading.queue).toBeUndefined();
  });

  it.each(names.filter((name) => name.startsWith('list')))('%s is a queue and no case', async (name) => {
    await eye.show(text(`${name}.html`));
    expect(await eye.look()).toEqual({ case: null, queue: json(name), fields: [] });
  });

  it('a page of settings is no case', async () => {
    await eye.show(text('no-case.html'));
    expect(await eye.look()).toEqual({ case: null, fields: [] });
  });
});

it('leaves the document as it was, byte for byte', async () => {
  for (const name of names) {
    await eye.show(text(`${name}.html`));
    const before = await eye.page.content();
    await eye.look();
    expect(await eye.page.content()).toBe(before);
  }
});
