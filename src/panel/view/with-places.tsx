import { Fragment } from 'preact';
import { unfilled } from '../places.ts';

/** A text whose unfilled places stand out. */
export function WithPlaces({ text }: { text: string }) {
  const places = unfilled(text);
  return (
    <>
      {places.map(({ start, end }, nr) => (
        <Fragment key={start}>
          {text.slice(places[nr - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(places.at(-1)?.end ?? 0)}
    </>
  );
}
