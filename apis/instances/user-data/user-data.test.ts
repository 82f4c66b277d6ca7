import { describe, expect, it } from 'vitest';
import { checkUserData } from './check.ts';
import { IGNITION, MULTIPART } from './fixture/documents.ts';
import { userDataFormat, type UserDataFormat } from './format.ts';

const SECRET = 'c4n4ry-7f3a';

/** From the documentation of cloud-init's modules. */
const CLOUD_CONFIG = `#cloud-config
hostname: web-1
users:
  - default
  - name: jane
    sudo: ALL=(ALL) NOPASSWD:ALL
    ssh_authorized_keys: [ssh-ed25519 AAAA jane]
chpasswd:
  expire: no
  users:
    - {name: jane, password: $6$rounds=4096$hash, type: hash}
write_files:
  - path: /etc/app.conf
    permissions: '0640'
    content: !!binary aGVsbG8=
packages: [nginx, [curl, 7.88.1]]
runcmd:
  - [ls, -l]
  - echo done
  - null
mounts: [[/dev/vdb, /data, ext4, defaults, '0', '2']]
swap: {filename: /swap, size: 2G}
power_state: {mode: reboot, delay: now, timeout: 30}
a_module_of_ours: {any: thing}
`;

describe('what user-data is', () => {
  it.each<[string, UserDataFormat | undefined]>([
    [CLOUD_CONFIG, 'CLOUD_CONFIG'],
    ['\n  #CLOUD-CONFIG\n', 'CLOUD_CONFIG'],
    ['#cloud-config-archive\n- "#!/bin/sh"\n', 'CLOUD_CONFIG_ARCHIVE'],
    ['#cloud-config-jsonp\n[]', 'CLOUD_CONFIG_PATCH'],
    ['#!/bin/sh\nls\n', 'SCRIPT'],
    ['#cloud-boothook\nls\n', 'BOOTHOOK'],
    ['#part-handler\n', 'PART_HANDLER'],
    ['#include-once\nhttps://example.com/a\n', 'INCLUDE'],
    ['## template: jinja\n#cloud-config\n', 'TEMPLATE'],
    [MULTIPART, 'MULTIPART'],
    [JSON.stringify(IGNITION), 'IGNITION'],
    ['hostname: web-1\n', undefined],
    ['', undefined],
  ])('is recognised by its beginning: %j', (text, format) => {
    expect(userDataFormat(text)).toBe(format);
  });
});

describe('user-data that is right', () => {
  it.each([
    CLOUD_CONFIG,
    '#cloud-config\n# nothing\n',
    '#cloud-config\nntp:\npackage_update: yes\n',
    '#cloud-config-archive\n- type: text/cloud-config\n  content: "hostname: a"\n- "#!/bin/sh"\n',
    '#!/bin/sh\n',
    '#include\n# ours\nhttps://example.com/a\n',
    MULTIPART.replace('hostname: 7', 'hostname: a'),
    JSON.stringify(IGNITION, null, 2),
    JSON.stringify(IGNITION).replace('https:', 'HTTPS:').replace('a'.repeat(128), 'AB'.repeat(64)),
  ])('passes: %#', (text) => {
    expect(checkUserData(text)).toEqual({ faults: [], warnings: [] });
  });
});

describe('user-data that is wrong', () => {
  it.each<[string, string, string[]]>([
    ['a text that is nothing', SECRET, [expect.stringMatching(/^must be cloud-init user-data .*Ignition/)]],
    ['something packed', 'H4sIAAAAAAAAA', ['must not be packed: give the text itself']],
    [
      'no YAML',
      `#cloud-config\na: [${SECRET}\n`,
      [expect.stringMatching(/^must be YAML; line \d+, column \d+/)],
    ],
    [
      'an object of Python',
      '#cloud-config\na: !!python/object:os.system x\n',
      [expect.stringContaining('TAG_RESOLVE')],
    ],
    ['two documents', '#cloud-config\na: 1\n---\nb: 1\n', ['must be one YAML document']],
    ['a list', '#cloud-config\n- a\n', ['the document must be a mapping']],
    [
      'aliases that blow up',
      `#cloud-config\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
      [expect.stringContaining('aliases')],
    ],
    ['endless nesting', `#cloud-config\na: ${'['.repeat(30_000)}`, [expect.stringMatching(/^must be YAML/)]],
    [
      'a number as key',
      `#cloud-config\nssh_authorized_keys: [42, "${SECRET}"]\n`,
      ['ssh_authorized_keys[0] must be a string'],
    ],
    [
      'a key alone',
      '#cloud-config\nssh_authorized_keys: ssh-ed25519\n',
      ['ssh_authorized_keys must be a list'],
    ],
    [
      'a user with a typing error',
      '#cloud-config\nusers:\n  - default\n  - name: jane\n    ssh_authorised_keys: []\n',
      ['users[1] has unknown keys: ssh_authorised_keys'],
    ],
    [
      'a user who may do anything, or nothing',
      '#cloud-config\nusers: [{name: a, sudo: true}]\n',
      [expect.stringContaining('users[0].sudo must be')],
    ],
    [
      'content as a number',
      '#cloud-config\nwrite_files: [{path: /a, content: 5}]\n',
      ['write_files[0].content must be a string'],
    ],
    [
      'host keys of which cloud-init knows none',
      '#cloud-config\nssh_keys: {ssh_private: a}\n',
      [expect.stringContaining('ssh_keys.ssh_private is no key')],
    ],
    [
      'a patch that is none',
      '#cloud-config-jsonp\n{}',
      [expect.stringMatching(/^must be a list of operations/)],
    ],
    [
      'a type that is none',
      '#cloud-config-archive\n- {type: script, content: a}\n',
      [expect.stringMatching(/^\[0\]: type must be a MIME type/)],
    ],
    [
      'a command that is none',
      '#cloud-config\nruncmd: [{a: b}]\n',
      ['runcmd[0] must be a string or a list of strings'],
    ],
    [
      'an end that is none',
      '#cloud-config\npower_state: {mode: sleep}\n',
      ['power_state.mode must be poweroff or reboot or halt'],
    ],
    [
      'a part of an archive',
      '#cloud-config-archive\n- |\n  #cloud-config\n  hostname: 7\n',
      ['[0]: hostname must be a string'],
    ],
    ['a part of a message', MULTIPART, ['part 1: hostname must be a string']],
    [
      'a message without boundary',
      'MIME-Version: 1.0\nContent-Type: multipart/mixed\n\n',
      ['must name its boundary in Content-Type'],
    ],
    [
      'a message without version',
      MULTIPART.replace('MIME-Version: 1.0\n', ''),
      ['must have a header MIME-Version: 1.0'],
    ],
    ['a message without parts', MULTIPART.slice(0, 70), ['must have parts between its boundaries']],
    [
      'a fault in quoted-printable',
      'MIME-Version: 1.0\nContent-Type: text/cloud-config\nContent-Transfer-Encoding: quoted-printable\n\nhostname=3A =\n7\n',
      ['part 1: hostname must be a string'],
    ],
    ['an include of nothing', '#include\nexample.com/a\n', ['line 2 must be a URL']],
    ['half of an Ignition', `{"ignition": "${SECRET}`, [expect.stringMatching(/^must be JSON/)]],
    ['JSON that is no Ignition', '{"a": 1}', ['ignition is missing']],
  ])('is refused: %s', (_, text, faults) => {
    const found = checkUserData(text).faults;
    expect(found).toEqual(faults);
    expect(found.join()).not.toContain(SECRET);
  });
});
