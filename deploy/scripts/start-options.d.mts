/** An option that is unknown or has a wrong value; the message says what to do. */
export class OptionError extends Error {}

/** What `npm start` was asked for. */
export interface StartOptions {
  readonly demo: boolean;
  readonly servers: number | undefined;
  readonly port: number | undefined;
  readonly uiPort: number | undefined;
  readonly domains: readonly string[] | undefined;
  readonly dataDir: string | undefined;
  readonly reset: boolean;
  readonly help: boolean;
}

export function parseOptions(args: readonly string[]): StartOptions;
export function helpText(): string;
