import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A screen of its own, and hands on a keyboard and a mouse: what is pressed goes the way of a person's keys, through the browser first. */
export interface Display {
  /** ":7" */
  name: string;
  /** Presses keys by their X names, "alt+shift+j". */
  press(keys: string): void;
  /** Moves the mouse and clicks, in pixels of the screen. */
  click(x: number, y: number): void;
  close(): void;
}

/** What a display needs and this machine lacks, by the names of Debian's packages. */
export function missingForDisplay(): string[] {
  const has = (program: string): boolean => spawnSync('which', [program]).status === 0;
  return [
    ['Xvfb', 'xvfb'],
    ['xdotool', 'xdotool'],
  ].flatMap(([program = '', name = '']) => (has(program) ? [] : [name]));
}

/** Starts an X server without a screen. Throws where it does not start. */
export async function openDisplay(): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error('Xvfb did not start')));
    const told = server.stdio[3] as Readable;
    told.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  const name = `:${number}`;
  const hand = (...command: string[]): string =>
    execFileSync('xdotool', command, { env: { ...process.env, DISPLAY: name } }).toString();
  return {
    name,
    press: (keys) => void hand('key', '--clearmodifiers', keys),
    click: (x, y) => void hand('mousemove', String(x), String(y), 'click', '1'),
    close: () => void server.kill(),
  };
}
