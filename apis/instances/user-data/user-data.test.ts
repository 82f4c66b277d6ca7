import { describe, expect, it } from 'vitest';
import { checkUserData } from './check.ts';
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

const IGNITION = {
  ignition: {
    version: '3.4.0',
    config: {
      merge: [
        { source: 'https://example.com/base.ign', verification: { hash: `sha512-${'a'.repeat(128)}` } },
      ],
    },
  },
  storage: {
    files: [{ path: '/etc/hostname', mode: 420, overwrite: true, contents: { source: 'data:,web-1' } }],
    disks: [{ device: '/dev/vdb', wipeTable: true, partitions: [{ label: 'data', number: 1, sizeMiB: 0 }] }],
    filesystems: [{ device: '/dev/disk/by-partlabel/data', format: 'ext4', path: '/var/data' }],
    links: [{ path: '/etc/localtime', target: '/usr/share/zoneinfo/UTC' }],
  },
  systemd: { units: [{ name: 'app.service', enabled: true, contents: '[Service]\nExecStart=/bin/true\n' }] },
  passwd: { users: [{ name: 'core', sshAuthorizedKeys: ['ssh-ed25519 AAAA jane'], passwordHash: null }] },
  kernelArguments: { shouldExist: ['quiet'] },
};

const MULTIPART = `Content-Type: multipart/mixed; boundary="==b=="
MIME-Version: 1.0

--==b==
Content-Type: text/cloud-config; charset="us-ascii"

#cloud-config
hostname: 7

--==b==
Content-Type: text/x-shellscript
Content-Transfer-Encoding: base64

IyEvYmluL3NoCg==
--==b==--
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
  ])('is told by its beginning: %j', (text, format) => {
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

  it.each<[object, string]>([
    [
      { ignition: { version: '2.3.0' } },
      'ignition.version must be one of 3.0.0 to 3.6.0, and none that is experimental',
    ],
    [{ storage: { files: [{ path: 'etc/a' }] } }, 'storage.files[0].path must be an absolute path'],
    [{ storage: { files: [{ path: '/a', mode: 7777 }] } }, 'storage.files[0].mode must be at most 4095'],
    [
      { storage: { files: [{ path: '/a', contents: { source: 'ftp://a' } }] } },
      'storage.files[0].contents.source must be a URL',
    ],
    [
      {
        storage: { files: [{ path: '/a', contents: { source: 'data:,', verification: { hash: 'md5-1' } } }] },
      },
      'storage.files[0].contents.verification.hash must be sha512- or sha256-',
    ],
    [
      { storage: { filesystems: [{ device: '/dev/a', format: 'ntfs' }] } },
      'storage.filesystems[0].format must be',
    ],
    [
      { storage: { disks: [{ device: '/dev/a', partitions: [{}] }] } },
      'storage.disks[0].partitions[0] must have a number',
    ],
    [{ systemd: { units: [{ name: 'app' }] } }, 'systemd.units[0].name must be the name of a systemd unit'],
    [
      { passwd: { users: [{ name: 'a', sshAuthorizedKeys: 'k' }] } },
      'passwd.users[0].sshAuthorizedKeys must be a list',
    ],
    [
      { ignition: { version: '3.4.0', config: { merge: [{}] } } },
      'ignition.config.merge[0] must have a source',
    ],
  ])('is refused: Ignition %j', (change, fault) => {
    const [found, ...more] = checkUserData(JSON.stringify({ ...IGNITION, ...change })).faults;
    expect(found).toContain(fault);
    expect(more).toEqual([]);
  });
});

describe('user-data that its consumer ignores or reads differently', () => {
  it.each<[string, string, string]>([
    [
      'a key twice',
      `#cloud-config\npassword: ${SECRET}\npassword: ${SECRET}\n`,
      'line 3 has the key password again; the last one counts',
    ],
    [
      'a key twice in Ignition',
      `{"ignition": {"version": "3.4.0"},\n"passwd": {},\n"passwd": {"users": [{"name": "a", "passwordHash": "${SECRET}"}]}}`,
      'line 3 has the key passwd again; the last one counts',
    ],
    [
      'no user at all',
      '#cloud-config\nusers: []\n',
      'users is empty: no user is made, not even the image’s default user',
    ],
    [
      'a user without name',
      '#cloud-config\nusers: [{shell: /bin/sh}]\n',
      'users[0] has no name; cloud-init takes it for the image’s default user',
    ],
    [
      'a key of no use',
      '#cloud-config\nusers: [{name: a, shel: /bin/sh}]\n',
      'users[0] has unknown keys: shel; cloud-init ignores them',
    ],
    [
      'one SSH key as a text',
      `#cloud-config\nusers: [{name: a, ssh_authorized_keys: ${SECRET}}]\n`,
      'users[0].ssh_authorized_keys should be a list; cloud-init takes the text for its only entry',
    ],
    [
      'a password of digits',
      '#cloud-config\npassword: 012345\n',
      'password must be a string in quotes; cloud-init writes out',
    ],
    [
      'permissions as a number',
      '#cloud-config\nwrite_files: [{path: /a, permissions: 0644}]\n',
      'write_files[0].permissions must be octal digits in quotes, e.g. "0644"; cloud-init takes',
    ],
    [
      'a file without path',
      '#cloud-config\nwrite_files: [{content: a}]\n',
      'write_files[0].path is missing; cloud-init leaves out the file',
    ],
    [
      'a number in a command',
      '#cloud-config\nruncmd: [[sleep, 5]]\n',
      'runcmd[0] must be a list of strings; cloud-init writes out',
    ],
    [
      'nothing to run',
      '#cloud-config\nruncmd: []\n',
      'runcmd must not be empty; cloud-init does nothing for it',
    ],
    [
      'a flag in quotes',
      '#cloud-config\npackage_update: "yes"\n',
      'package_update must be true or false without quotes; what else stands there may count as either',
    ],
    [
      'numbers in mounts',
      '#cloud-config\nmounts: [[vdb, /data, ext4, defaults, 0, 2]]\n',
      'mounts[0] must be a list of strings, six at most; cloud-init',
    ],
    [
      'a key of another module',
      '#cloud-config\nswap: {file: /a}\n',
      'swap has unknown keys: file; cloud-init ignores them',
    ],
    ['a patch', '#cloud-config-jsonp\n[]', 'is a patch, and what comes of it is not checked'],
    [
      'a message without end',
      MULTIPART.replace('hostname: 7', 'hostname: a').replace('--==b==--', ''),
      'has no boundary that ends it',
    ],
    [
      'a part that is nothing',
      'MIME-Version: 1.0\n\nhello\n',
      'part 1: begins with nothing that cloud-init knows; it is ignored',
    ],
    [
      'an entry that is none',
      '#cloud-config-archive\n- 5\n',
      '[0]: must be a text, or a mapping with its content; cloud-init leaves it out',
    ],
  ])('passes with a warning: %s', (_, text, warning) => {
    const { faults, warnings } = checkUserData(text);
    expect(faults).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining(warning)]);
    expect(warnings.join()).not.toContain(SECRET);
  });

  it('has ten warnings at most', () => {
    const many = Array.from({ length: 50 }, () => '[sleep, 5]').join(', ');
    expect(checkUserData(`#cloud-config\nruncmd: [${many}]\n`).warnings).toHaveLength(10);
  });
});
