import { build } from 'esbuild';

/** A script for the page out of what stands in src/reader, whose files it imports as `./NAME.ts`. */
export async function scriptOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'src/reader/page' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
