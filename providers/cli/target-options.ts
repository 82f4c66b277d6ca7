import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Target } from '../target.ts';
import type { ProviderDefinition } from '../provider.ts';
import type { SettingsOptions } from './settings-options.ts';
import type { Terminal } from './terminal.ts';

/** The machine that is meant, how to reach it, and who it has to be. */
export interface TargetOptions extends SettingsOptions {
  readonly url?: string;
  readonly user?: string;
  readonly passwordEnv?: string;
  readonly ca?: string;
  readonly fingerprint?: string;
  readonly system?: string;
  readonly serial?: string;
  readonly uuid?: string;
  readonly timeout?: string;
}

const DEFAULT_TIMEOUT_S = 600;

export function addTargetOptions(command: Command): Command {
  return command
    .option('--url <url>', 'base URL of the management controller, as https://10.0.0.7')
    .option('--user <name>', 'user of the management controller')
    .option('--password-env <variable>', 'environment variable that holds the password')
    .option('--ca <file>', 'PEM file with the authorities that sign its certificate')
    .option('--fingerprint <sha256>', 'SHA-256 of its certificate; beats --ca')
    .option('--system <id>', 'id of the system, where one controller manages several')
    .option('--serial <number>', 'refuse any machine but the one with this serial number')
    .option('--uuid <uuid>', 'refuse any machine but the one with this UUID')
    .option('--timeout <seconds>', `give up after this long (default ${DEFAULT_TIMEOUT_S})`);
}

/** The target, or everything that is wrong with what was said about it. Only what was given is checked when `partly`. */
export async function targetOf(
  { addressed = true }: ProviderDefinition<unknown>,
  options: TargetOptions,
  { environment }: Terminal,
  partly = false,
): Promise<{ readonly target: Target; readonly timeoutMs: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  const needed = (name: string, value: string | undefined): string => {
    if (value === undefined && addressed && !partly) faults.push(`${name} is missing`);
    return value ?? '';
  };
  const address = needed('--url', options.url);
  const url = URL.parse(address);
  if (options.url !== undefined && url === null) faults.push('--url is not a URL');
  const username = needed('--user', options.user);
  const variable = needed('--password-env', options.passwordEnv);
  const password = environment[variable];
  // The value is not repeated: it may be the password itself.
  if (variable !== '' && password === undefined) faults.push('the variable of --password-env is not set');
  const seconds = Number(options.timeout ?? DEFAULT_TIMEOUT_S);
  if (!(seconds > 0)) faults.push('--timeout is not a number of seconds above 0');
  if (options.fingerprint !== undefined && !isSha256(options.fingerprint))
    faults.push('--fingerprint is not a SHA-256: 64 hexadecimal digits, colons allowed');
  const ca = await authorities(options.ca, faults);
  const identity = { serial: options.serial, uuid: options.uuid };
  const target: Target = {
    id: url?.host || 'the machine',
    address,
    credential: { username, password: password ?? '' },
    ca,
    fingerprint: options.fingerprint,
    systemId: options.system,
    identity,
  };
  return { target, timeoutMs: seconds * 1_000, faults };
}

function isSha256(fingerprint: string): boolean {
  return /^[0-9a-f]{64}$/i.test(fingerprint.replaceAll(':', ''));
}

async function authorities(path: string | undefined, faults: string[]): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const pem = await readFile(path, 'utf8').catch(() => undefined);
  if (pem === undefined) faults.push(`--ca ${path} cannot be read`);
  else if (!pem.includes('-----BEGIN CERTIFICATE-----')) faults.push(`--ca ${path} holds no PEM certificate`);
  return pem;
}
