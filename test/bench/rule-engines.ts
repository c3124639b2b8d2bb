import type { PlainConditions, PlainFacts } from './jonkoping-conditions.ts';
import { peer } from './peers.ts';
import { line } from './rate.ts';

/** A rules engine with all the conditions in it: the ids of the rules that speak. */
export interface Peer {
  name: string;
  speaks(facts: PlainFacts): Promise<string[]>;
}

interface JsonRulesEngine {
  Engine: new (rules: object[]) => { run(facts: PlainFacts): Promise<{ events: { type: string }[] }> };
}

const jsonOperators = { in: 'in', '>=': 'greaterThanInclusive', '<': 'lessThan', '>': 'greaterThan' } as const;

export function jsonRulesEngine(conditions: PlainConditions): Peer {
  const { Engine }: JsonRulesEngine = peer('json-rules-engine');
  const engine = new Engine(
    Object.entries(conditions).map(([id, all]) => ({
      conditions: { all: all.map(([fact, operator, value]) => ({ fact, operator: jsonOperators[operator], value })) },
      event: { type: id },
    })),
  );
  return {
    name: 'json-rules-engine',
    speaks: async (facts) => (await engine.run(facts)).events.map(({ type }) => type),
  };
}

interface Zen {
  ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(facts: PlainFacts): Promise<{ result: { rule: string }[] }>;
    };
  };
}

/** One decision table, a row for each rule and a column for each fact, every row that fits collected. */
export function zenEngine(conditions: PlainConditions): Peer | null {
  let zen: Zen;
  try {
    zen = peer('@gorules/zen-engine');
  } catch {
    line('  @gorules/zen-engine finns inte för den här maskinen: bara json-rules-engine jämförs.');
    return null;
  }
  const facts = [...new Set(Object.values(conditions).flatMap((all) => all.map(([fact]) => fact)))];
  // An empty cell fits every value; `$` is the fact of the column.
  const cell = (all: PlainConditions[string], fact: string): string =>
    all
      .filter(([of]) => of === fact)
      .map(([, operator, value]) => `$ ${operator} ${JSON.stringify(value)}`)
      .join(' and ');
  const table = {
    hitPolicy: 'collect',
    inputs: facts.map((fact) => ({ id: fact, name: fact, field: fact })),
    outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
    rules: Object.entries(conditions).map(([id, all]) => ({
      _id: id,
      rule: JSON.stringify(id),
      ...Object.fromEntries(facts.map((fact) => [fact, cell(all, fact)])),
    })),
  };
  const decision = new zen.ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'table', name: 'table', type: 'decisionTableNode', content: table },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: '1', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: '2', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  });
  return {
    name: '@gorules/zen-engine',
    speaks: async (given) => (await decision.evaluate(given)).result.map(({ rule }) => rule),
  };
}
