import type { Finding } from '../../core/index.ts';
import { SourceLine } from './source.tsx';

interface Shown {
  finding: Finding;
  found: string;
  onShow(): void;
  onReplace(): void;
}

/** One thing that the routine says of the draft: where, what, and the words to take instead where there are any. */
export function Remark({ finding, found, onShow, onReplace }: Shown) {
  const { says, suggestion, source, rule, note } = finding;
  const short = found.length > 40 ? `${found.slice(0, 40)}…` : found;
  return (
    <li>
      <p>
        <button type="button" class="plain" aria-label={`Visa i utkastet: ”${short}”`} onClick={onShow}>
          ”{short}”
        </button>{' '}
        {says}
      </p>
      <div class="foot">
        <SourceLine source={source} rule={rule} note={note} />
        {suggestion !== undefined && (
          <p class="buttons">
            <button type="button" aria-label={`Byt till ”${suggestion}” i stället för ”${short}”`} onClick={onReplace}>
              Byt till ”{suggestion}”
            </button>
          </p>
        )}
      </div>
    </li>
  );
}
