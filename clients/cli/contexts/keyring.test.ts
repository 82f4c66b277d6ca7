import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runInfra } from '../main.ts';
import { captureIo, type CapturedIo } from '../testing/captured-io.ts';
import { findKeyring } from './keyring.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'keyring-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** `secret-tool` as its manual page describes it, which keeps one secret in a file. */
const SECRET_TOOL = `#!/bin/sh
echo "$@" >> "$HOME/calls"
case "$1" in
  store) cat > "$HOME/secret" ;;
  lookup) cat "$HOME/secret" 2>/dev/null ;;
  clear) rm -f "$HOME/secret" ;;
esac
`;

function program(name: string, text: string): void {
  writeFileSync(join(home, name), text);
  chmodSync(join(home, name), 0o755);
}

function session(input = '', env: Record<string, string> = {}): CapturedIo {
  const own = { HOME: home, PATH: `${home}:/usr/bin:/bin`, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x', ...env };
  return captureIo({ input, env: own, cwd: home });
}

async function login(captured: CapturedIo, ...more: string[]): Promise<number> {
  const args = ['login', '--url', 'http://127.0.0.1:1/graphql', '--name', 'far', '--token', ...more];
  return await runInfra(captured.io, args);
}

const kept = (): string => readFileSync(join(home, '.config', 'infra', 'contexts.json'), 'utf8');

test.runIf(process.platform === 'linux')('a token is kept in the keyring, and taken from there', async () => {
  program('secret-tool', SECRET_TOOL);
  const captured = session('canary-token\n');
  expect(await login(captured)).toBe(0);
  expect(captured.stdout()).toBe('logged in to far; the token is in the Secret Service\n');
  expect(kept()).not.toContain('canary-token');
  expect(readFileSync(join(home, 'calls'), 'utf8')).not.toContain('canary-token');
  // The graph is not there: that it is asked shows that the token was found.
  const asking = session();
  expect(await runInfra(asking.io, ['api', '{ x }'])).toBe(5);
  const removing = session();
  expect(await runInfra(removing.io, ['context', 'remove', 'far'])).toBe(0);
  expect(() => readFileSync(join(home, 'secret'))).toThrow('ENOENT');
});

test.runIf(process.platform === 'linux')('a login that the keyring lost says what to do', async () => {
  program('secret-tool', SECRET_TOOL);
  await login(session('canary-token\n'));
  rmSync(join(home, 'secret'));
  const captured = session();
  expect(await runInfra(captured.io, ['api', '{ x }'])).toBe(2);
  expect(captured.stderr()).toContain('Log in again: infra login');
});

test('a token is kept in a file for its owner where that is asked for, or where there is no keyring', async () => {
  program('secret-tool', SECRET_TOOL);
  for (const captured of [session('one\n'), session('two\n', { INFRA_KEYRING: 'off' })]) {
    const args = captured.io.env['INFRA_KEYRING'] === 'off' ? [] : ['--store', 'file'];
    expect(await login(captured, ...args)).toBe(0);
    expect(captured.stdout()).toContain(
      `${join(home, '.config', 'infra', 'contexts.json')}, which only you may read`,
    );
  }
  expect(kept()).toContain('"token": "two"');
});

test.runIf(process.platform === 'linux')(
  'a keyring that refuses is said, with what to do instead',
  async () => {
    program('secret-tool', '#!/bin/sh\n[ "$1" = --version ] && exit 0\necho locked >&2; exit 1\n');
    const captured = session('canary-token\n');
    expect(await login(captured)).toBe(1);
    expect(captured.stderr()).toBe(
      'The Secret Service did not take the token: locked. infra login --store file keeps it in a file instead.\n',
    );
  },
);

test('a keyring that is asked for must be there', async () => {
  const captured = session('canary-token\n', { INFRA_KEYRING: 'off' });
  expect(await login(captured, '--store', 'keyring')).toBe(2);
  expect(captured.stderr()).toContain('This system has no keyring');
});

test('the keychain of macOS gets the secret by standard input alone', () => {
  program('security', '#!/bin/sh\necho "$@" > "$HOME/arguments"\ncat > "$HOME/input"\n');
  const keyring = findKeyring(session().io, 'darwin');
  keyring?.write('a "name"', 'canary-token');
  expect(readFileSync(join(home, 'arguments'), 'utf8')).toBe('-i\n');
  expect(readFileSync(join(home, 'input'), 'utf8')).toBe(
    `add-generic-password -U -s infra -a "a \\"name\\"" -X ${Buffer.from('canary-token').toString('hex')}\n`,
  );
});
