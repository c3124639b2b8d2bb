import { meanings } from './meaning.ts';
import { isOfChat, labelOf, type Topic } from './topics.ts';
import type { useLesson } from './use-lesson.ts';

function meaningsOf(topic: Topic) {
  if (topic === 'otherLabels' || topic === 'leaveOut' || isOfChat(topic)) return undefined;
  // A list's name tells how its cases stand.
  return meanings[topic === 'lists' ? 'phase' : labelOf(topic)];
}

/** What the page's own word means, where the fact is one of a few. */
export function MeaningChoice({ lesson }: { lesson: ReturnType<typeof useLesson> }) {
  const { topic } = lesson;
  const words = meaningsOf(topic);
  if (!words) return null;
  return (
    <div class="hand-form">
      <label for="teach-meaning">
        {topic === 'lists' ? 'Vilken status har alla ärenden i listan?' : 'Är ordet nytt för panelen, vad betyder det?'}
      </label>
      <select
        id="teach-meaning"
        value={lesson.meaning}
        onChange={(event) => lesson.setMeaning(event.currentTarget.value)}
      >
        <option value="">{topic === 'lists' ? 'Olika, eller det som står på raden' : 'Det som står'}</option>
        {words.map(([label, key]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
