/** A file's JSON, or what is wrong with it, in Swedish, each with where. */
type Json = { ok: true; value: unknown } | { ok: false; faults: string[] };

/** Far deeper than any file of ours. */
const deepest = 20;

/**
 * Reads JSON as strictly as it is written: unlike JSON.parse alone it says line and column of the first fault, and takes a key that stands
 * twice for a fault, since the person who wrote it cannot know which one counts.
 */
export function readJson(text: string): Json {
  // Windows' own editor puts a byte order mark first.
  const whole = text.replace(/^\uFEFF/, '');
  const scan = scanner(whole);
  if (!scan.value([]) || !scan.end()) return { ok: false, faults: [`${scan.place()}: är inte JSON`] };
  return scan.faults.length > 0 ? { ok: false, faults: scan.faults } : { ok: true, value: JSON.parse(whole) };
}

const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

interface Token {
  sign: string | undefined;
  string: string | undefined;
}

/** Goes through JSON without making anything of it, and stops at the first fault. */
function scanner(text: string) {
  const faults: string[] = [];
  let at = 0;

  const next = (): Token | null => {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return null;
    at = token.lastIndex;
    return { sign: found[1], string: found[2] };
  };
  /** Takes the sign where it is next, and leaves everything else. */
  const take = (...signs: string[]): string | null => {
    const before = at;
    const found = next()?.sign;
    if (found !== undefined && signs.includes(found)) return found;
    at = before;
    return null;
  };

  /** A list of what `one` goes through, up to `close`. */
  const several = (close: string, one: (index: number) => boolean): boolean => {
    if (take(close)) return true;
    for (let index = 0; one(index); index += 1) {
      const sign = take(',', close);
      if (sign === null) return false;
      if (sign === close) return true;
    }
    return false;
  };

  const object = (path: readonly string[]): boolean => {
    const keys = new Set<string>();
    return several('}', () => {
      const before = at;
      const string = next()?.string;
      if (string === undefined) {
        at = before;
        return false;
      }
      const key = String(JSON.parse(string));
      const here = [...path, key];
      if (keys.has(key)) faults.push(`${here.join('.')}: står två gånger`);
      // A table's own key of the language: it would be lost without a word.
      if (key === '__proto__') faults.push(`${here.join('.')}: okänd nyckel`);
      keys.add(key);
      return take(':') !== null && value(here);
    });
  };

  const value = (path: readonly string[]): boolean => {
    const before = at;
    const found = next();
    if (found && path.length < deepest) {
      if (found.sign === undefined) return true;
      if (found.sign === '{') return object(path);
      if (found.sign === '[') return several(']', (index) => value([...path, String(index)]));
    }
    at = before;
    return false;
  };

  return {
    value,
    faults,
    end: () => text.slice(at).trim() === '',
    /** Where it stopped: "rad 3, tecken 14". */
    place(): string {
      const from = at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
      const lines = text.slice(0, from).split(/\r\n|\n/);
      return `rad ${lines.length}, tecken ${(lines.at(-1) ?? '').length + 1}`;
    },
  };
}
