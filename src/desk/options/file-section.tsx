import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { FileKey, Standing } from '../files/kept.ts';
import type { FileDesk } from './file-desk.ts';
import { FileFaults, InForce } from './in-force.tsx';
import { useFile } from './use-files.ts';

interface Shown {
  desk: FileDesk;
  of: FileKey;
  title: string;
  /** What the file is for. */
  children: ComponentChildren;
  /** Under which name it is given back. */
  fileName: string;
  standing: Standing<unknown> | null;
  /** What the file that is in force holds, one line each. */
  holds: readonly string[];
  reload(): Promise<void>;
}

/** One of the unit's files: what is in force, taking in another, taking it away, and the way back. */
export function FileSection({ desk, of, title, children, fileName, standing, holds, reload }: Shown) {
  const own = standing?.from === 'file' ? standing : null;
  const kept = own?.since ? { text: own.text, since: own.since } : null;
  const { outcome, take, remove, undo } = useFile(desk, of, kept, reload);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that had the focus is gone.
  const then = (): void => heading.current?.focus();
  return (
    <section class="file" aria-labelledby={`${of}-title`}>
      <h2 id={`${of}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <InForce standing={standing} holds={holds} />
      {standing?.from !== 'policy' && (
        <div class="option">
          <label for={of}>Läs in fil: {title.toLocaleLowerCase('sv')}</label>
          <input
            id={of}
            type="file"
            accept=".json,application/json"
            aria-describedby={outcome.faults.length > 0 ? `${of}-faults` : undefined}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file, mended, is to be chosen again.
              if (file) void take(file).then(() => (currentTarget.value = ''));
            }}
          />
        </div>
      )}
      <p role="status" class="saved">
        {outcome.said}
      </p>
      <FileFaults id={`${of}-faults`} faults={outcome.faults} />
      <p class="buttons">
        {standing && standing.text !== '' && (
          <button type="button" onClick={() => desk.save(fileName, standing.text)}>
            Spara som fil<span class="unseen">: {title.toLocaleLowerCase('sv')}</span>
          </button>
        )}
        {own && (
          <button type="button" onClick={() => void remove().then(then)}>
            Ta bort<span class="unseen">: {title.toLocaleLowerCase('sv')}</span>
          </button>
        )}
        {outcome.before && (
          <button type="button" onClick={() => void undo().then(then)}>
            Ångra<span class="unseen">: {title.toLocaleLowerCase('sv')}</span>
          </button>
        )}
      </p>
    </section>
  );
}
