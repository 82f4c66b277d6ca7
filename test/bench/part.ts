import type { StackOptions } from '#deploy/local/stack.ts';
import type { TestStack } from '../harness/stack.ts';
import type { Finding } from './measuring/finding.ts';

/** How much is measured: `small` only shows that a part works. */
export type Scale = 'full' | 'small';

/** What a part of the benchmark is given. */
export interface Bench {
  /** Rounds of each comparison; every round measures both sides, one after the other. */
  readonly rounds: number;
  readonly scale: Scale;
  /** Reports progress. */
  say(text: string): void;
  /** Starts a platform of its own, gone at the end of the part. */
  startStack(options: Partial<StackOptions>): Promise<TestStack>;
  /** Has something closed at the end of the part, before its platform. */
  atEnd(close: () => Promise<void>): void;
}

/** One question the benchmark answers. */
export interface Part {
  readonly name: string;
  /** For `--help`. */
  readonly about: string;
  run(bench: Bench): Promise<Finding[]>;
}
