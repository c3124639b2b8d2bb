import type { CareRole } from '../core/contract/case.ts';

/** Who can be logged in at the practice clinic. Invented people at invented units. */
export const staff: readonly { name: string; role: CareRole }[] = [
  { name: 'Maja Lindqvist', role: 'nurse' },
  { name: 'Elin Bergström', role: 'nurse' },
  { name: 'Omar Haddad', role: 'physician' },
  { name: 'Petra Sjögren', role: 'physiotherapist' },
  { name: 'Johan Ek', role: 'counsellor' },
  { name: 'Anita Holm', role: 'medical-admin' },
];

export const units = ['Bäckens vårdcentral', 'Åsens vårdcentral', 'Bäckens rehab'] as const;

export const forms = ['Hudbesvär', 'Hälsodeklaration', 'Smärtskattning', 'Läkemedelslista'] as const;

export const phrases = [
  'Hej! Jag heter {namn} och är den som svarar dig här i chatten.',
  'Finns du kvar? Jag har ställt en fråga som jag behöver svar på för att kunna hjälpa dig vidare.',
  'Jag kan tyvärr inte vänta längre på svar. Hör av dig på nytt om du fortfarande behöver hjälp.',
] as const;
