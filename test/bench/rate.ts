/** Calls per second of `run(i)`: the middle one of five rounds of `roundMs`, after a warm-up. */
export function rate(run: (i: number) => unknown, roundMs = 300): number {
  let calls = 0;
  const round = (): number => {
    const begin = performance.now();
    const first = calls;
    while (performance.now() - begin < roundMs) for (let i = 0; i < 64; i++) run(calls++);
    return ((calls - first) * 1000) / (performance.now() - begin);
  };
  round();
  return median(Array.from({ length: 5 }, round));
}

/** As `rate`, of calls that answer later: each is waited for before the next. */
export async function rateLater(run: (i: number) => Promise<unknown>, roundMs = 300): Promise<number> {
  let calls = 0;
  const round = async (): Promise<number> => {
    const begin = performance.now();
    const first = calls;
    while (performance.now() - begin < roundMs) for (let i = 0; i < 16; i++) await run(calls++);
    return ((calls - first) * 1000) / (performance.now() - begin);
  };
  await round();
  const rounds: number[] = [];
  for (let i = 0; i < 5; i++) rounds.push(await round());
  return median(rounds);
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const whole = new Intl.NumberFormat('sv', { maximumSignificantDigits: 3 });

export function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** "  namn      123 000 /s", with how many times another rate it is. */
export function show(name: string, perSecond: number, other?: number): void {
  const times = other === undefined ? '' : `   ${whole.format(perSecond / other)} gånger`;
  line(`  ${name.padEnd(44)} ${whole.format(perSecond).padStart(12)} /s${times}`);
}
