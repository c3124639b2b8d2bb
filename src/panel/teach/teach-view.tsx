import { useLayoutEffect, useRef } from 'preact/hooks';
import { useServices } from '../services.ts';
import { MeaningChoice } from './meaning-choice.tsx';
import { OfferView } from './offer-view.tsx';
import { Pointing } from './pointing.tsx';
import { SenderSteps } from './sender-steps.tsx';
import { TopicChoice } from './topic-choice.tsx';
import { type Taught, useLesson } from './use-lesson.ts';

interface Shown extends Taught {
  now: number;
  /** Something has been taught that is not in force. */
  changed: boolean;
  onForget(): void;
  onBack(): void;
}

/** Where a super user teaches the panel a page: one fact after another is pointed at, tried at once, and saved as a file. */
export function TeachView({ own, onOwn, now, changed, onForget, onBack }: Shown) {
  const { save } = useServices();
  const lesson = useLesson({ own, onOwn }, now);
  const head = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  return (
    <main class="reads">
      <h1 ref={head} tabIndex={-1}>
        Lär in sidan
      </h1>
      <p>
        Välj en uppgift och peka på dess värde på sidan, i ett ärende eller i en lista. Inget trycks ned på sidan, och
        råden för ärendet ändras inte. Det du lär in gäller först när filen är sparad och inläst under Inställningar.
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
        {changed && (
          <button
            type="button"
            onClick={() => {
              onForget();
              head.current?.focus();
            }}
          >
            Glöm det inlärda
          </button>
        )}
      </p>
      <TopicChoice lesson={lesson} way={next} />
      <MeaningChoice lesson={lesson} />
      <SenderSteps lesson={lesson} />
      <Pointing name={lesson.asked} root={lesson.root} onPick={lesson.pick} />
      <OfferView
        offer={lesson.offer}
        onAccept={() => {
          lesson.accept();
          next.current?.focus();
        }}
        onRefuse={lesson.refuse}
      />
    </main>
  );
}
