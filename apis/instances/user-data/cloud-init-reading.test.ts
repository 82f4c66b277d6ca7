import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkUserData } from './check.ts';
import { accountModules } from './cloud-config-users.ts';
import { systemModules } from './cloud-config-system.ts';

/** Where cloud-init is not installed, its packages may be unpacked in a folder. */
const packages = process.env['CLOUD_INIT_PACKAGES'];
const env = { ...process.env, ...(packages === undefined ? {} : { PYTHONPATH: packages }) };
const isThere = spawnSync('python3', ['-c', 'import cloudinit'], { env, stdio: 'ignore' }).status === 0;
const missing = isThere ? '' : ' (skipped: it lacks cloud-init: apt-get install cloud-init)';

interface Reading {
  /** Parts that no handler takes. */
  readonly unused: number;
  /** Whether it gives up the user-data or a part of it. */
  readonly unreadable: boolean;
  /** Whether its own schemas refuse it, which it only logs. */
  readonly invalid: boolean;
  /** Modules that fail on what they are given, of those that can be called without a machine. */
  readonly failing: readonly string[];
}

/** What the real cloud-init makes of each. */
function readingsOf(documents: readonly string[]): Reading[] {
  const script = join(import.meta.dirname, 'fixture', 'cloud-init-reading.py');
  const input = JSON.stringify(documents);
  const { stdout, stderr, status } = spawnSync('python3', [script], { env, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Reading[];
}

const isFine = ({ unused, unreadable, invalid, failing }: Reading): boolean =>
  unused === 0 && !unreadable && !invalid && failing.length === 0;

const VALUES = [
  '',
  '5',
  'yes',
  '"yes"',
  'auto',
  '[]',
  '[5]',
  '[a]',
  '[[a]]',
  '[[]]',
  '[{name: a}]',
  '{}',
  '{a: b}',
];

/** Refused though it can be read: with the reason. */
const STRICTER: readonly (readonly [document: string, reason: string])[] = [
  [
    '#cloud-config\nusers: [{name: a, sudo: true}]\n',
    'the user is left half made: write_sudo_rules fails on true',
  ],
];

/** Modules of which only the type, list or mapping, is checked. */
const UNCHECKED = /^#cloud-config\n(apt|yum_repos|fs_setup): /;

const DOCUMENTS = [
  ...[...Object.keys(accountModules), ...Object.keys(systemModules), 'a_module_of_ours'].flatMap((module) =>
    VALUES.map((value) => `#cloud-config\n${module}: ${value}\n`),
  ),
  ...[
    'users: [{shell: /bin/sh}]',
    'users: [default, {name: a, ssh_authorised_keys: []}]',
    'users: [{name: a, shel: /bin/sh}]',
    'users: [{name: a, ssh_authorized_keys: ssh-ed25519 AAAA}]',
    'users: [{name: a, passwd: 5}]',
    'users: [{name: a, uid: 1000, groups: [b, c], lock_passwd: no}]',
    'users: [{name: a, expiredate: 2032-09-01}]',
    'chpasswd: {expire: no, users: [{name: a, password: b, type: text}, {name: c, type: RANDOM}]}',
    'chpasswd: {list: ["a:b", c]}',
    'ssh_keys: {ed25519_private: a, ed25519_public: b}',
    'ssh_keys: {ssh_private: a}',
    'ssh_genkeytypes: [rsa, rsa1]',
    'ssh_genkeytypes: [rsa1]',
    'runcmd: [[sleep, 5], ls, null]',
    'bootcmd: [ls, null]',
    'write_files: [{path: /a, permissions: 0644}]',
    'write_files: [{path: /a, permissions: "0644", encoding: b64, content: aGVsbG8=}]',
    'write_files: [{path: /a, encoding: rot13, content: a}]',
    'write_files: [{path: /a, content: 5}]',
    'write_files: [{path: /a, content: !!binary aGVsbG8=}]',
    'write_files: [{content: a}]',
    'power_state: {mode: sleep}',
    'power_state: {mode: reboot, delay: now, timeout: "30"}',
    'power_state: {mode: reboot, delay: soon}',
    'mounts: [[vdb, /data, ext4, defaults, 0, 2]]',
    'swap: {filename: /a, size: 2GB}',
    'packages: [a, [b, 1.0], [c]]',
    'phone_home: {url: "http://example.com/$INSTANCE_ID/", tries: 3}',
    'keyboard: {model: pc105}',
    'ntp: {pools: [a], server: [b]}',
    'hostname: a\nhostname: b',
    'a: [\n  1\n]',
    'a: !!python/unicode b',
    'a: !!python/object:os.system x',
    'a: b\n\tc',
    'a: [b',
    'a: 1\n---\nb: 1',
  ].map((text) => `#cloud-config\n${text}\n`),
  ...STRICTER.map(([document]) => document),
  '#cloud-config\n- a\n',
  '#cloud-config\n# nothing\n',
  '#cloud-config-archive\n- "#!/bin/sh"\n- {content: "hostname: a"}\n- {type: text/cloud-config, content: "hostname: a"}\n',
  '#cloud-config-archive\n- hostname: a\n',
  '#cloud-config-archive\n- |\n  hostname: 7\n',
  '#cloud-config-archive\n- {type: script, content: a}\n',
  '#cloud-config-archive\n- {content: 5}\n',
  '#cloud-config-archive\na: b\n',
  '#cloud-config-jsonp\n[]',
  '#!/bin/sh\n',
  '#cloud-boothook\nls\n',
  'hello\n',
  'MIME-Version: 1.0\n\nhello\n',
  'MIME-Version: 1.0\nContent-Type: text/cloud-config\n\nhostname: a\n',
  'MIME-Version: 1.0\nContent-Type: text/cloud-config\nContent-Transfer-Encoding: quoted-printable\n\nhostname=3A 7\n',
  'MIME-Version: 1.0\nContent-Type: text/cloud-config\nContent-Transfer-Encoding: base64\n\naG9zdG5hbWU6IDc=\n',
  'MIME-Version: 1.0\nContent-Type: multipart/mixed\n\n--b\n\n#!/bin/sh\n--b--\n',
  'Content-Type: multipart/mixed; boundary=b\n\n--b\n\n#!/bin/sh\n--b--\n',
  ...['--b--\n', ''].map(
    (end) =>
      `From a@b Sat Nov 28 12:00:00 2026\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/x-shellscript\n\n#!/bin/sh\n--b\n\n#cloud-config\nhostname: a\n${end}`,
  ),
];

describe.skipIf(!isThere)(`cloud-init itself${missing}`, { timeout: 120_000 }, () => {
  it('fails on what is refused, takes what passes, and has nothing to say of what passes without a warning', () => {
    const readings = readingsOf(DOCUMENTS);
    const stricter = new Set(STRICTER.map(([document]) => document));
    const disagreements = DOCUMENTS.flatMap((document, index): unknown[] => {
      const reading = readings[index];
      if (reading === undefined) return [[document, 'was not read']];
      const { faults, warnings } = checkUserData(document);
      if (faults.length > 0 && isFine(reading) && !stricter.has(document))
        return [[document, 'refused', faults]];
      const isLost = reading.unreadable || reading.failing.length > 0;
      if (faults.length === 0 && isLost) return [[document, 'passes', reading]];
      const isQuiet = faults.length + warnings.length === 0 && !UNCHECKED.test(document);
      if (isQuiet && !isFine(reading)) return [[document, 'is not warned of', reading]];
      return [];
    });
    expect(disagreements).toEqual([]);
  });
});
