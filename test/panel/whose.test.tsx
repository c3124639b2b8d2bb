// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { copyOut } from '../../src/panel/copying.ts';
import { Panel } from '../../src/panel/view/app.tsx';
import { shelfOf, toldAt, toldOf } from '../../src/panel/whose.ts';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

afterEach(cleanup);

const { url } = sample;
const anna: Case = { ...sample.open, patient: { personalIdentityNumber: '19800504-2380', name: 'Anna Andersson' } };
const bo: Case = { ...sample.open, patient: { personalIdentityNumber: '19121212-1212', name: 'Bo Berg' } };
const unread: Case = { ...sample.open, patient: { name: 'Anna Andersson' } };

describe('two patients at one address', () => {
  it('the first one’s words, thrown away by the second, are not the second’s to undo', () => {
    const { notes } = makeWorld().services;
    shelfOf(notes, anna).change((old) => ({ ...old, draft: 'Till Anna' }));
    const [before, annas] = [shelfOf(notes, bo).place, shelfOf(notes, anna).place];
    shelfOf(notes, bo).dropOthers();
    // The steps of an editor are kept by its place: at Anna's lie hers.
    expect(shelfOf(notes, bo).place).toBe(before);
    expect(before).not.toBe(annas);
    expect(shelfOf(notes, bo).others).toEqual([]);
    expect(shelfOf(notes, anna).memory.draft).toBeUndefined();
  });

  it('protection found in the record system for one of them is shown in the list, with or without a number', () => {
    const { notes } = makeWorld().services;
    shelfOf(notes, anna).change((old) => ({ ...old, draft: 'Till Anna' }));
    shelfOf(notes, bo).change((old) => ({ ...old, notes: { recordCheck: 'protected' } }));
    expect(toldOf(notes.get, bo).recordCheck).toBe('protected');
    expect(toldOf(notes.get, anna).recordCheck).toBeUndefined();
    shelfOf(notes, anna).change((old) => ({ ...old, notes: { recordCheck: 'protected' } }));
    expect(toldOf(notes.get, { url }).recordCheck).toBe('protected');
  });
});

describe('what is told while the number is not read', () => {
  const told = () => {
    const { notes } = makeWorld().services;
    shelfOf(notes, unread).change((old) => ({ ...old, draft: 'Till någon', notes: { recordCheck: 'not-protected' } }));
    return notes;
  };

  it('is nobody’s when a number is read, also where nobody was known, until staff says whose', () => {
    const notes = told();
    expect(shelfOf(notes, anna).memory.draft).toBeUndefined();
    expect(toldOf(notes.get, anna).recordCheck).toBeUndefined();
    shelfOf(notes, anna).takeEarly();
    expect(shelfOf(notes, anna).memory.draft).toBe('Till någon');
    expect(shelfOf(notes, bo).memory.draft).toBeUndefined();
    expect(shelfOf(notes, unread).memory.draft).toBeUndefined();
  });

  it('counts in the shift’s list only while the case is known without a number and nothing else is told there', () => {
    const notes = told();
    expect(toldAt(notes.get, url, unread).recordCheck).toBe('not-protected');
    expect(toldAt(notes.get, url, anna).recordCheck).toBeUndefined();
    expect(toldAt(notes.get, url, undefined).recordCheck).toBeUndefined();
    shelfOf(notes, anna).change((old) => ({ ...old, notes: { acute: true } }));
    expect(toldAt(notes.get, url, unread)).toEqual({ acute: true });
    expect(toldAt(notes.get, url, undefined)).toEqual({ acute: true });
    expect(toldAt(notes.get, url, bo)).toEqual({});
  });

  it('of protection counts in the shift’s list whoever is known', () => {
    const { notes } = makeWorld().services;
    shelfOf(notes, unread).change((old) => ({ ...old, notes: { recordCheck: 'protected' } }));
    for (const known of [unread, anna, undefined]) expect(toldAt(notes.get, url, known).recordCheck).toBe('protected');
  });
});

