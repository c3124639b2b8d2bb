import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftCheck, Finding } from '../../core/index.ts';
import { isBlank } from '../places.ts';
import { Remark } from './remark.tsx';

/** Milliseconds of rest after which the number of remarks is said: once, and not at every key. */
const rest = 1200;

interface Found {
  text: string;
  check: DraftCheck;
  onShow(finding: Finding): void;
  onReplace(finding: Finding): void;
}

/** What the routine says of the draft, each with its place in the text. */
export function Findings({ text, check, onShow, onReplace }: Found) {
  const { findings, hasGuide, protection } = check;
  const looks = hasGuide || protection === 'protected' || protection === 'unread';
  const words = isBlank(text) || !looks ? '' : inWords(findings.length);
  const said = useRested(words);
  return (
    <>
      <p class="unseen" role="status" aria-label="Granskning">
        {said !== '' && <span>{said}</span>}
      </p>
      {words && (
        <p class="small" aria-hidden="true">
          {words}
        </p>
      )}
      <ul class="findings">
        {findings.map((finding) => (
          <Remark
            key={`${finding.from}${finding.rule}`}
            finding={finding}
            found={text.slice(finding.from, finding.to)}
            onShow={() => onShow(finding)}
            onReplace={() => onReplace(finding)}
          />
        ))}
      </ul>
    </>
  );
}

function inWords(count: number): string {
  if (count === 0) return 'Inget att anmärka på det som granskas.';
  return count === 1 ? '1 sak att se över.' : `${count} saker att se över.`;
}

/** The words once they have stood still for a while; nothing of what stood there when the tab was opened. */
function useRested(words: string): string {
  const [said, setSaid] = useState('');
  const first = useRef(words);
  useEffect(() => {
    if (words === first.current) return;
    const timer = setTimeout(() => {
      first.current = '';
      setSaid(words);
    }, rest);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}
