import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goldens } from './golden.ts';

const here = new URL('.', import.meta.url);
const made = goldens();
const how =
  'Stämmer ändringen med regionens rutin? Skriv då om facit med "node test/core/golden/write.ts --rewrite", läs skillnaden och säg varför i commiten.';

describe('registration, note and texts of every cell are as they were read through', () => {
  test.each([...made.keys()])('%s', (path) => {
    const file = new URL(path, here);
    expect(existsSync(file), `Facit saknas: ${path}. ${how}`).toBe(true);
    expect(made.get(path), how).toBe(readFileSync(file, 'utf8'));
  });

  test('no golden file is left that no cell comes to', () => {
    const kept = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
    expect(kept.filter((path) => !made.has(path))).toEqual([]);
  });
});
