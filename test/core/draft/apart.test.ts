import { expect, test } from 'vitest';
import { checkDraft } from '../../../src/core/draft/check.ts';
import { sample } from '../samples.ts';

const found = (text: string) => {
  const { case: c, desk, notes } = sample('kalmar');
  return checkDraft(text, c, desk, notes).findings.map(({ rule, from, to }) => [rule, text.slice(from, to)]);
};

test('two things that a rule says of a draft stand in the order of the text', () => {
  expect(found('Kanske borde vi ses.')).toEqual([
    ['KLM-CHAT-1', 'Kanske'],
    ['KLM-CHAT-1', 'borde'],
  ]);
});

test('of two that overlap the longer stands: a date after "kl" is no time', () => {
  expect(found('Kom kl 2/3-26.')).toEqual([['KLM-CHAT-3', '2/3-26']]);
});

test('the longer is looked at first, and the shorter before it stands too', () => {
  expect(found('Det borde dessvärre gå.')).toEqual([
    ['KLM-CHAT-1', 'borde'],
    ['KLM-CHAT-1', 'dessvärre'],
  ]);
});
