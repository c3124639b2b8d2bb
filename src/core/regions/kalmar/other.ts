import { some } from '../../rules/conditions.ts';
import { card } from '../../rules/row.ts';

export const otherCards = [
  card({
    id: 'KLM-DOC-1',
    topic: 'journal',
    text: 'När ärendet är avslutat dokumenteras det i Cosmic.',
    section: 'Inaktiva ärenden',
    indicator: 'warning',
    needs: { phase: ['closed'], documented: [false] },
    says: () => ({
      summary: 'Dokumentera i Cosmic: ärendet är avslutat',
      detail: 'Notera här när det är gjort.',
    }),
  }),
  card({
    id: 'KLM-LANG-1',
    topic: 'language',
    text: 'Om patient och personal inte förstår varandra i skrift kan telefon eller digitalt besök där tolk finns övervägas. Chatten sker i huvudsak på svenska.',
    section: 'Språkförbistring',
    indicator: 'info',
    sees: { languageDifficulty: [true] },
    says: () => ({
      summary: 'Överväg telefon eller digitalt besök där tolk finns',
      detail: 'Chatten sker i huvudsak på svenska.',
    }),
  }),
  card({
    id: 'KLM-LIST-1',
    topic: 'listing',
    text: 'Ett ärende från en patient som är listad på en annan hälsocentral, till exempel när den är tillfälligt stängd, bedöms och hänvisas vid behov till rätt vårdnivå. Det dokumenteras i Cosmic.',
    section: 'Patienter ej listade på vald hälsocentral',
    indicator: 'info',
    sees: { listedElsewhere: [true] },
    says: () => ({
      summary: 'Listad på annan hälsocentral: bedöm ärendet och hänvisa vid behov till rätt vårdnivå',
      detail: 'Dokumentera i Cosmic.',
    }),
  }),
  card({
    id: 'KLM-IMG-1',
    topic: 'images',
    text: 'Bilder från patienten kan sparas i PACS. Spara bara bilder med god kvalitet som tillför något till den medicinska bedömningen.',
    section: 'Hantering av bifogad bild',
    indicator: 'info',
    sees: { images: some },
    says: ({ images }) => ({
      summary:
        images === 1
          ? 'Spara bilden i PACS bara om kvaliteten är god och den tillför bedömningen något'
          : 'Spara bara bilder i PACS som har god kvalitet och tillför bedömningen något',
      detail: 'Bilder i PACS visas sedan i patientens journal.',
    }),
  }),
];
