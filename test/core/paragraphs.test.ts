import { expect, test } from 'vitest';
import { paragraphsOf } from '../../src/core/journal/paragraphs.ts';

test.each<[string, string, string[]]>([
  ['nothing', ' \n ', []],
  ['every line, where no line is blank', 'Feber\nHosta: ja', ['Feber\n', 'Hosta: ja']],
  ['what stands between blank lines, where there are some', 'Feber\n\nHosta\nja', ['Feber\n\n', 'Hosta\nja']],
])('the paragraphs of a text are %s', (_, text, paragraphs) => {
  expect(paragraphsOf(text)).toEqual(paragraphs);
});
