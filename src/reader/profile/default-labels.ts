import type { Profile } from './profile.ts';

export const words = (list: string): string[] => list.split('|');

/** What stands beside each fact of a case, as the regions' routines and the vendor's guide call it, with likely synonyms in Swedish and English. */
export const defaultLabels: Profile['labels'] = {
  flow: words('flöde|ärendetyp|typ av ärende|flow|case type|type of case'),
  phase: words(
    'status|nuvarande status|ärendets status|besökets status|ärendestatus|fas|läge|besöksstatus|tillstånd|phase|state|case status|current status|visit status',
  ),
  handover: words(
    'överlämning|överlämnad till|överlämnas till|överlämnat till|överlämning till|överlämningsstatus|status för överlämning|pågående överlämning|väntande överlämning|handover|handover status|pending handover|handed over to|handover to',
  ),
  unit: words('vårdenhet|enhet|mottagning|vårdcentral|care unit|unit|clinic|healthcare unit'),
  reason: words(
    'sökorsak|kontaktorsak|orsak|besöksorsak|orsak till besök|orsak till kontakt|anledning|anledning till kontakt|anledning till besök|kontaktanledning|besöksanledning|söker för|söker vård för|seeking care for|reason|reason for contact|reason for visit|chief complaint',
  ),
  anamnesis: words('anamnes|anamnesis|medical history|patient history|history'),
  addressedTo: words(
    'roll|vårdroll|vårdens roll|väntar hos|ansvarig roll|ansvarig yrkesroll|personalkategori|yrkesgrupp|yrkesroll|yrkeskategori|profession|ligger hos|köar till|assigned role|professional role|riktat till|ställt till|adresserat till|adresserad till|riktas till|role|care role|addressed to',
  ),
  owner: words(
    'vårdpersonal|vårdgivare|ansvarig|handläggs av|hanteras av|sköts av|ansvarig vårdpersonal|handläggare|mottaget av|mottagen av|ägare|tilldelad|tilldelat|ärendeägare|ansvarig vårdgivare|ansvarig behandlare|ansvarig person|responsible|responsible person|case owner|caregiver|care giver|care professional|healthcare professional|assignee|handled by|behandlare|clinician|practitioner|assigned to|owner|received by|staff|responsible staff',
  ),
  'patient.personalIdentityNumber': words(
    'personnummer|patientens personnummer|personnr|pnr|samordningsnummer|person-id|personal identity number|personal number|personal id|personal id no.|personal id number|personal identity no.|national id|ssn',
  ),
  'patient.name': words(
    'namn|patient|patientnamn|patientens namn|efternamn, förnamn|förnamn, efternamn|för- och efternamn|förnamn och efternamn|efternamn och förnamn|name|patient name|full name|surname, first name|last name, first name',
  ),
  'patient.protected': words(
    'skyddad identitet|skyddad id|skyddade personuppgifter|skyddade uppgifter|skyddade uppg.|sekretessmarkering|protected identity|protected',
  ),
  'patient.phone': words(
    'telefon|telefonnummer|tfn|tel.|mobil|mobilnummer|mobiltelefon|tel|patientens telefon|patientens telefonnummer|patientens mobil|patientens mobilnummer|patient phone|patient phone number|patient mobile|cell phone|phone|phone number|mobile|mobile phone|telephone',
  ),
  contact: words(
    'kontakt|kontakt via|kontaktad av|kontaktperson|kontaktas av|skrivs av|ombud|inloggad|den som skriver|vem skriver|kontakt med|kontakten gäller|kontakten görs av|kontakt görs av|kontakt tagen av|contact made by|contacted by|requester|contact|contact person|written by|submitted by',
  ),
  guardian: words(
    "vårdnadshavare|vårdnadshavarens namn|förälder|guardian|guardian name|guardian's name|guardian’s name|legal guardian|parent",
  ),
  priority: words(
    'prioritet|prio|brådskegrad|brådskegrad/prioritet|triageprioritet|prioritetsnivå|prioritetsgrad|prioriteringsgrad|triagenivå|priority level|urgency level|priority|urgency|triage priority|triage level',
  ),
  'consents.record': words(
    'samtycke till journal|samtycke till sammanhållen journal|samtycke till sammanhållen journalföring|samtycke sammanhållen journal|samtycke sammanhållen journalföring|samtycke sammanhållen vårddokumentation|sammanhållen journalföring|sammanhållen journal|sammanhållen vårddokumentation|samtycke till sammanhållen vårddokumentation|samtycke journal|journalsamtycke|consent, medical record|consent to medical record|consent to record|record consent|medical record consent|consent to shared record|consent to shared medical record|shared record|shared medical record',
  ),
  'consents.medicationList': words(
    'samtycke till läkemedelslista|samtycke till läkemedelslistan|samtycke läkemedelslista|samtycke till nationella läkemedelslistan|nationella läkemedelslistan|läkemedelslista|läkemedelslistan|consent, medication list|consent to medication list|medication list consent|medication list',
  ),
  arrivedAt: words(
    'inkom|inkom kl|inkom kl.|ankom kl|ankom kl.|inkommet kl|inkommet kl.|skapades|kom in|ärendet kom in|ärendet inkom|ankomsttid|inkommet|inkommen|ankomst|ankom|anlände|inkom till kön|i kö sedan|väntar sedan|väntat sedan|skapad|skapat|arrived|arrival|arrival time|arrived at|created|waiting since|in queue since',
  ),
  receivedAt: words(
    'mottaget|mottagen|togs emot|togs emot kl|togs emot kl.|mottagen kl|mottagen kl.|mottaget kl|mottaget kl.|mottogs|received|received at',
  ),
  startedAt: words(
    'startat|startad|påbörjat|påbörjad|påbörjades|startat kl|startat kl.|startades|visit start|besöket startat|besök startat|besöket startade|besöket startades|starttid|besöksstart|startade|started|started at|visit started|start time',
  ),
  closedAt: words(
    'avslutat|avslutad|avslutat kl|avslutat kl.|avslutades|besöket avslutat|besöket avslutades|sluttid|closed|closed at|ended|ended at|visit ended',
  ),
  asynchronousUntil: words(
    'asynkron till|asynkron fas till|asynkron t.o.m.|asynkron fas t.o.m.|asynkron fas till och med|uppföljning till|uppföljningsperiod till|uppföljning t.o.m.|asynkron fas slutar|asynkron fas upphör|asynchronous phase ends|asynchronous until|async until|follow-up until',
  ),
  messages: words(
    'chatt|chatten|meddelanden|konversation|dialog|chatt med patienten|konversation med patienten|dialog med patienten|meddelanden med patienten|meddelanden i ärendet|meddelandelista|meddelandehistorik|meddelandetråd|chattlogg|chatthistorik|chattmeddelanden|chattkonversation|patientchatt|chat|messages|conversation|chat with patient|chat with the patient|conversation with the patient|patient chat|message list|message history|chat history|chat log|chat messages|conversation with patient|secure conversation|secure conversation with patient|secure messages|secure messaging',
  ),
  contacts: words(
    'kontakter|kontaktlogg|samtalslogg|sms- och samtalslogg|samtals- och sms-logg|contact log|call log|andra kontakter|övriga kontakter|kontaktförsök|sms och samtal|samtal och sms|samtal|contacts|other contacts|contact attempts|calls and sms|calls and texts',
  ),
  forms: words('formulär|skickade formulär|forms|sent forms|questionnaires'),
  images: words(
    'uppladdningar|bilder|bifogade bilder|uppladdade bilder|bilder från patienten|patientens bilder|inskickade bilder|antal bilder|foton|uploads|number of images|number of pictures|photos|images from the patient|pictures from the patient|uploaded images|uploaded pictures|images|pictures|attachments',
  ),
  ticket: words('biljett|ticket'),
  'ticket.information': words(
    'information från bokningstillfället|biljettinformation|information from booking|booking information|ticket information',
  ),
};
