import { PassThrough } from 'node:stream';
import type { Io } from '../io.ts';

/** A command's input and output as a test sees it. */
export interface CapturedIo {
  readonly io: Io;
  stdout(): string;
  stderr(): string;
  interrupt(): void;
}

export interface CaptureOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What standard input holds. */
  readonly input?: string;
  /** A terminal so many columns wide; a pipe when absent. */
  readonly columns?: number;
}

export function captureIo({ env = {}, cwd = '/', input = '', columns }: CaptureOptions = {}): CapturedIo {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    streams[name].on('data', (bytes: Buffer) => (texts[name] += bytes.toString()));
  }
  const stdin = new PassThrough();
  stdin.end(input);
  const interrupt = new AbortController();
  const stdout = Object.assign(streams.stdout, columns === undefined ? {} : { isTTY: true, columns });
  return {
    io: { stdin, stdout, stderr: streams.stderr, env, cwd, signal: interrupt.signal },
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    interrupt: () => interrupt.abort(),
  };
}
