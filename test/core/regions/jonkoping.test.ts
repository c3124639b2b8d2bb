import { testExamples } from './examples.ts';
import { examples } from './jonkoping.cases.ts';

// JKP-REPLY-2 is a condition of JKP-REPLY-1's countdown.
testExamples('jonkoping', examples, ['JKP-REPLY-2']);
