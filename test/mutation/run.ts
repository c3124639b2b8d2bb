/**
 * Mutation testing of the rules core, room by room: `npm run mutation [room …] [file.ts …]`. Works on a copy under the system's
 * temporary folder, with Stryker installed there from this folder's own lock, so that the project's lock knows nothing of it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process, { argv, execPath, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';

interface Room {
  mutate: string[];
  /** Test files, or a file of checks in this folder (`inside.ts`). */
  tests: string[] | string;
  /** Tests whose name has these words are left out. */
  without?: string;
  /** Load the code anew for each mutant: it remembers. */
  fresh?: boolean;
}

/**
 * What is changed, and the quick tests that should notice: the walks, the generated cases and the comparison with saved
 * answers take minutes for each mutant and would kill little more.
 */
const rooms: Readonly<Record<string, Room>> = {
  reply: {
    mutate: ['src/core/reply/*.ts'],
    tests: ['test/core/reply/*.test.ts', 'test/core/regions/*.countdown.test.ts', 'test/core/unseen.test.ts'],
  },
  countdown: {
    mutate: ['src/core/countdown/*.ts'],
    tests: [
      'test/core/countdown.test.ts',
      'test/core/countdown/*.test.ts',
      'test/core/unseen.test.ts',
      'test/core/regions/*.countdown.test.ts',
      'test/core/regions/uppsala.receive.test.ts',
    ],
  },
  time: {
    mutate: ['src/core/time/*.ts'],
    tests: ['test/core/time/*.test.ts'],
    without: 'minute by minute',
    fresh: true,
  },
  registration: {
    mutate: [
      'src/core/rules/registrar.ts',
      'src/core/regions/{jonkoping,kalmar,uppsala,ostergotland}/registration.ts',
      'src/core/regions/skane/{chain,choose,forms,registration,scenarios}.ts',
    ],
    tests: 'registration.checks.ts',
  },
};

const here = fileURLToPath(new URL('.', import.meta.url));
const project = join(here, '../..');
const concurrency = 2;

/** A fresh copy of what the core's tests need; the installed packages stay from one run to the next. */
function copyTo(sandbox: string, { tests }: Room): void {
  mkdirSync(sandbox, { recursive: true });
  for (const folder of ['src', 'test']) rmSync(join(sandbox, folder), { recursive: true, force: true });
  cpSync(join(project, 'src/core'), join(sandbox, 'src/core'), { recursive: true });
  cpSync(join(project, 'test/core'), join(sandbox, 'test/core'), { recursive: true });
  cpSync(join(project, 'src/desk/notes-patch.ts'), join(sandbox, 'src/desk/notes-patch.ts'));
  for (const file of ['no-shrinking.ts', 'reporter.ts', 'inside.ts', 'vitest-inside.ts'])
    cpSync(join(here, file), join(sandbox, 'test/mutation', file));
  if (typeof tests === 'string') cpSync(join(here, tests), join(sandbox, 'test/mutation/checks.ts'));
  // The project's own extends what WXT generates; the copy has none of that, and needs no types.
  rmSync(join(sandbox, 'src/core/tsconfig.json'), { force: true });
  // It asks programs of their own, in which no mutant is switched on; and one that puts a module in another's place.
  for (const file of ['machine', 'asked']) rmSync(join(sandbox, `test/core/time/${file}.test.ts`), { force: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(here, file), join(sandbox, file));
  if (!existsSync(join(sandbox, 'node_modules'))) run(sandbox, ['npm', 'ci', '--no-audit', '--no-fund']);
}

/** With this process' own Node first on the path: Stryker wants a newer one than the machine may have. */
function run(cwd: string, [command = '', ...args]: string[]): number {
  const path = [dirname(execPath), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, NODE_COMPILE_CACHE: join(tmpdir(), '1177-mutation-compiled') };
  return spawnSync('nice', ['-n', '15', command, ...args], { cwd, env, stdio: 'inherit' }).status ?? 1;
}

function configure(sandbox: string, room: string, { mutate, tests, without = '', fresh = false }: Room): void {
  if (typeof tests !== 'string') {
    const found = tests.flatMap((pattern) => globSync(pattern, { cwd: sandbox }).sort());
    const lines = ['./no-shrinking.ts', ...found.map((path) => `../../${path}`)].map((path) => `import '${path}';`);
    writeFileSync(
      join(sandbox, 'test/mutation/checks.ts'),
      `${lines.join('\n')}\nimport { checksWithout } from './vitest-inside.ts';\nexport const checks = checksWithout('${without}');\nexport const fresh = ${fresh};\n`,
    );
  }
  writeFileSync(
    join(sandbox, 'stryker.config.json'),
    JSON.stringify({
      testRunner: 'inside',
      plugins: ['./test/mutation/inside.ts', './test/mutation/reporter.ts'],
      mutate,
      concurrency,
      coverageAnalysis: 'perTest',
      ignoreStatic: false,
      // Long enough for a machine that others use too: only a mutant that never ends takes it.
      timeoutMS: 40_000,
      reporters: ['lines', 'json'],
      jsonReporter: { fileName: `reports/${room}.json` },
      disableTypeChecks: false,
      allowEmpty: false,
    }),
  );
}

/** Files by name, or lines of one, "working.ts", "working.ts:20-30", narrow a room. */
const isFile = (word: string): boolean => /\.ts(:\d+-\d+)?$/.test(word);
const files = argv.slice(2).filter(isFile);
const asked = argv.slice(2).filter((word) => !isFile(word));
const unknown = asked.filter((room) => !(room in rooms));
if (unknown.length > 0) {
  stderr.write(`No such room: ${unknown.join(', ')}. There are: ${Object.keys(rooms).join(', ')}.\n`);
  exit(2);
}
let failed = 0;
for (const [room, what] of Object.entries(rooms)) {
  if (asked.length > 0 && !asked.includes(room)) continue;
  const sandbox = join(tmpdir(), '1177-mutation');
  copyTo(sandbox, what);
  const mutate =
    files.length === 0 ? what.mutate : what.mutate.flatMap((path) => files.map((file) => join(dirname(path), file)));
  configure(sandbox, room, { ...what, mutate });
  failed ||= run(sandbox, ['node_modules/.bin/stryker', 'run', 'stryker.config.json']);
}
exit(failed);
