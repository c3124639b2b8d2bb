import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Loaded, Own } from '../settings.ts';
import { checkDraft, type Draft, type Faults, toDraft } from './draft.ts';
import { Fields } from './fields.tsx';
import { ownOf } from './own.ts';

interface Shown {
  loaded: Loaded;
  regions: readonly { key: string; name: string }[];
  save(settings: Own): Promise<void>;
  /** What stands after the form, with its own receipts. */
  children?: ComponentChildren;
}

/** The options page: one form, faults beside their fields, a receipt when it is saved. Nothing typed is lost on a fault. */
export function Options({ loaded, regions, save, children }: Shown) {
  const { settings, own, policy } = loaded;
  const [draft, setDraft] = useState<Draft>(() =>
    // A unit that nobody has named is in no setting, but its hours stand in the form.
    toDraft({ ...settings, unit: { ...own.unit, ...policy.unit } }),
  );
  const [faults, setFaults] = useState<Faults>({});
  const [receipt, setReceipt] = useState('');
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    if (Object.keys(faults).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);

  const change = (changed: Partial<Draft>): void => {
    setDraft((old) => ({ ...old, ...changed }));
    setReceipt('');
  };
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const checked = checkDraft(draft);
    if (!checked.ok) {
      setFaults(checked.faults);
      const count = Object.keys(checked.faults).length;
      return setReceipt(`Inte sparat: ${count === 1 ? 'ett fält behöver' : `${count} fält behöver`} rättas.`);
    }
    setFaults({});
    try {
      await save(ownOf(checked.settings, own, policy));
      setDraft(checked.draft);
      setReceipt('Sparat. Panelen följer de nya inställningarna nu.');
    } catch {
      setReceipt('Inte sparat: webbläsaren tog inte emot inställningarna. Försök igen.');
    }
  };
  return (
    <main>
      <h1>Inställningar</h1>
      <p>Inställningarna sparas i den här webbläsaren. Inga uppgifter om patienter sparas.</p>
      {loaded.faults.map((fault) => (
        <p class="fault" role="alert" key={fault}>
          {fault}
        </p>
      ))}
      <form ref={form} noValidate onSubmit={(event) => void send(event)}>
        <Fields draft={draft} faults={faults} policy={policy} change={change} regions={regions} />
        <p>
          <button type="submit" class="main">
            Spara
          </button>
        </p>
        <p role="status" class="saved">
          {receipt}
        </p>
      </form>
      {children}
    </main>
  );
}
