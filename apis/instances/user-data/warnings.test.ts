import { describe, expect, it } from 'vitest';
import { checkUserData } from './check.ts';
import { MULTIPART } from './fixture/documents.ts';

const SECRET = 'c4n4ry-7f3a';

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
      'a unit in a folder',
      '{"ignition": {"version": "3.4.0"}, "systemd": {"units": [{"name": "a/b.service"}]}}',
      'systemd.units[0].name must be the name of a systemd unit, e.g. app.service; Ignition writes it as it is',
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
      'package_update must be true or false without quotes; any other value may count as either',
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
