/** Advice written by hand, in the shapes and words of the contract: the panel is tried on it without the rules. */
export * from './sample/advice.ts';
export * from './sample/page.ts';
export * from './sample/routine.ts';
export * from './sample/words.ts';
