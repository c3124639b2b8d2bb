import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Labelled, labelled } from '../../reader/profile.ts';
import type { OwnProfile } from '../../reader/profile-schema.ts';
import { stateNames } from '../read/support-report.ts';
import { useServices } from '../services.ts';
import { fieldName } from '../words.ts';
import { meanings } from './meaning.ts';
import { OfferView } from './offer-view.tsx';
import { Pointing } from './pointing.tsx';
import { useLesson } from './use-lesson.ts';

interface Shown {
  /** The unit's own profile so far: what is taught is laid over it. */
  start: OwnProfile;
  now: number;
  onBack(): void;
}

/** Where a super user teaches the panel a page: one fact after another is pointed at, tried at once, and saved as a file. */
export function TeachView({ start, now, onBack }: Shown) {
  const { save } = useServices();
  const lesson = useLesson(start, now);
  const { field, own, reports, told } = lesson;
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const stateOf = (one: Labelled) => stateNames[reports.find((report) => report.field === one)?.state ?? 'unread'];
  const next = labelled[(labelled.indexOf(field) + 1) % labelled.length] ?? labelled[0];
  const words = meanings[field];
  return (
    <main class="reads">
      <h1 ref={head} tabIndex={-1}>
        Lär in sidan
      </h1>
      <p>
        Välj en uppgift och peka på dess värde på sidan. Inget trycks ned på sidan, och inget sparas förrän du sparar
        filen. Råden för ärendet ändras inte medan du lär in.
      </p>
      <p class="buttons">
        <button type="button" onClick={onBack}>
          Tillbaka
        </button>
        <button
          type="button"
          disabled={Object.keys(own).length === 0}
          onClick={() => save('sidprofil.json', `${JSON.stringify(own, null, 2)}\n`)}
        >
          Spara sidprofilen som fil
        </button>
      </p>
      <div class="hand-form">
        <label for="teach-field">Uppgift</label>
        <select
          id="teach-field"
          value={field}
          onChange={(event) => lesson.choose(labelled.find((one) => one === event.currentTarget.value) ?? field)}
        >
          {labelled.map((one) => (
            <option key={one} value={one}>
              {fieldName(one)}: {stateOf(one)}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => lesson.choose(next)}>
          Nästa uppgift: {fieldName(next)}
        </button>
      </div>
      <p>
        Med den här profilen: <strong>{lesson.value || stateOf(field)}</strong>
        <span class="small">
          {`Uppgiften är läst på ${told.read} av ${told.of} ${told.of === 1 ? 'ärende' : 'ärenden'} som öppnats sedan du började.`}
        </span>
      </p>
      {words && (
        <div class="hand-form">
          <label for="teach-meaning">Är ordet nytt för panelen, vad betyder det?</label>
          <select
            id="teach-meaning"
            value={lesson.meaning}
            onChange={(event) => lesson.setMeaning(event.currentTarget.value)}
          >
            <option value="">Det som står</option>
            {words.map(([label, key]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <Pointing key={field} root={lesson.glass?.root ?? null} onPick={lesson.pick} />
      <OfferView offer={lesson.offer} onAccept={lesson.accept} onRefuse={lesson.refuse} />
    </main>
  );
}
