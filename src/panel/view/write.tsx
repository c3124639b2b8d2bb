import { useMemo } from 'preact/hooks';
import { attempt } from '../core.ts';
import { useDraft } from '../draft.ts';
import { localName, useLocal } from '../local.ts';
import { useOpenCase } from '../open-case.ts';
import { useServices } from '../services.ts';
import { DraftView } from './draft.tsx';
import { Fault } from './fault.tsx';
import { PhraseList } from './phrase-list.tsx';
import { SupportTexts } from './support-texts.tsx';

/** What staff writes about the case: phrases for the patient, the check of a message, texts for deviations and support. */
export function WriteTab() {
  const { core } = useServices();
  const { open, desk, memory, routine } = useOpenCase();
  const draft = useDraft();
  const local = useLocal();
  const asked = useMemo(
    () =>
      attempt(() => ({
        phrases: core.phrasesFor(open, desk, memory.notes),
        support: core.supportTextsFor(open, desk, memory.notes),
      })),
    [core, open, desk, memory.notes],
  );
  if (!asked.ok)
    return (
      <>
        <Fault what="Fraserna" />
        <DraftView draft={draft} />
      </>
    );
  const { phrases, support } = asked.value;
  const fits = phrases.filter(({ now }) => now);
  const more = phrases.filter(({ now }) => !now);
  // What the region's routine already says in the same words stands there alone.
  const unit = local.phrases
    .filter(({ text }) => phrases.every((one) => one.text.trim() !== text.trim()))
    .map((phrase) => ({ ...phrase, note: '', from: localName(local) }));
  return (
    <>
      <section aria-labelledby="phrases">
        <h2 id="phrases">Fraser till patienten</h2>
        {phrases.length === 0 && (
          <p class="quiet">
            {routine?.name ?? 'Regionens'}: rutinen begär inget meddelande till patienten i det här läget.
          </p>
        )}
        <PhraseList phrases={fits} onDraft={draft.put} />
        {more.length > 0 && (
          <details class="group" open={fits.length === 0}>
            <summary>Fler fraser ({more.length})</summary>
            <PhraseList phrases={more} onDraft={draft.put} />
          </details>
        )}
        {unit.length > 0 && (
          <details class="group">
            <summary>Enhetens fraser ({unit.length})</summary>
            <PhraseList phrases={unit} onDraft={draft.put} />
          </details>
        )}
      </section>
      <DraftView draft={draft} />
      <SupportTexts texts={support} />
    </>
  );
}
