import type { Ref } from 'preact';
import { isPart, topicName, topics } from './topics.ts';
import type { useLesson } from './use-lesson.ts';

interface Shown {
  lesson: ReturnType<typeof useLesson>;
  /** The way to the next. */
  way: Ref<HTMLButtonElement>;
}

/** Which fact is asked for, with what became of each on the page that is open; and what is read of it. */
export function TopicChoice({ lesson, way }: Shown) {
  const { topic, next, told, stateWords } = lesson;
  return (
    <>
      <div class="hand-form">
        <label for="teach-topic">Uppgift</label>
        <select
          id="teach-topic"
          value={topic}
          onChange={(event) => lesson.choose(topics.find((one) => one === event.currentTarget.value) ?? topic)}
        >
          {topics.map((one) => (
            <option key={one} value={one}>
              {isPart(one) ? topicName(one) : `${topicName(one)}: ${stateWords(one)}`}
            </option>
          ))}
        </select>
        <button type="button" ref={way} onClick={() => lesson.choose(next)}>
          Nästa: {topicName(next)}
        </button>
      </div>
      {!isPart(topic) && (
        <p>
          Med den här profilen: <strong>{lesson.value}</strong>
          {!lesson.isList && (
            <span class="small">
              {`Uppgiften är läst på ${told.read} av ${told.of} ${told.of === 1 ? 'ärende' : 'ärenden'} som öppnats sedan du började.`}
            </span>
          )}
        </p>
      )}
    </>
  );
}
