/**
 * "Not read": stands where a fact would stand, and names what is missing by the contract's paths. A rule never
 * sees it: the runner turns it into "cannot tell", or into silence where the rule only speaks because of a thing.
 */
export class Unread {
  readonly fields: readonly string[];

  constructor(...fields: readonly string[]) {
    this.fields = fields;
  }
}

/** Three-valued "or": true wins, then not knowing, then false. */
export function either(a: boolean | Unread, b: boolean | Unread): boolean | Unread {
  if (a === true || b === true) return true;
  if (a instanceof Unread) return b instanceof Unread ? new Unread(...a.fields, ...b.fields) : a;
  return b;
}
