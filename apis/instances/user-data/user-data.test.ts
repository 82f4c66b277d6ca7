import { describe, expect, it } from 'vitest';
import { userDataFaults } from './check.ts';
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
    ['#cloud-config-jsonp\n[]', undefined],
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
    expect(userDataFaults(text)).toEqual([]);
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
      'a key twice',
      '#cloud-config\nhostname: a\nhostname: b\n',
      [expect.stringContaining('line 3, column 1')],
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
    ['a user without name', '#cloud-config\nusers: [{shell: /bin/sh}]\n', ['users[0] must have a name']],
    [
      'permissions as a number',
      '#cloud-config\nwrite_files: [{path: /a, permissions: 0644}]\n',
      ['write_files[0].permissions must be a string in quotes, e.g. "0644"'],
    ],
    [
      'a file without path',
      '#cloud-config\nwrite_files: [{content: a}]\n',
      ['write_files[0].path is missing'],
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
    ['a message without boundary', 'MIME-Version: 1.0\n\n', ['must name its boundary in Content-Type']],
    ['a message that is cut', MULTIPART.slice(0, 120), [expect.stringContaining('a boundary that ends it')]],
    ['an include of nothing', '#include\nexample.com/a\n', ['line 2 must be a URL']],
    ['half of an Ignition', `{"ignition": "${SECRET}`, [expect.stringMatching(/^must be JSON/)]],
    ['JSON that is no Ignition', '{"a": 1}', ['ignition is missing']],
  ])('is refused: %s', (_, text, faults) => {
    const found = userDataFaults(text);
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
    const [found, ...more] = userDataFaults(JSON.stringify({ ...IGNITION, ...change }));
    expect(found).toContain(fault);
    expect(more).toEqual([]);
  });
});
