import fc from 'fast-check';

/**
 * Set up before each test file under Stryker: a mutant is killed by the first example that it fails, and looking for the
 * smallest one takes minutes. The same examples each time, so that two runs give the same score.
 */
fc.configureGlobal({ endOnFailure: true, seed: 1177 });
