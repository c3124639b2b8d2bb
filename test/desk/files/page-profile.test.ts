import { describe, expect, it } from 'vitest';
import { checkPageProfile } from '../../../src/desk/files/page-profile.ts';
import { defaultProfile } from '../../../src/reader/profile/default-profile.ts';

describe('a page profile', () => {
  it('stands over the default: what it does not mention stays', () => {
    const own = { labels: { priority: ['viktighet'] }, busy: '^väntar', phases: { closed: ['klar'] } };
    const checked = checkPageProfile(JSON.stringify(own));
    expect(checked).toEqual({
      ok: true,
      value: {
        ...defaultProfile,
        labels: { ...defaultProfile.labels, priority: ['viktighet'] },
        busy: '^väntar',
        phases: { ...defaultProfile.phases, closed: ['klar'] },
      },
    });
  });

  it('takes the place of tables whose keys are the page’s own words', () => {
    const checked = checkPageProfile('{"lists": {"väntrum": "waiting"}}');
    expect(checked.ok && checked.value.lists).toEqual({ väntrum: 'waiting' });
  });

  it('can be whole', () => {
    expect(checkPageProfile(JSON.stringify(defaultProfile))).toEqual({ ok: true, value: defaultProfile });
  });

  it.each([
    ['{}', '(hela): säger ingenting om sidan'],
    ['[]', '(hela): ska vara ett objekt'],
    ['{"labels": {"prio": ["a"]}}', 'labels.prio: okänd nyckel'],
    ['{"labels": {"priority": ["Prio"]}}', 'labels.priority.0: ska stå med små bokstäver'],
    ['{"labels": {"priority": "prio"}}', 'labels.priority: ska vara en lista'],
    ['{"yes": "("}', 'yes: ska vara ett giltigt mönster'],
    ['{"yes": "(a+)+"}', 'yes: får inte upprepa en upprepning'],
    ['{"phaseControls": {"ta emot": "väntar"}}', expect.stringMatching(/^phaseControls\.ta emot: ska vara "waiting"/)],
    ['{"me": ["du"], "script": "x"}', 'script: okänd nyckel'],
    ['{"me": ["du"], "me": ["jag"]}', 'me: står två gånger'],
  ])('%s: %s', (text, fault) => {
    expect(checkPageProfile(text)).toEqual({ ok: false, faults: [fault] });
  });
});
