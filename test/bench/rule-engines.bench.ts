/**
 * node test/bench/rule-engines.bench.ts
 *
 * The conditions of Jönköping's cards in json-rules-engine and @gorules/zen-engine: the same facts, the same verdicts on every
 * case (checked first), then evaluations of the whole set a second. Ours writes the cards' texts too; theirs name the rule.
 */
import fc from 'fast-check';
import { advise } from '../../src/core/advise.ts';
import { factsOf } from '../../src/core/facts/derive.ts';
import type { FactReader } from '../../src/core/facts/facts.ts';
import { inputsOf } from '../../src/core/facts/inputs.ts';
import { Unread } from '../../src/core/facts/unread.ts';
import { regionOf } from '../../src/core/regions/index.ts';
import { anyCase, anyDesk, anyNotes } from '../core/generate.ts';
import { conditions, plainFactsOf, theirFacts } from './jonkoping-conditions.ts';
import { havePeers } from './peers.ts';
import { line, rate, rateLater, show } from './rate.ts';
import { jsonRulesEngine, type Peer, zenEngine } from './rule-engines.ts';

const region = regionOf('jonkoping');
const rules = region.cards.filter(({ id }) => id in conditions);
const idsOf = (read: FactReader): string[] =>
  rules.flatMap(({ id, judge }) => (judge(read).kind === 'speaks' ? [id] : [])).sort();

/** Generated cases of which every fact of these rules is known: a third value is more than the others can say. */
const known = fc
  .sample(fc.record({ case: anyCase, desk: anyDesk('jonkoping'), notes: anyNotes }), { numRuns: 40_000, seed: 1177 })
  .flatMap((input) => {
    const read = factsOf(inputsOf(input.case, input.desk, input.notes, region));
    // Derived once, before the time is taken, for all three.
    return theirFacts.some((name) => read(name) instanceof Unread) ? [] : [{ input, read, plain: plainFactsOf(read) }];
  })
  .slice(0, 512);

async function check({ name, speaks }: Peer): Promise<void> {
  for (const { read, plain } of known) {
    const ours = idsOf(read).join();
    const theirs = (await speaks(plain)).sort().join();
    if (ours !== theirs) throw new Error(`${name} svarar ${theirs}, vi ${ours}: ${JSON.stringify(plain)}`);
  }
}

async function run(): Promise<void> {
  if (known.length < 100) throw new Error(`bara ${known.length} fall`);
  const spoken = new Set(known.flatMap(({ read }) => idsOf(read)));
  line(`${rules.length} regler (av dem talade ${spoken.size}), ${known.length} ärenden, samma utslag hos alla:`);
  const ones = known.map(({ read }) => read);
  const ours = rate((i) => {
    const read = ones[i % ones.length];
    if (read) for (const { judge } of rules) judge(read);
  });
  for (const open of [jsonRulesEngine, zenEngine]) {
    const peer = open(conditions);
    if (!peer) continue;
    await check(peer);
    const theirs = await rateLater((i) => peer.speaks(known[i % known.length]?.plain ?? {}));
    show(peer.name, theirs);
    show('våra regler', ours, theirs);
  }
  const inputs = known.map(({ input }) => input);
  const whole = rate((i) => {
    const input = inputs[i % inputs.length];
    if (input) advise(input.case, input.desk, input.notes);
  });
  show('hela ärenden (alla regler, tider, anteckning)', whole);
}

if (havePeers()) await run();
