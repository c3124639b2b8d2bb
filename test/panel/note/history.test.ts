import { describe, expect, it } from 'vitest';
import { begun, laidIn, redone, undone, written } from '../../../src/panel/note/history.ts';
import { joined, withParagraphs } from '../../../src/panel/note/paragraphs.ts';
import { nextPlace } from '../../../src/panel/note/stepping.ts';

const step = (text: string, at = text.length) => ({ text, start: at, end: at });

describe('the steps of an editor', () => {
  const typed = written(written(begun(''), step('S'), 'insertText', 100), step('Sn'), 'insertText', 200);

  it('are one while one writes on, and another after a pause or another kind of change', () => {
    expect(undone(typed).present.text).toBe('');
    const later = written(typed, step('Snu'), 'insertText', 1300);
    expect(undone(later).present.text).toBe('Sn');
    const rubbed = written(typed, step('S'), 'deleteContentBackward', 250);
    expect(undone(rubbed).present.text).toBe('Sn');
    const put = written(typed, step('Sn fras'), 'panel', 210);
    expect(undone(put).present.text).toBe('Sn');
    expect(undone(undone(put)).present.text).toBe('');
  });

  it('go forward again until something else is written, and stop at both ends', () => {
    const back = undone(typed);
    expect(redone(back)).toMatchObject({ present: { text: 'Sn' }, future: [] });
    expect(undone(back)).toBe(back);
    expect(redone(typed)).toBe(typed);
    expect(redone(written(back, step('X'), 'insertText', 300)).present.text).toBe('X');
  });
});

describe('putting in', () => {
  it('keeps words apart, takes the place of what is selected, and leaves the caret behind', () => {
    expect(laidIn({ text: 'Ett tre', start: 3, end: 3 }, 'två')).toEqual({ text: 'Ett två tre', start: 7, end: 7 });
    expect(laidIn({ text: 'Kod: [Fyll i: x].', start: 5, end: 16 }, 'J069').text).toBe('Kod: J069.');
    expect(laidIn(step(''), 'en\ntvå').text).toBe('en\ntvå');
  });

  it('puts the chosen paragraphs where the anamnesis stands, and touches nothing else', () => {
    const all = ['Hosta.\n', 'Feber.\n', 'Trött.'];
    const chosen = ['Hosta.\n', 'Trött.'];
    expect(withParagraphs(step('Eget före\nHosta.\nFeber.\nTrött.\nEget efter'), all, chosen).text).toBe(
      'Eget före\nHosta.\nTrött.\nEget efter',
    );
    expect(withParagraphs(step('Eget'), all, chosen).text).toBe('Eget\nHosta.\nTrött.');
    expect(joined(all)).toBe('Hosta.\nFeber.\nTrött.');
  });
});

it('steps through the places to fill in, both ways and round', () => {
  const texts = ['klart', 'a [Fyll i: x] b [Fyll i: y]', ''];
  const first = { field: 1, start: 2, end: 13 };
  expect(nextPlace(texts, { field: -1, at: -1 }, 1)).toEqual(first);
  expect(nextPlace(texts, { field: 1, at: 2 }, 1)).toEqual({ field: 1, start: 16, end: 27 });
  expect(nextPlace(texts, { field: 1, at: 16 }, 1)).toEqual({ field: 2, start: 0, end: 0 });
  expect(nextPlace(texts, { field: 2, at: 0 }, 1)).toEqual(first);
  expect(nextPlace(texts, { field: 1, at: 2 }, -1)).toEqual({ field: 2, start: 0, end: 0 });
  expect(nextPlace(['klart'], { field: 0, at: 0 }, 1)).toBeNull();
});
