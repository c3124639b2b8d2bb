import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import { type UserRole, userRoles } from '../../../src/core/contract/desk.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { desk, quiet } from '../samples.ts';

/** Which list of duties each routine gives to whom. A role that is left out is given none. */
const duties: Record<RegionKey, Partial<Record<UserRole, readonly string[]>>> = {
  jonkoping: {
    nurse: ['JKP-ROLE-4'],
    'coordinating-nurse': ['JKP-ROLE-1', 'JKP-ROLE-4'],
    physician: ['JKP-ROLE-4'],
    physiotherapist: ['JKP-ROLE-4', 'JKP-ROLE-5'],
    counsellor: ['JKP-ROLE-4', 'JKP-ROLE-5'],
    'medical-secretary': ['JKP-ROLE-2', 'JKP-ROLE-4'],
    administrator: ['JKP-ROLE-2', 'JKP-ROLE-4'],
    manager: ['JKP-ROLE-3', 'JKP-ROLE-4'],
    'overall-responsible': ['JKP-ROLE-4'],
  },
  kalmar: {
    nurse: ['KLM-ROLE-1'],
    'coordinating-nurse': ['KLM-ROLE-1'],
    physician: ['KLM-ROLE-1'],
    physiotherapist: ['KLM-ROLE-3'],
    'medical-secretary': ['KLM-ROLE-2'],
    administrator: ['KLM-ROLE-2'],
  },
  ostergotland: { 'overall-responsible': ['OST-ROLE-1'] },
  skane: {},
  // An administrative case that another role opens: 'Ta emot ändå'.
  uppsala: Object.fromEntries(
    userRoles.flatMap((role) =>
      role === 'medical-secretary' || role === 'administrator' ? [] : [[role, ['UPP-RECV-3']]],
    ),
  ),
};

const byRole = /-ROLE-|^UPP-RECV-3$/;

describe.each(Object.entries(duties) as [RegionKey, (typeof duties)[RegionKey]][])('%s', (region, given) => {
  const listed = (role?: UserRole): string[] => {
    const user = role ? { role } : {};
    const { checklists } = advise(quiet({ flow: 'administrative', phase: 'waiting' }), desk(region, { user }));
    return checklists.map(({ rule }) => rule).filter((rule) => byRole.test(rule));
  };
  test.each(userRoles)('the duties of a %s, and nobody else’s', (role) => {
    expect(listed(role).toSorted()).toEqual(given[role] ?? []);
  });
  test('a role that is not set is given none but everybody’s', () => {
    expect(listed()).toEqual(region === 'jonkoping' ? ['JKP-ROLE-4'] : []);
  });
});

test('who is overall responsible is named in full, and cut only where the name is too long for a summary', () => {
  const named = (overallResponsible: string) =>
    advise(
      quiet({ phase: 'waiting' }),
      desk('ostergotland', { unit: { name: 'Testorps vårdcentral', overallResponsible } }),
    ).cards.map(({ summary }) => summary);
  expect(named('Olga Ansvarig')).toContain('Övergripande ansvarig nu: Olga Ansvarig');
  expect(named('Ö'.repeat(80))).toContain(`Övergripande ansvarig nu: ${'Ö'.repeat(80)}`);
  expect(named('Ö'.repeat(81))).toContain(`Övergripande ansvarig nu: ${'Ö'.repeat(79)}…`);
});