describe('two patients at one address, neither with a number', () => {
  const bosUnread: Case = { ...sample.open, patient: { name: 'Bo Berg' } };

  it('what was written for the one is not shown for the other, until staff says that it is theirs', () => {
    const { notes } = makeWorld().services;
    shelfOf(notes, unread).change((old) => ({ ...old, draft: 'Till Anna' }));
    const bos = shelfOf(notes, bosUnread);
    expect(bos.memory.draft).toBeUndefined();
    expect(bos.early).toBe(shelfOf(notes, unread).place);
    bos.change((old) => ({ ...old, draft: 'Till Bo' }));
    expect(shelfOf(notes, unread).memory.draft).toBe('Till Anna');
    // Of two places nobody can tell which is whose once a number is read, nor in a list.
    expect(shelfOf(notes, anna)).toMatchObject({ early: null, others: [expect.any(String), expect.any(String)] });
    expect(toldOf(notes.get, unread)).toEqual({});
    shelfOf(notes, unread).takeEarly();
    expect(shelfOf(notes, unread).memory.draft).toBe('Till Anna\n\nTill Bo');
    expect(shelfOf(notes, bosUnread).memory.draft).toBeUndefined();
  });

  it('on the panel the other one has another tree, and is told of the text that lies there', async () => {
    const world = makeWorld();
    render(<Panel services={world.services} />);
    await act(async () => {});
    await act(async () => world.showCase(unread));
    const annas = screen.getByRole('heading', { level: 1 });
    await act(async () => shelfOf(world.services.notes, unread).change((old) => ({ ...old, draft: 'Till Anna' })));
    await act(async () => world.showCase(bosUnread));
    expect(screen.getByRole('heading', { level: 1 })).not.toBe(annas);
    expect(screen.getByRole('alert').textContent).toContain('medan personnumret inte kunde läsas');
    await act(async () => world.showCase(unread));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('protection found in the record system', () => {
  it('holds while the number is not read, and once it is read', async () => {
    const world = makeWorld();
    shelfOf(world.services.notes, anna).change((old) => ({ ...old, notes: { recordCheck: 'protected' } }));
    render(<Panel services={world.services} />);
    await act(async () => {});
    await act(async () => world.showCase(unread));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Skyddad identitet nr ej läst');
  });

  it('told while the number was not read holds once it is, until the patient’s own check is told', async () => {
    const world = makeWorld();
    const { notes } = world.services;
    shelfOf(notes, anna).change((old) => ({ ...old, draft: 'Till Anna' }));
    shelfOf(notes, unread).change((old) => ({ ...old, notes: { recordCheck: 'protected' } }));
    render(<Panel services={world.services} />);
    await act(async () => {});
    await act(async () => world.showCase(anna));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Skyddad identitet ··2380');
    await act(async () => shelfOf(notes, anna).change((old) => ({ ...old, notes: { recordCheck: 'not-protected' } })));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('AA ··2380');
  });
});

describe('a copy while the case goes on', () => {
  const asked = { open: anna, who: 'AA ··2380', lineEnds: 'lf' as const, stopped: null, onCopied: () => {} };
  const page = { ...makeWorld().services.page, still: async () => 'same' as const };

  it('is refused where the patient was marked as protected meanwhile', async () => {
    const written: string[] = [];
    const clipboard = { ...makeWorld().services.clipboard, text: async (text: string) => void written.push(text) };
    const end = await copyOut(
      { page, clipboard },
      { what: 'Bedömning', text: 'Snuva' },
      asked,
      () => 'Skyddad identitet ··2380',
    );
    expect(end).toEqual({ ok: false, text: expect.stringContaining('ärendet ändrades just på sidan') });
    expect(written).toEqual([]);
  });

  it.each([
    ['another patient came to the same address', null, null],
    [
      'the patient was marked as protected',
      'Skyddad identitet ··2380',
      { ok: true, text: 'Kopierat: Bedömning, för Skyddad identitet ··2380.' },
    ],
  ])('names nobody that is not shown where, in writing, %s', async (_when, then, told) => {
    let here: string | null = asked.who;
    const text = async (): Promise<void> => {
      here = then;
    };
    const clipboard = { ...makeWorld().services.clipboard, text };
    expect(await copyOut({ page, clipboard }, { what: 'Bedömning', text: 'Snuva' }, asked, () => here)).toEqual(told);
  });
});
