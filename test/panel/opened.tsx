import { render, screen } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import type { Case } from '../../src/core/contract/case.ts';
import { Panel } from '../../src/panel/view/app.tsx';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

/** Draws the panel over a world, with the sample case on the page unless told otherwise. */
export async function open(world = makeWorld(), shown: Case | null = sample.open) {
  render(<Panel services={world.services} />);
  await act(async () => {});
  if (shown) await act(async () => world.showCase(shown));
  return { world, user: userEvent.setup(), notes: () => world.services.notes.get(sample.url).notes };
}

/** The same, at one of its tabs. */
export async function openTab(tab: RegExp, world = makeWorld()) {
  const opened = await open(world);
  await go(opened.user, tab);
  return opened;
}

export const go = (user: UserEvent, tab: RegExp) => user.click(screen.getByRole('tab', { name: tab }));
export const press = (name: string | RegExp) => screen.getByRole('button', { name });
export const box = (name: string) => screen.getByRole('textbox', { name }) as HTMLTextAreaElement;
export const receipt = () => screen.getByRole('status', { name: 'Kvitto' }).textContent;
