import { abbreviations, alone, type DraftRule, matching, wordsOf } from '../../draft/find.ts';
import { asksForIdentity } from '../../draft/identity.ts';
import { dateForms, timeForms } from '../../draft/moments.ts';
import { doubled, longSentences } from '../../draft/sentences.ts';

const section = 'Chattmetodik';

/** The routine's examples, and words of the same kind. */
const unsure = ['dessvärre', 'tyvärr', 'kanske', 'borde'];
const alsoUnsure = ['möjligen', 'eventuellt', 'förmodligen', 'antagligen', 'måhända', 'troligtvis'];

const internal = [
  'triage*',
  'triering*',
  'triagering*',
  'anamnes*',
  'autoanamnes*',
  'vidimer*',
  'asynkron*',
  'synkron*',
  'patientliggar*',
  'sökorsak*',
  'vårdroll*',
  'vårdgivarroll*',
  'prio',
];

const systems = ['cosmic', 'clinic', 'clinic24', 'plat+form24', 'manage24', 'npö', 'pacs', 'rgs', 'siths', 'inera'];

/** What is written short, and in full. Empty: no word always fits. */
const short = {
  'ev.': 'eventuellt',
  'p.g.a.': 'på grund av',
  'm.v.h.': 'med vänliga hälsningar',
  't.ex.': 'till exempel',
  'ex.v.': 'exempelvis',
  'bl.a.': 'bland annat',
  'd.v.s.': 'det vill säga',
  'o.s.v.': 'och så vidare',
  'm.m.': 'med mera',
  'm.fl.': 'med flera',
  'fr.o.m.': 'från och med',
  't.o.m.': 'till och med',
  's.k.': 'så kallad',
  'i.o.m.': 'i och med',
  'enl.': 'enligt',
  'ang.': 'angående',
  'inkl.': 'inklusive',
  'exkl.': 'exklusive',
  'resp.': 'respektive',
  'ca.': 'cirka',
  'tel.': 'telefon',
  'tfn.': 'telefon',
  'vc.': 'vårdcentral',
  'hc.': 'hälsocentral',
  'ssk.': 'sjuksköterska',
  'dsk.': 'distriktssköterska',
  'usk.': 'undersköterska',
  'bt.': 'blodtryck',
  'rtg.': 'röntgen',
  'mott.': 'mottagning',
  'pat.': 'patient',
  'beh.': 'behandling',
  'ngn.': 'någon',
  'ngt.': 'något',
  'dgr.': 'dagar',
  'crp.': '',
} as const;

/** The longest sentence that goes without a remark: our own figure. */
const mostWords = 30;

const joined: Readonly<Record<string, string>> = {
  idag: 'i dag',
  imorgon: 'i morgon',
  imorn: 'i morgon',
  igår: 'i går',
  ikväll: 'i kväll',
  inatt: 'i natt',
};

const dates = 'Skriv datum som ”15 maj 2023”.';
const times = 'Skriv klockslag som ”kl. 09.00-10.30”.';
const inFull = (found: string): string => `Förkortning: skriv ut ”${found}”.`;
const symbol = (found: string): string => `Symbol: skriv hellre med ord än med ”${found}”.`;
const system = (found: string): string => `Systemnamn: patienten känner inte till ”${found}”.`;

export const draft: readonly DraftRule[] = [
  {
    id: 'KLM-CHAT-1',
    section,
    note: 'Rutinens ord är exempel. Vi känner också igen några ord av samma slag. Vilket ord som passar bättre avgör du.',
    find: [
      wordsOf(unsure, (found) => `Negativt eller osäkert ord: ”${found}”. Säg hellre vad som går att göra.`),
      wordsOf(alsoUnsure, (found) => `Osäkert ord: ”${found}”. Säg hellre det du vet.`),
    ],
  },
  {
    id: 'KLM-CHAT-2',
    section,
    note: 'Listan över förkortningar och interna ord är vår egen. ”1177 direkt”, ”kl.” och mått som mg och kr räknar vi inte dit.',
    find: [
      abbreviations(short, inFull),
      matching(/(?<=\d\s?)min(?![\p{L}\p{N}])/giu, inFull, () => 'minuter'),
      matching(/(?<=\d\s?)(?:tim|h)(?![\p{L}\p{N}])/giu, inFull, () => 'timmar'),
      matching(/(?<![\p{L}\p{N}])v\.?\s?(\d{1,2})(?![\p{L}\p{N}])/giu, inFull, ([, week]) => `vecka ${week}`),
      wordsOf(internal, (found) => `Internt ord: patienten känner kanske inte till ”${found}”.`),
      wordsOf(systems, system),
      matching(/(?<![\p{L}\p{N}])(?:STELLA|Navet|Manage)(?![\p{L}\p{N}])/gu, system),
      matching(/\p{Extended_Pictographic}(?:[\p{M}\p{Emoji_Modifier}\u200d]|\p{Extended_Pictographic})*/gu, symbol),
      matching(/[→←↑↓⇒<>=≤≥&*#~^§]+/gu, symbol),
      matching(/(?<![\p{L}\p{N}])[:;]-?[()DP](?![\p{L}\p{N}])/gu, symbol),
      matching(new RegExp(alone('och/eller'), 'giu'), symbol, () => 'eller'),
    ],
  },
  {
    id: 'KLM-CHAT-3',
    section,
    note: 'Ett år som inte är skrivet föreslås som det närmaste. ”15 maj” utan år låter vi stå.',
    find: [...dateForms(dates), ...timeForms(times)],
  },
  {
    id: 'KLM-CHAT-4',
    section,
    note: `Stavning och grammatik kan panelen inte bedöma i övrigt. Gränsen på ${mostWords} ord är vår egen.`,
    find: [
      longSentences(mostWords, (count) => `Lång mening, ${count} ord: dela den.`),
      doubled('Samma ord två gånger.'),
      ...Object.entries(joined).map(([together, apart]) =>
        matching(new RegExp(alone(together), 'giu'), 'Skriv isär.', ([found]) =>
          /^\p{Lu}/u.test(found) ? `I${apart.slice(1)}` : apart,
        ),
      ),
    ],
  },
  {
    id: 'KLM-PROT-2',
    section: 'Skyddade personuppgifter',
    note: 'Rutinen hänvisar till den regionala rutinen för skyddade personuppgifter, som inte ingår här, och säger att ingen information får hamna i orätta händer. Att inte fråga i chatten är vår försiktiga läsning.',
    protectedOnly: true,
    find: [asksForIdentity()],
  },
];
