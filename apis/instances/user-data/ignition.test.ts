import { describe, expect, it } from 'vitest';
import { checkUserData } from './check.ts';
import { IGNITION } from './fixture/documents.ts';

describe('an Ignition configuration that is wrong', () => {
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
  ])('is refused: %j', (change, fault) => {
    const [found, ...more] = checkUserData(JSON.stringify({ ...IGNITION, ...change })).faults;
    expect(found).toContain(fault);
    expect(more).toEqual([]);
  });
});
