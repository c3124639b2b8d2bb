/** Bytes: more than any file of ours, little enough to take in. */
const most = 1_000_000;

/** A file's text, or why it cannot be read, in Swedish. Another encoding would turn å, ä and ö into other signs without a word. */
export async function readFile(file: File): Promise<{ text: string } | { fault: string }> {
  if (file.size > most) return { fault: '(hela): filen är för stor' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { fault: '(hela): filen kunde inte läsas som text i UTF-8' };
  }
}
