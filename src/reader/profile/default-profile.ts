import { defaultLabels, words } from './default-labels.ts';
import type { Profile } from './profile.ts';

/** The page as the regions' routines and the vendor's guide name its parts, with likely synonyms in Swedish and English. */
export const defaultProfile: Profile = {
  labels: defaultLabels,
  otherLabels: words(
    "ålder|kön|språk|adress|e-post|patientinfo|patientinformation|meddelande|triage resultat och prioritet|triage|originalsvar|originaltext|samtycken|samtycke|tolk|listad|giltighetstid|information till patient|age|sex|gender|language|address|email|message|consents|consent|interpreter|väntetid|waiting time|vårdnadshavarens telefon|vårdnadshavarens telefonnummer|guardian phone|guardian phone number|guardian's phone|guardian's phone number|id|ärendenummer|senast ändrad|åtgärd|åtgärder",
  ),
  leaveOut: words(
    'vårdgivarchatt|vårdgivarchatten|intern chatt|personalchatt|kollegachatt|staff chat|internal chat|team chat|provider chat|övningsverktyg|anteckning|ny anteckning|journalanteckning|interna anteckningar|intern anteckning|internal note|intern diskussion|intern tråd|internal discussion|internal notes|besöksanteckning|note|new note|visit note|lämna över besök|hand over visit|fraser|phrases|tidigare ärenden|andra ärenden|tidigare besök|filter|globalt filter|previous cases|other cases|historik|tidslinje|timeline|händelser|events|ärendehistorik|patienthistorik|case history|earlier visits|patientinfo|notiser|aviseringar|notifications|information till patient|senaste händelser|senaste aktivitet|händelselogg|aktivitetslogg|recent activity|activity|activity log|latest activity|tidigare kontakter|besökshistorik|visit history|previous visits|prioritetsskala|priority scale|teckenförklaring|legend|statistik|statistics|nyheter|news|driftinformation|relaterade ärenden|related cases|interaction history|interaktionshistorik|senast visade|recently viewed',
  ),
  unitWords:
    '\\p{L}*(?:vårdcentral|mottagning|rehab|hälsocentral|sjukhus|klinik|region|direkt|clinic|hospital|center|centre)\\p{L}*',
  notNames:
    '\\p{L}*(?:nummer|numret|identitet\\p{L}*|legitimation|uppgift(?:er|erna)?|information\\p{L}*|datum|ärende\\p{L}*|besök\\p{L}*|patient\\p{L}*|status|regist\\p{L}*|journal\\p{L}*|kontakt\\p{L}*|översikt\\p{L}*|sammanfattning\\p{L}*|födelse\\p{L}*|säkerhet\\p{L}*|skydd\\p{L}*|folkbokför\\p{L}*|meddelande\\p{L}*|samtycke\\p{L}*|adress\\p{L}*|telefon\\p{L}*|prioritet\\p{L}*|triage|personal)|id|idnr|identi\\p{L}+|nr|no|kod|code|number|namn|namnet|name|date|birth|dob|född|född\\p{L}|ålder|kön|social|security|civic|civil|citizen|medborgare|national|nationell\\p{L}*|svensk\\p{L}*|swedish|personlig\\p{L}*|personal\\p{L}*|person|personnr|pnr|ssn|unik\\p{L}*|unique|case|visit|record|reference|referens\\p{L}*|ref|key|nyckel|file|chart|overview|summary|details|detaljer|profile|profil|view|vy|page|sida|sidan|startsida|dashboard|platform|plattform|system|service|tjänst\\p{L}*|care|vård\\p{L}*|health|hälsa|chat|chatt\\p{L}*|current|aktuell\\p{L}*|vald\\p{L}?|selected|öpp\\p{L}+|open|pågående|ongoing|my|mina|mitt|min|our|vår\\p{L}?|om|about|new|ny|nya|nytt|latest|senaste|sen|list|lista\\p{L}*|kö|queue|tillfällig\\p{L}*|temporary|reserv\\p{L}*|lma|coordination|samordning\\p{L}*|insurance|försäkring\\p{L}*|account|konto|kund\\p{L}*|customer|client|klient\\p{L}*|member|medlem\\p{L}*|user|användar\\p{L}*|login|inlogg\\p{L}*|type|typ|level|nivå|role|roll|unit|enhet\\p{L}*|contact|information|info|data|not|note|notes|anteckning\\p{L}*|history|historik|time|tid|tider|today|i dag|idag|ingen|okänd\\p{L}?|unknown|saknas|missing|none',
  lists: {
    'väntar i kö': 'waiting',
    // Started visits stand there too: the name of the list does not tell which.
    mottagna: null,
    avslutade: 'closed',
    asynkrona: 'asynchronous',
    inkorg: null,
    'kräver ingen åtgärd': null,
    'mina aktuella': null,
    'besök som gäst': null,
    patientlista: null,
    patientlistan: null,
    patientliggaren: null,
    'drop in': null,
    'drop-in': null,
    'schemalagda besök': null,
    'scheduled visits': null,
    ärenden: null,
    kö: 'waiting',
    waiting: 'waiting',
    'waiting in queue': 'waiting',
    'in queue': 'waiting',
    received: null,
    closed: 'closed',
    finished: 'closed',
    asynchronous: 'asynchronous',
    'my current': null,
    inbox: null,
    cases: null,
    queue: 'waiting',
    patients: null,
  },
  patientSection: words(
    'patient|patientuppgifter|patienten|om patienten|patient information|patient details|about the patient',
  ),
  guardianSection: words(
    'vårdnadshavare|vårdnadshavarens namn|förälder|ombud|närstående|anhörig|guardian|guardian name|legal guardian|parent|next of kin|vårdnadshavaren|kontaktuppgifter till vårdnadshavare',
  ),
  consent: 'samtyck\\p{L}*|consent\\p{L}*',
  consentFor: {
    record:
      '(?:sammanhållen |sammanhållna )?(?:journal\\p{L}*|vårddokumentation\\p{L}*)|(?:(?:shared )?(?:medical |health |patient |electronic )?)records?',
    medicationList: '(?:nationella )?läkemedelslist\\p{L}*|(?:national )?(?:medication|medicines?|drug) lists?',
  },
  flows: {
    'seek-care': words('sök vård|söka vård|seek care'),
    administrative: words(
      'administrativa frågor|administrativ fråga|administrativt|administrative questions|administrative question|administrative',
    ),
  },
  phases: {
    waiting: words('väntar i kö|väntar|i kö|ny|waiting in queue|waiting|in queue|queued'),
    received: words('mottagen|mottaget|mottagna|ärendet är mottaget|received|accepted by staff'),
    started: words(
      'startat besök|startat|startad|besök startat|besöket har startat|besöket startat|besök pågår|besöket pågår|pågående|pågår|pågående besök|påbörjat|started|visit started|ongoing|in progress|visit in progress',
    ),
    asynchronous: words('asynkron fas|asynkron|asynkront|i asynkron fas|asynchronous phase|asynchronous|async'),
    closed: words(
      'avslutat|avslutad|avslutat besök|besöket är avslutat|klart|klar|stängt|closed|ended|finished|completed|visit ended',
    ),
  },
  phaseControls: {
    'ta emot': 'waiting',
    'ta emot ändå': 'waiting',
    receive: 'waiting',
    'receive anyway': 'waiting',
    'starta besök': 'received',
    starta: 'received',
    'start visit': 'received',
    'avsluta besök': 'started',
    'end visit': 'started',
    'close visit': 'started',
    'markera som klar': 'asynchronous',
    'mark as done': 'asynchronous',
    'mark as complete': 'asynchronous',
  },
  draftControls: words('slutför|välj resurs|bekräfta|complete|confirm|finish'),
  handoverControls: words('avbryt överlämning|acceptera|neka|cancel handover|accept|decline'),
  handoverLine: '^(?:överlämning(?:en)?|överlämna[ts]|överlämnad|handover|handed over)(?: till| to)? ?:? ?(.*)$',
  handoverStates: {
    pending: 'väntar|inväntar|ej accepterad|inte accepterad|obesvarad|pending|awaiting|waiting|not accepted',
    accepted: 'accepterad|accepterat|mottagen|accepted',
  },
  roles: {
    nurse: words('sjuksköterska|ssk|distriktssköterska|nurse'),
    physician: words('läkare|physician|doctor'),
    physiotherapist: words('fysioterapeut|sjukgymnast|physiotherapist'),
    counsellor: words('kurator|counsellor|counselor'),
    'medical-admin': words('medicinsk admin|medicinsk administratör|medical admin'),
    administrator: words('administratör|administrator'),
  },
  contact: {
    self: 'patienten själv|själv|patienten|patient|sig själv|self|the patient|patient themself',
    guardian: 'vårdnadshavare|vårdnadshavaren|förälder|guardian|parent|legal guardian',
  },
  protected: words(
    'skyddad identitet|skyddad|skyddade personuppgifter|sekretessmarkerad|skyddad folkbokföring|har skyddad identitet|protected identity|protected|identity protected',
  ),
  notProtected: words(
    'ej skyddad identitet|inte skyddad identitet|ingen skyddad identitet|ej skyddad|inte skyddad|skyddad identitet: nej|ej skyddade personuppgifter|inga skyddade personuppgifter|identiteten är inte skyddad|not protected|no protected identity',
  ),
  none: words(
    '–|-|—|−|saknas|ingen|inget|inga|finns inte|ej angivet|ej angiven|inte angivet|ej satt|inte satt|ej tilldelad|ej tilldelat|ingen ansvarig|ej mottagen|ej mottaget|ej startat|ej avslutat|ej registrerat|inget registrerat|uppgift saknas|none|no|nej|none on file|not provided|not recorded|not set|not specified|not given|n/a|unassigned|not assigned|missing|not started|not received|0',
  ),
  yes: 'ja|samtycke finns|givet|gett|gav|lämnat|lämnats|gavs|har samtyckt|samtycker|medger|godkänt|godkänd|godkänner|godkändes|tillåter|tillåtet|yes|given|granted|consented|consents|approved|allowed|agreed',
  no: 'nej|nekat|nekar|nekats|avböjt|avböjer|inte|ej|inget|återkallat|återkallats|nekad|avböjd|avslaget|denied|no|not|declined|refused|withdrawn|withheld',
  negations: 'inte|ej|inget|ingen|not|no',
  fillers:
    'har|blivit|sitt|något|ännu|längre|been|his|her|their|any|yet|to|till|för|the|av|of|patientens|patient.s|patienten|patient|får|läsa|ta del|may|can|read|access',
  senders: {
    patient: 'patient|patienten|vårdnadshavare|vårdnadshavaren|förälder|mamma|pappa|guardian|parent|the patient',
    staff:
      'vårdpersonal(?:en)?|vårdgivare|vårdgivaren|personal(?:en)?|sjuksköterska|sjuksköterskan|ssk|distriktssköterska|distriktssköterskan|undersköterska|läkare|läkaren|dr\\.?|överläkare|specialistläkare|st-läkare|fysioterapeut(?:en)?|kurator(?:n)?|psykolog(?:en)?|medicinsk admin|medicinsk sekreterare|administratör(?:en)?|staff|nurse|doctor|physician|caregiver|care giver|clinician|leg\\. sjuksköterska|leg\\. läkare|med\\. ?sekr\\.?|medicinska? sekreterare|care staff|care team|vårdteamet|vårdpersonal|dsk|barnmorska|barnmorskan|arbetsterapeut(?:en)?|dietist(?:en)?|logoped(?:en)?|sekreterare|counsellor|counselor|physiotherapist|midwife|psychologist|registered nurse|rn|gp|md',
    guest: 'gäst(?:läkare)?|inbjuden(?: \\p{L}+)?|guest|invited(?: \\p{L}+)?',
    system:
      'system|systemet|systemmeddelande|automatiskt meddelande|automatiskt svar|automatiskt utskick|autosvar|automatsvar|chattbot|chatbot|bot|automatic reply|automated message|auto-reply|app|händelse|system message|event|automatic message',
  },
  timeWords: [],
  chatOfRows: false,
  me: words('du|jag|mig|you|me'),
  user: '^(?:inloggad som|inloggad|logged in as|signed in as|användare|user)[: ]+(.+)$',
  userMenu: words('logga ut|inställningar|log out|sign out|settings'),
  titles:
    'leg\\.?|legitimerad|dr\\.?|doktor|ssk|dsk|st-läkare|at-läkare|överläkare|specialistläkare|distriktsläkare|distriktssköterska|sjuksköterska|läkare|fysioterapeut|kurator|psykolog|undersköterska|medicinsk (?:admin|sekreterare)|administratör|nurse|registered nurse|rn|md|physician|doctor|gp|physiotherapist|counsellor|administrator|medical admin',
  delivery:
    '^[✓✔☑\\s]*\\(?(?:(?:ännu )?(?:ej|inte|not) (?:läst|sett|levererat|read|seen|delivered)(?: ännu| än| yet)?|läst|levererat|levererad|skickat|skickad|skickar|skickas|sett|visat|oläst|olästa meddelanden|nytt|nya meddelanden|redigerat|redigerad|ändrat|ändrad|read|seen|delivered|sent|sending|edited|unread|new(?: messages?)?)(?: (?:av|by) [^\\d,]{1,40}?)?(?:\\W+(?:kl\\W*)?\\d{1,2}[:.]\\d{2})?\\)?(?:…|\\.{3})?(?: ·)?$',
  internal: words(
    'intern anteckning|internt meddelande|intern kommentar|intern notering|internt|intern|endast personal|endast för personal|visas inte för patienten|syns inte för patienten|visas ej för patienten|syns ej för patienten|dold för patienten|internal note|internal message|internal comment|internal|private note|staff only|not visible to the patient|hidden from the patient',
  ),
  unsent:
    '^(?:schemalag[td]|scheduled|utkast|draft)(?!\\p{L})|^(?:meddelandet )?(?:(?:kunde|kan|gick) (?:inte|ej) (?:att )?(?:skickas?|levereras?)|(?:inte|ej) skicka[td]|misslyckades(?: att skicka)?|(?:could not|couldn.t|cannot) be sent|(?:message )?(?:failed|not sent|not delivered)(?: to send)?)(?!\\p{L})',
  typing: '^(?:.{0,60} )?(?:skriver|is typing) ?(?:\\.{3}|…)$|^(?:skriver|is typing)$',
  compose:
    '^(?:skriv|svara|skicka|send|type|write|reply|enter: ?(?:skicka|send))(?!\\p{L})|^(?:ditt |nytt |your |new )?(?:meddelande|message)(?: (?:till|to|#).*)?(?:…|\\.{3})?$|^(?:kommentera|comment)(?!\\p{L})|^(?:ta emot|receive|accept) .{0,30}(?:för att|to) (?:kunna |be able to )?(?:svara|skriva|reply|answer|write)(?!\\p{L})',
  send: '^(?:skicka|svara|send|reply)(?!\\p{L})',
  letterHead: {
    from: 'från|avsändare|from|sender',
    at: 'skickat|skickades|datum|tid|sent|date',
    other: 'till|mottagare|kopia|ämne|to|recipients?|cc|subject',
  },
  messageActions: words(
    'svara|kopiera|citera|vidarebefordra|redigera|ta bort|radera|gilla|reagera|rapportera|markera|markera som oläst|fäst|dela|översätt|skriv ut|visa mer|mer|reply|copy|quote|forward|edit|delete|remove|like|react|report|mark as unread|pin|share|translate|print|show more|more',
  ),
  chatWords:
    '^(?:nyast|senast|äldst|newest|latest|oldest)\\p{L}* (?:först|överst|first|on top)\\P{L}*$|^(?:du (?:måste|behöver) |you (?:must|have to|need to) )?(?:ta emot|receive|accept) .{0,30}(?:för att|to) (?:kunna |be able to )?(?:svara|skriva|reply|answer|write)\\P{L}*$|^(?:ärendet|besöket|chatten|konversationen|(?:the|this) (?:case|visit|chat|conversation)) (?:är|has been|is)(?: nu| now)? (?:avsluta[dt]|stäng[dt]|closed|ended)(?:\\P{L}*$|[.,].{0,60}(?:inte|no longer|cannot|can.t).{0,40}$)',
  chatHeads: words('tid|tidpunkt|datum|avsändare|från|text|meddelande|time|date|date/time|sender|from|message'),
  older: 'äldre|tidigare meddelanden|ladda fler|visa fler|older|earlier messages|load more|previous messages',
  started:
    '^(?:besöket|besök|the visit|visit)\\s.{0,20}?(?:startat|startats|startade|startades|påbörjades|påbörjats|started|begun)|^.{2,50} (?:startade|påbörjade|started) (?:besöket|the visit)(?!\\p{L})',
  contactKinds: {
    sms: 'sms|text message',
    phone: 'telefonsamtal|telefon|ringde|uppringning|ringt|phone call|phoned|phone|samtal',
    voice: 'röstsamtal|voice call|voice',
    video: 'videosamtal|videomöte|video call|video',
  },
  answered: 'besvarat|besvarades|svarade|genomfört|genomförd|answered|completed|\\d+ (?:min|s|sek)\\b',
  notAnswered:
    'ej svar|inget svar|ej besvarat|obesvarat|inte besvarat|svarade (?:inte|ej)|besvarades (?:inte|ej)|missat|no answer|not answered|unanswered|missed',
  answerHeads: words('svar|svarade|besvarat|besvarad|besvarades|answer|answered|reply'),
  timeline: words(
    'händelser|tidslinje|händelselogg|aktivitet|aktiviteter|aktivitetslogg|timeline|events|activity|activity log|event log',
  ),
  events: {
    arrivedAt:
      '(?:(?:ärendet|besöket|patienten|the case|case|the patient|patient) )?(?:inkom|kom in|inkommet|inkommit|har inkommit|har kommit in|anlände|skapat|skapades|arrived|came in|created|was created)(?: (?:till|i) kön| to the queue)?',
    receivedAt:
      '(?:(?:ärendet|the case|case) )?(?:mottaget|mottagen|mottogs|togs emot|received|was received)(?: (?:av|by) [^.:,?!]{2,50})?|[^.:,?!]{2,50} (?:tog emot|received) (?:ärendet|patienten|the case|the patient)',
    startedAt:
      '(?:besöket|the visit|visit) (?:har )?(?:startat|startats|startade|startades|påbörjades|påbörjats|started|was started)(?: (?:av|by) [^.:,?!]{2,50})?|[^.:,?!]{2,50} (?:startade|påbörjade|started) (?:besöket|the visit)',
    closedAt:
      '(?:besöket|ärendet|the visit|visit|the case|case) (?:har )?(?:avslutat|avslutats|avslutades|ended|was ended|closed|was closed)(?: (?:av|by) [^.:,?!]{2,50})?|[^.:,?!]{2,50} (?:avslutade|ended|closed) (?:besöket|ärendet|the visit|the case)',
  },
  form: '^(?:formulär(?:et)?|form|questionnaire)(?=\\W|$)',
  formAnswered: 'besvarat|besvarad|ifyllt|svar inkommit|svar mottaget|answered|completed|filled in',
  formSent: 'skickat|skickad|väntar på svar|inte besvarat|ej besvarat|obesvarat|sent|awaiting|not answered|unanswered',
  formControls: words('se svar|visa svar|view answers|see answers|view answer'),
  busy: '^(?:laddar|läser in|hämtar|loading)',
};
