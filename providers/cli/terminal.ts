import type { ProviderDefinition } from '../provider.ts';

/** What the command is given by the process it runs in. */
export interface Terminal {
  /** The providers there are. */
  readonly definitions: readonly ProviderDefinition<unknown>[];
  /** Where passwords are looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the person at the terminal has had enough. */
  readonly signal: AbortSignal;
  /** Standard output: one JSON document, or help. */
  out(text: string): void;
  /** Standard error: one JSON document, when the command fails. */
  err(text: string): void;
}

/** Prints the answer. */
export function answer({ out }: Terminal, document: unknown): void {
  out(`${JSON.stringify(document, null, 2)}\n`);
}
