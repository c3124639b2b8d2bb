import { standing } from './facts/found.ts';
import type { Profile } from './profile/profile.ts';
import { readArea } from './read-case.ts';
import { apartOn, type Here, lookAt } from './read-page.ts';
import { controlNodes, raw } from './tree/controls.ts';
import type { Seen } from './tree/seen.ts';

/** The page as it was last seen, and how it is read. Good until the next message of the page. */
export interface Glass {
  root: Seen;
  profile: Profile;
  here: Here;
}

/** The keys of the elements that each field of the open case was read from; a field that stands in no place of its own is left out. */
export function placesIn({ root, profile, here }: Glass): Map<string, number[]> {
  const { found } = readArea(root, lookAt(root, profile, here).look);
  const places = new Map<string, number[]>();
  for (const field of found.keys()) {
    const keys = keysOf(standing(found, field));
    if (keys.length > 0) places.set(field, keys);
  }
  return places;
}

/** The keys of the nodes; a run of text goes by the element that it stands in. The page itself is no place. */
export function keysOf(nodes: readonly Seen[]): number[] {
  const keys = nodes.map((node) => (node.key < 0 ? (node.up?.key ?? 0) : node.key));
  return [...new Set(keys)].filter((key) => key > 0);
}

/** The open case's controls by the names that they show, each with the keys of those so called. */
export function controlsOn({ root, profile }: Glass): Map<string, number[]> {
  const controls = new Map<string, number[]>();
  for (const node of controlNodes(root, apartOn(root, profile).skip)) {
    const name = raw(node);
    controls.set(name, [...(controls.get(name) ?? []), ...keysOf([node])]);
  }
  return controls;
}
