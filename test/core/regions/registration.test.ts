import { expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import type { FactReader } from '../../../src/core/facts/facts.ts';
import { Unread } from '../../../src/core/facts/unread.ts';
import { availableRegions, regionOf } from '../../../src/core/regions/index.ts';
import { sample } from '../samples.ts';

const unread = () => new Unread('anything');
const nothing: FactReader = Object.assign(unread, { at: unread });

test.each(availableRegions())('$name: what was not read registers as what nobody has decided', ({ key }) => {
  const { case: c, desk } = sample(key, { desk: { user: {} } });
  const { undecided, entries } = advise(c, desk).registration;
  expect(regionOf(key).register(nothing)).toEqual({ undecided, entries });
});
