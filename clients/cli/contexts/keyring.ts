import { spawnSync } from 'node:child_process';
import { CommandError, EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';

/** The system's keyring, which keeps secrets encrypted while no one is logged in. */
export interface Keyring {
  /** As people call it. */
  readonly name: string;
  /** Undefined where it has none under this key. */
  read(key: string): string | undefined;
  /** Throws where the keyring refuses. */
  write(key: string, secret: string): void;
  remove(key: string): void;
}

const SERVICE = 'infra';
/** A person may have to unlock the keyring meanwhile. */
const ANSWER_MS = 60_000;

/**
 * The keyring of this system: the Secret Service by `secret-tool` in a desktop session, the keychain by `security` on
 * macOS. Undefined where there is none, and with INFRA_KEYRING=off.
 */
export function findKeyring({ env }: Pick<Io, 'env'>, platform = process.platform): Keyring | undefined {
  if (env['INFRA_KEYRING'] === 'off') return undefined;
  const call = (command: string, args: readonly string[], input = ''): ReturnType<typeof run> =>
    run(command, args, input, env);
  if (platform === 'darwin') return keychain(call);
  const hasSession = (env['DBUS_SESSION_BUS_ADDRESS'] ?? '') !== '';
  return hasSession && !call('secret-tool', ['--version']).isMissing ? secretService(call) : undefined;
}

interface Ran {
  readonly isMissing: boolean;
  readonly hasSucceeded: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

type Call = (command: string, args: readonly string[], input?: string) => Ran;

function run(command: string, args: readonly string[], input: string, env: Io['env']): Ran {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    input,
    env,
    encoding: 'utf8',
    timeout: ANSWER_MS,
  });
  return { isMissing: error !== undefined, hasSucceeded: status === 0, stdout, stderr };
}

/** secret-tool(1): `store` reads the secret from standard input, so that no list of processes shows it. */
function secretService(call: Call): Keyring {
  const attributes = (key: string): string[] => ['service', SERVICE, 'context', key];
  return {
    name: 'the Secret Service',
    read(key) {
      const { hasSucceeded, stdout } = call('secret-tool', ['lookup', ...attributes(key)]);
      return hasSucceeded && stdout !== '' ? stdout : undefined;
    },
    write(key, secret) {
      const label = `--label=${SERVICE}: ${key}`;
      require(call('secret-tool', ['store', label, ...attributes(key)], secret), 'The Secret Service');
    },
    remove: (key) => void call('secret-tool', ['clear', ...attributes(key)]),
  };
}

/** security(1): `-i` reads commands from standard input, and `-X` accepts the secret in hexadecimal, without quotes. */
function keychain(call: Call): Keyring {
  return {
    name: 'the keychain',
    read(key) {
      const { hasSucceeded, stdout } = call('security', [
        'find-generic-password',
        '-s',
        SERVICE,
        '-a',
        key,
        '-w',
      ]);
      return hasSucceeded ? stdout.replace(/\n$/, '') : undefined;
    },
    write(key, secret) {
      const hex = Buffer.from(secret).toString('hex');
      const account = `"${key.replaceAll(/["\\]/g, '\\$&')}"`;
      const line = `add-generic-password -U -s ${SERVICE} -a ${account} -X ${hex}\n`;
      require(call('security', ['-i'], line), 'The keychain');
    },
    remove: (key) => void call('security', ['delete-generic-password', '-s', SERVICE, '-a', key]),
  };
}

function require({ hasSucceeded, stderr }: Ran, name: string): void {
  if (hasSucceeded) return;
  const why = stderr.trim() === '' ? '' : `: ${stderr.trim()}`;
  throw new CommandError(
    EXIT.FAILED,
    `${name} did not take the token${why}. infra login --store file keeps it in a file instead.`,
  );
}
