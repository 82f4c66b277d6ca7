import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonTokens } from './issuer.ts';
import { writePrivateFile } from './write-file.ts';

/** Where everything is, for other programs; the content of `stack.json`. */
export interface StackInfo {
  readonly ready: true;
  /** The web console's base URL; absent where it was not asked for. */
  readonly console?: string;
  /** The graph, as a full URL. */
  readonly graphql: string;
  /** The graph of the platform's own processes, which admits no one else. */
  readonly internalGraphql: string;
  readonly temporal: { readonly address: string; readonly namespace: string; readonly ui: string };
  readonly nats: string;
  readonly postgres: string;
  /** The boot service's base URL. */
  readonly boot: string;
  /** Ticketing systems post to `<url>/standard`, signed with the secret. */
  readonly tickets: { readonly url: string; readonly secret: string };
  readonly simulator: { readonly control: string };
  /** Base URL of the demonstration's images. */
  readonly mirror: string;
  readonly tokens: PersonTokens;
  /** Pids of what the stack runs. */
  readonly processes: Readonly<Record<string, number>>;
}

export function stackFilePath(dataDir: string): string {
  return join(dataDir, 'stack.json');
}

export function writeStackFile(dataDir: string, info: StackInfo): void {
  writePrivateFile(stackFilePath(dataDir), `${JSON.stringify(info, undefined, 2)}\n`);
}

export function removeStackFile(dataDir: string): void {
  rmSync(stackFilePath(dataDir), { force: true });
}

/** Undefined when no stack is ready there. */
export function readStackFile(dataDir: string): StackInfo | undefined {
  try {
    return JSON.parse(readFileSync(stackFilePath(dataDir), 'utf8')) as StackInfo;
  } catch {
    return undefined;
  }
}
