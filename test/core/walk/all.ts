/** Every walk there is, by hand: `node test/core/walk/all.ts`. Takes minutes. Ends with 1 at the first surprise of any rule. */
import { exit, stderr, stdout } from 'node:process';
import { countdownRules, everyWalk, walkThrough } from './walk.ts';

let failed = 0;
for (const of of countdownRules()) {
  const started = Date.now();
  let minutes = 0;
  const walks = everyWalk(of);
  const surprises = walks.flatMap((walk) => {
    const walked = walkThrough(walk);
    minutes += walked.minutes;
    return walked.surprise === null ? [] : [walked.surprise];
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  stdout.write(`${of.rule}: ${walks.length} walks, ${minutes} minutes, ${surprises.length} surprises, ${seconds} s\n`);
  if (surprises[0]) {
    stderr.write(`${surprises[0]}\n`);
    failed = 1;
  }
}
exit(failed);
