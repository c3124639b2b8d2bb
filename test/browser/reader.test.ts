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

describe('a labelled part removed', () => {
  it.each(cases.filter((name) => name !== 'hostile'))(
    '%s: that field is unread, nothing else changes',
    async (name) => {
      await eye.show(text(`${name}.html`));
      const parts = await eye.page.evaluate(() => {
        const found: [string, string | null][] = [];
        const visit = (root: Document | ShadowRoot) => {
          for (const el of root.querySelectorAll('*')) {
            const part = el.getAttribute('data-part');
            if (part) found.push([part, el.getAttribute('data-takes')]);
            if (el.shadowRoot) visit(el.shadowRoot);
          }
        };
        visit(document);
        return found;
      });
      expect(parts.length).toBeGreaterThan(5);
      for (const [part, taken] of parts) {
        await eye.show(text(`${name}.html`));
        await eye.page.evaluate((wanted) => {
          const visit = (root: Document | ShadowRoot) => {
            for (const el of root.querySelectorAll('*')) {
              if (el.getAttribute('data-part') === wanted) el.remove();
              else if (el.shadowRoot) visit(el.shadowRoot);
            }
          };
          visit(document);
        }, part);
        const { case: read, fields } = await eye.look();
        expect(read, `${name} without ${part}`).toEqual({
          ...[part, ...(taken?.split(' ') ?? [])].reduce(without, json(name) as Record<string, unknown>),
          url,
        });
        expect(fields.find(({ field }) => field === part)?.state, part).toBe('unread');
      }
    },
  );
});

/** The expected case without the field, and without what only that part of the page can tell. */
function without(whole: Record<string, unknown>, part: string): Record<string, unknown> {
  const [outer = '', inner] = part.split('.');
  const { [outer]: gone, ...rest } = structuredClone(whole);
  if (part === 'messages') {
    // The chat's system lines, pictures and calls go with it.
    for (const key of ['startedAt', 'images', 'contacts']) if (hangsOnChat(whole, key)) delete rest[key];
  }
  if (!inner) return rest;
  const { [inner]: _, ...kept } = gone as Record<string, unknown>;
  return Object.keys(kept).length > 0 ? { ...rest, [outer]: kept } : rest;
}

const hangsOnChat = (whole: Record<string, unknown>, key: string): boolean =>
  key === 'startedAt'
    ? JSON.stringify(whole.messages).includes('Besöket startades')
    : key === 'images'
      ? whole.images === 1
      : JSON.stringify(whole.contacts)?.includes('09:40') === true;

it('leaves the document as it was, byte for byte', async () => {
  for (const name of names) {
    await eye.show(text(`${name}.html`));
    const before = await eye.page.content();
    await eye.look();
    expect(await eye.page.content()).toBe(before);
  }
});
