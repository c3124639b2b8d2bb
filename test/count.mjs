// @ts-check
// How the closing line of `npm test` is counted. Node's own modules only.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @param {boolean} ok
 * @returns {Count} a step that is one test: types, lint, a build
 */
export function countStep(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * What a run of vitest counts for. A file that could not be loaded, a run that ended badly though every test passed, a
 * run without a report and a run without a test count as one failure each: none of them may look like success.
 * @param {string} file report of vitest's JSON reporter
 * @param {number} code exit code of the run
 * @returns {Count}
 */
export function countVitest(file, code) {
  const report = readReport(file);
  if (!report) return countStep(false);
  const skipped = report.numPendingTests + report.numTodoTests;
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded;
  const wrong = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: wrong ? 1 : failed, skipped };
}

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} Report
 * @param {string} file
 * @returns {Report | null}
 */
function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  /** @type {Count} */
  const all = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    all.passed += count.passed;
    all.failed += count.failed;
    all.skipped += count.skipped;
  }
  return all;
}

/**
 * @param {Count} count
 * @returns {string} the closing line
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
