import type { Receipt } from '../copying.ts';

/** The latest receipt, said once when it comes. */
export function ReceiptBar({ receipt, onClose }: { receipt: Receipt | null; onClose(): void }) {
  const close = (): void => {
    // The button that had the focus goes: on to the tabs, or to the heading where there are none.
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"], h1[tabindex]')?.focus();
    onClose();
  };
  return (
    <div class="receipt" data-ok={receipt?.ok} data-shown={receipt !== null}>
      <p role="status" aria-label="Kvitto">
        {receipt && <span key={receipt.nr}>{receipt.text}</span>}
      </p>
      {receipt && (
        <button type="button" class="plain" onClick={close}>
          Stäng
        </button>
      )}
    </div>
  );
}
