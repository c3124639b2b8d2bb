import type { DraftRule } from '../../draft/find.ts';
import { asksForIdentity } from '../../draft/identity.ts';

/** The routine has no guide to the words in the chat; it has this of protected patients. */
export const draft: readonly DraftRule[] = [
  {
    id: 'UPP-PROT-2',
    section: 'Hantera ärende',
    note: 'Manualen hänvisar till regionens övergripande rutin och lokala rutiner, som inte ingår här. Att inte fråga i chatten är vår försiktiga läsning.',
    protectedOnly: true,
    find: [asksForIdentity()],
  },
];
