import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('answers.ts', import.meta.url));

function answersIn(zone: string): { zone: string; answers: string[] } {
  const output = execFileSync(process.execPath, [program], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
  const [first, ...answers] = output.trim().split('\n');
  return { zone: JSON.parse(first ?? '""'), answers };
}

test('the machine’s time zone changes no answer', () => {
  const home = answersIn('Europe/Stockholm');
  expect(home.answers.length).toBeGreaterThan(1000);
  expect(home.answers).toContain('["20111230-2391","2026-12-30T00:30:00+01:00",{"years":15}]');
  for (const zone of ['America/New_York', 'Asia/Tokyo', 'Pacific/Apia', 'UTC']) {
    const away = answersIn(zone);
    expect(away.zone).toBe(zone);
    expect(away.answers).toEqual(home.answers);
  }
});
