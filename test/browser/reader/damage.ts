/** What was done to a page. */
export interface Damage {
  ops: string[];
  /** Something is gone: what is left may be shorter, or an empty place. */
  dropped: boolean;
  /** A date line of the chat is gone. */
  dateGone?: boolean;
  /** Parts whose label, and parts whose value or all of whom, are gone. */
  noLabel: string[];
  noValue: string[];
  /** What cannot be told when the label of the parts in `noLabel` is gone: `data-unsure`. */
  unsure: string[];
  /** Parts whose texts have changed places, with what stood there. */
  swapped: [part: string, text: string][];
  /** A table's columns whose heading is the one part's and whose only cell is the other's, in as many cells as headings. */
  shifted: [head: string, cell: string][];
}

/** Runs inside the page: one to three damages, by the seed. Self-contained, as it is sent there as text. */
export function damageNow({ seed, words }: { seed: number; words: string[][] }): Damage {
  let state = (seed * 2654435761) % 4294967296;
  for (let i = 0; i < 3; i++) state = (state * 1664525 + 1013904223) % 4294967296;
  const random = (): number => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const all: Element[] = [];
  const collect = (root: ParentNode) => {
    for (const el of root.querySelectorAll('*')) {
      // A list whose chosen option is gone shows another: the page says so.
      if (!/^(script|style|main|article|title|html|head|body|option)$/.test(el.localName)) all.push(el);
      if (el.shadowRoot) collect(el.shadowRoot);
    }
  };
  collect(document.body);
  const plain = (el: Element) => (el.textContent ?? '').replace(/\s+/g, ' ').trim().replace(/:$/, '').toLowerCase();
  const fieldOf = (el: Element) => words.find((list) => list.includes(plain(el)));
  const isSaid = (el: Element) =>
    el.closest('[data-part=messages],[data-part=anamnesis],[data-part^=ticket],[role=log]') !== null;
  const labels = () => all.filter((el) => el.children.length === 0 && el.isConnected && fieldOf(el));
  const damage: Damage = { ops: [], dropped: false, noLabel: [], noValue: [], unsure: [], swapped: [], shifted: [] };
  const partOf = (el: Element) => el.closest('[data-part]')?.getAttribute('data-part') ?? 'owner';
  const lose = (el: Element) => {
    const inside = el.closest('[data-part]');
    const parts = inside ? [inside] : [...el.querySelectorAll('[data-part]')];
    for (const part of parts) {
      const names = (part.getAttribute('data-part') ?? '').split(' ');
      const label = inside ? el : part;
      const isLabel = fieldOf(label) !== undefined && (inside !== el || /^(th|b)$/.test(el.localName));
      (isLabel ? damage.noLabel : damage.noValue).push(...names);
      if (isLabel) damage.unsure.push(...(part.getAttribute('data-unsure') ?? '').split(' '));
    }
  };
  const note = (op: string, el: Element) => damage.ops.push(`${op} ${el.outerHTML.slice(0, 100).replace(/\s+/g, ' ')}`);

  const ops: (() => void)[] = [
    () => {
      const el = pick(all);
      if (!el) return;
      note('drop', el);
      damage.dropped = true;
      lose(el);
      if (/^(i ?går|i ?dag|today|\p{L}+dag \d+ \p{L}+|\d+ \p{L}+ \d{4})$/iu.test(plain(el))) damage.dateGone = true;
      el.remove();
    },
    () => {
      // A doubled name or time would make a line that says nothing.
      const el = pick(
        all.filter(
          (one) =>
            one.isConnected &&
            (!/^(span|b|i|strong|small|time)$/.test(one.localName) ||
              (!isSaid(one) && /^(dd|td)$/.test(one.parentElement?.localName ?? ''))),
        ),
      );
      if (!el) return;
      note('double', el);
      el.after(el.cloneNode(true));
    },
    () => {
      // Whole parts change places; a label and its value stay together.
      const el = pick(
        all.filter(
          (one) =>
            one.hasAttribute('data-part') &&
            one.previousElementSibling?.hasAttribute('data-part') &&
            one.children.length > 0 &&
            one.previousElementSibling.children.length > 0 &&
            getComputedStyle(one.parentElement ?? one).display !== 'grid',
        ),
      );
      if (!el) return;
      note('move', el);
      el.previousElementSibling?.before(el);
    },
    () => {
      const el = pick(labels().filter((one) => !isSaid(one) || one.parentElement?.dataset.part));
      if (!el) return;
      note('unlabel', el);
      damage.dropped = true;
      lose(el);
      el.textContent = '';
    },
    () => {
      const el = pick(
        labels().filter(
          (one) =>
            !isSaid(one) &&
            !/^(dd|td)$/.test(one.localName) &&
            one.parentElement?.childElementCount !== 0 &&
            (one.nextElementSibling !== null || one.parentElement?.nextElementSibling !== null),
        ),
      );
      const other = el && pick(fieldOf(el) ?? []);
      if (!el || !other) return;
      note(`rename to ${other}`, el);
      el.textContent =
        other.charAt(0).toUpperCase() + other.slice(1) + (el.textContent?.trim().endsWith(':') ? ':' : '');
    },
    () => {
      // The texts of two values change places; names stay, as the chat's senders go by them.
      const values = all.filter(
        (one) =>
          one.isConnected &&
          one.children.length === 0 &&
          plain(one) !== '' &&
          !fieldOf(one) &&
          !isSaid(one) &&
          !/^(button|select|input|iframe)$/.test(one.localName) &&
          /^(?!.*name|owner|messages|contacts|forms|images|guardian)/.test(partOf(one)),
      );
      const [one, other] = [pick(values), pick(values)];
      if (!one || !other || partOf(one) === partOf(other)) return;
      note('swap', one);
      note('with', other);
      damage.swapped.push([partOf(one), one.textContent ?? ''], [partOf(other), other.textContent ?? '']);
      const text = one.textContent;
      one.textContent = other.textContent;
      other.textContent = text;
    },
    () => {
      // A stale copy of a part that nobody sees, with other figures and words in it.
      const el = pick(all.filter((one) => one.hasAttribute('data-part') && one.isConnected));
      if (!el) return;
      const copy = el.cloneNode(true) as Element;
      const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        node.nodeValue = (node.nodeValue ?? '').replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
      }
      const way = pick([
        'display:none',
        'visibility:hidden',
        'opacity:0',
        'position:absolute;left:-9999px',
        'height:0;overflow:hidden',
        'hidden',
        'aria-hidden',
      ]);
      const box = document.createElement('div');
      if (way === 'hidden') box.hidden = true;
      else if (way === 'aria-hidden') {
        box.setAttribute('aria-hidden', 'true');
        box.style.cssText = 'position:fixed;top:-2000px';
      } else box.style.cssText = way ?? '';
      box.append(copy);
      damage.ops.push(`hidden (${way}) ${copy.outerHTML.slice(0, 80)}`);
      pick(
        all.filter((one) => /^(div|section|p|header)$/.test(one.localName) && one.isConnected && !isSaid(one)),
      )?.before(box);
    },
    () => {
      // Somebody else's row beside the case.
      const box = document.createElement(pick(['aside', 'nav', 'ul', 'div']) ?? 'div');
      const rows = [
        ['Annan Person', '19460602-2380', 'Prio 1'],
        ['SKYDDAD IDENTITET', '19330514-2382', 'Prio 3'],
        ['Tredje Person', '19291027-2381', 'Prio 5'],
      ];
      for (const row of rows) {
        const line = document.createElement(box.localName === 'ul' ? 'li' : 'div');
        for (const cell of row) {
          const part = document.createElement('span');
          part.textContent = cell;
          line.append(part, ' ');
        }
        box.append(line);
      }
      damage.ops.push(`others (${box.localName})`);
      if (random() < 0.5) document.body.prepend(box);
      else document.body.append(box);
    },
  ];
  const times = 1 + Math.floor(random() * 3);
  for (let i = 0; i < times; i++) pick(ops)?.();
  for (const table of document.querySelectorAll('table')) {
    const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.dataset.part ?? ''));
    const [heads = [], cells = []] = rows;
    if (rows.length !== 2 || heads.length !== cells.length) continue;
    heads.forEach((head, i) => {
      const cell = cells[i];
      if (head && cell && head !== cell) damage.shifted.push([head, cell]);
    });
  }
  return damage;
}
