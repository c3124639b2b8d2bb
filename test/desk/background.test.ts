import { expect, it, vi } from 'vitest';
import { type Extension, startBackground } from '../../src/desk/background.ts';
import { wished, wishKey } from '../../src/desk/wish.ts';

type Heard = (command: string, tab?: { windowId: number }) => void;

function start(own: Partial<Extension>) {
  const sent: object[] = [];
  let heard: Heard = () => {};
  const kept: Record<string, unknown> = {};
  const addListener = (listener: Heard): void => {
    heard = listener;
  };
  startBackground({
    action: { onClicked: { addListener: () => {} } },
    commands: { onCommand: { addListener } },
    storage: { session: { set: async (items: object) => void Object.assign(kept, items) } },
    runtime: { sendMessage: async (message) => void sent.push(message) },
    ...own,
  });
  return { kept, sent, press: (command: string, tab?: { windowId: number }) => heard(command, tab) };
}

it('opens the panel in answer to the key itself, and leaves the wish for the panel of that window', () => {
  const open = vi.fn(async () => {});
  const { kept, sent, press } = start({ sidePanel: { setPanelBehavior: async () => {}, open } });
  press('open-note', { windowId: 7 });
  // At once: a promise between the key and the call would lose the right to open.
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  expect(wished(kept[wishKey], 7, Date.now())).toMatchObject({ command: 'open-note' });
  // At once too: what waits carries no key stroke.
  expect(sent).toEqual([kept[wishKey]]);
  press('copy-note', { windowId: 7 });
  expect(open).toHaveBeenCalledTimes(1);
  expect(wished(kept[wishKey], 7, Date.now())).toMatchObject({ command: 'copy-note' });
});

it('opens the sidebar where there is one', () => {
  const open = vi.fn(async () => {});
  const { press } = start({ sidebarAction: { toggle: async () => {}, open } });
  press('open-note', { windowId: 7 });
  expect(open).toHaveBeenCalledOnce();
});
