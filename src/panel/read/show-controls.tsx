import { useMemo, useState } from 'preact/hooks';
import { controlsOn, type Glass } from '../../reader/places.ts';
import type { Profile } from '../../reader/profile/profile.ts';
import { attempt } from '../core.ts';
import { useServices } from '../services.ts';

/** The words in a step that may be a control's name: what stands in quotation marks, and the page profile's own words for controls. */
function controlsNamed(step: string, profile: Profile): string[] {
  const quoted = [...step.matchAll(/[”"“]([^”"“]{2,40})[”"“]/g)].map(([, name = '']) => name.toLowerCase().trim());
  const text = ` ${step.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const known = [...Object.keys(profile.phaseControls), ...profile.handoverControls, ...profile.draftControls];
  // One word ("starta", "neka") is a word of any sentence.
  const said = known.filter((name) => name.includes(' ') && text.includes(` ${name} `));
  const names = [...new Set([...quoted, ...said])];
  return names.filter((name) => !names.some((longer) => longer !== name && longer.startsWith(`${name} `)));
}

/** The controls on the page that have the names, with the keys of each. */
function named(names: readonly string[], glass: Glass | null): [name: string, keys: number[]][] {
  if (!glass || names.length === 0) return [];
  const found = attempt(() => controlsOn(glass));
  return found.ok ? [...found.value].filter(([name]) => names.includes(name.toLowerCase())) : [];
}

/** A way to be shown each control that the step names and that is on the page. Nothing is pressed. */
export function ShowControls({ step }: { step: string }) {
  const { page } = useServices();
  const [gone, setGone] = useState('');
  const profile = page.glass()?.profile;
  const wanted = useMemo(() => (profile ? controlsNamed(step, profile) : []), [step, profile]);
  const here = named(wanted, page.glass()).map(([name]) => name);
  const show = (name: string): void => {
    const keys = named(wanted, page.glass()).find(([one]) => one === name)?.[1];
    if (keys) page.show(keys);
    setGone(keys ? '' : `”${name}” finns inte på sidan just nu.`);
  };
  const names = gone === '' ? here : here.filter((name) => !gone.includes(name));
  if (names.length === 0 && gone === '') return null;
  return (
    <span class="buttons">
      {names.map((name) => (
        <button type="button" class="plain" key={name} onClick={() => show(name)}>
          Visa ”{name}”
        </button>
      ))}
      <span role="status" aria-label="Visa" class="small">
        {gone}
      </span>
    </span>
  );
}
