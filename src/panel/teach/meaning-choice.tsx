import { meanings } from './meaning.ts';
import { isPart, labelOf } from './topics.ts';
import type { useLesson } from './use-lesson.ts';

/** What the page's own word means, where the fact is one of a few. */
export function MeaningChoice({ lesson }: { lesson: ReturnType<typeof useLesson> }) {
  const { topic } = lesson;
  const words = isPart(topic) ? undefined : meanings[labelOf(topic)];
  if (!words) return null;
  return (
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
  );
}
