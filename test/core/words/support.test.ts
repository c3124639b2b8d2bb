import { describe, expect, test } from 'vitest';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { supportTextsFor } from '../../../src/core/words/words.ts';
import type { Example } from '../regions/examples.ts';
import { sample } from '../samples.ts';

describe('texts for support', () => {
  const text = (region: RegionKey, rule: string, example: Example = {}) => {
    const { case: c, desk, notes } = sample(region, example);
    return supportTextsFor(c, desk, notes).find((one) => one.rule === rule)?.text ?? '';
  };
  test('Östergötland: Synergi’s own fields', () => {
    expect(text('ostergotland', 'OST-DEV-1')).toBe(
      [
        'Involverade system: Gemensamma IT-stöd 1177 direkt',
        'Länkar, Länknamn: Patientärende',
        'Länkar, Länkadress (URL): https://clinic.platform24.se/patient/visit/1001',
        'Enhet: Testorps vårdcentral',
        '',
        'Vad som hände: [Fyll i: händelsen, utan patientens uppgifter]',
        'När det hände: [Fyll i: dag och klockslag]',
        'Åtgärder: [Fyll i: vad som har gjorts]',
        'Vad vi har provat: [Fyll i: till exempel ladda om sidan, en annan dator]',
        'Webbläsare: [Fyll i: namn och version]',
      ].join('\n'),
    );
  });
  test.each([
    ['kalmar', 'KLM-SUP-1', 'Tjänst: 1177 symtombedömning och hänvisning'],
    ['kalmar', 'KLM-SUP-2', 'fel i triagen'],
    ['kalmar', 'KLM-DEV-1', 'Avvikelse'],
    ['jonkoping', 'JKP-DEV-1', 'Avvikelse'],
    ['uppsala', 'UPP-SUP-1', 'Url-adress: https://clinic.platform24.se/patient/visit/1001'],
    ['ostergotland', 'OST-SUP-1', 'Superanvändaren'],
  ] as const)('%s %s', (region, rule, has) => {
    expect(text(region, rule)).toContain(has);
    expect(text(region, rule)).toContain('https://clinic.platform24.se/patient/visit/1001');
  });
  test('no unit while the patient is or may be protected', () => {
    expect(text('uppsala', 'UPP-SUP-1', { notes: { recordCheck: 'protected' } })).not.toContain('Testorp');
    expect(text('uppsala', 'UPP-SUP-1', { case: { patient: { name: 'Test Testsson' } } })).not.toContain('Testorp');
  });
  test.each([
    'https://clinic.platform24.se/visit/198005042380',
    'https://clinic.platform24.se/visit/1?p=Test%20Testsson',
    'https://clinic.platform24.se/visit/070-1740605',
    'https://clinic.platform24.se/test/%E0%A4%A',
  ])('an address that names the patient is not told: %s', (url) => {
    expect(
      text('ostergotland', 'OST-DEV-1', {
        case: {
          url,
          patient: { name: 'Test Testsson', personalIdentityNumber: '19800504-2380', phone: '070-174 06 05' },
        },
      }),
    ).toContain('URL): [Fyll i:');
  });
});
