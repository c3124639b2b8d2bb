import { useState } from 'preact/hooks';

/** Copies the text as it stands, and says whether it did. */
export function CopyButton({ text }: { text: string }) {
  const [said, say] = useState('');
  const copy = () => {
    // Where the page is not served securely there is no clipboard.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (!clipboard) say('Det gick inte att kopiera');
    else
      clipboard.writeText(text).then(
        () => say('Kopierat'),
        () => say('Det gick inte att kopiera'),
      );
  };
  return (
    <div class="copy">
      <button type="button" onClick={copy}>
        Kopiera
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
