import type { DraftRule } from '../../draft/find.ts';
import { asksForIdentity } from '../../draft/identity.ts';

/** The routine has no guide to the words in the chat; it has this of protected patients. */
export const draft: readonly DraftRule[] = [
  {
    id: 'OST-PROT-2',
    section: '6.3 Patienter med skyddad identitet',
    note: 'Riktlinjen hänvisar till vårdgivarens och regionens rutiner, som inte ingår här. Att inte fråga i chatten är vår försiktiga läsning.',
    protectedOnly: true,
    find: [asksForIdentity()],
  },
];
