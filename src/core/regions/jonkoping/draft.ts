import type { DraftRule } from '../../draft/find.ts';
import { asksForIdentity } from '../../draft/identity.ts';

/** The routine has no guide to the words in the chat; it has this of protected patients. */
export const draft: readonly DraftRule[] = [
  {
    id: 'JKP-PROT-2',
    section: 'Skyddade personuppgifter',
    protectedOnly: true,
    find: [
      asksForIdentity(
        'Frågar efter namn, kontaktuppgifter eller plats. Behövs de uppgifterna: gå över till video- eller röstsamtal.',
      ),
    ],
  },
];
