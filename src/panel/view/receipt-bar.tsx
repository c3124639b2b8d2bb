import type { Receipt } from '../copying.ts';

/** The latest receipt, said once when it comes. */
export function ReceiptBar({ receipt, onClose }: { receipt: Receipt | null; onClose(): void }) {
  return (
    <div class="receipt" data-ok={receipt?.ok} data-shown={receipt !== null}>
      <p role="status" aria-label="Kvitto">
        {receipt && <span key={receipt.nr}>{receipt.text}</span>}
      </p>
      {receipt && (
        <button type="button" class="plain" onClick={onClose}>
          Stäng
        </button>
      )}
    </div>
  );
}
