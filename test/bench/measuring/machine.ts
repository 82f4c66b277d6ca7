import { cpus, loadavg, release, totalmem } from 'node:os';
import { PINS } from '#deploy/local/binaries/pins.ts';

/** What the figures were measured on: without it they say nothing. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  readonly temporal: string;
  /** Of the last minute, before anything was started: what else ran on the machine. */
  readonly loadBefore: number;
}

export function describeMachine(): Machine {
  const [first] = cpus();
  return {
    cores: cpus().length,
    processor: first?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()} ${process.arch}`,
    node: process.versions.node,
    temporal: PINS.temporal.version,
    loadBefore: loadavg()[0] ?? 0,
  };
}
