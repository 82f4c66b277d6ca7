import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYSTEM_DISK_VECTORS, USUAL_DISKS } from '#test/harness/system-disk-vectors.ts';
import { choiceOf, diskBy, systemDiskInput, wordsOf } from './disk-plan.ts';

const nameOf = (found: ReturnType<typeof diskBy>): string => (typeof found === 'string' ? found : found.name);

it.each(SYSTEM_DISK_VECTORS)('$what', ({ rule, disks = USUAL_DISKS, is }) => {
  expect(nameOf(diskBy(rule, disks))).toBe(is);
});

it('names the same disk in whatever order they are known, and with further disks that do not fit', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SYSTEM_DISK_VECTORS), fc.infiniteStream(fc.nat()), (vector, numbers) => {
      const { rule, disks = USUAL_DISKS, is } = vector;
      const shuffled = disks
        .map((disk) => ({ disk, at: numbers.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ disk }) => disk);
      expect(nameOf(diskBy(rule, shuffled))).toBe(is);
    }),
  );
});

it('does not guess where the inventory lacks the deciding attribute', () => {
  const pathless = USUAL_DISKS.map((disk) => ({ ...disk, path: null }));
  expect(diskBy(undefined, pathless)).toBe('UNKNOWN');
  expect(diskBy({ type: 'SSD', choose: 'SMALLEST' }, pathless)).toBe('UNKNOWN');
  expect(nameOf(diskBy({ choose: 'SMALLEST' }, pathless))).toBe('sde');
  const sizeless = USUAL_DISKS.map((disk) => ({ ...disk, sizeBytes: null }));
  expect(diskBy({ choose: 'LARGEST' }, sizeless)).toBe('UNKNOWN');
  expect(diskBy({ minSizeBytes: 1 }, sizeless)).toBe('NONE');
});

describe('who decides', () => {
  const image = { type: 'SSD' } as const;
  const profile = { choose: 'SMALLEST' } as const;
  const instance = { serialNumber: 'S1', wwn: null, sizeBytes: 1, path: 'pci-0000:00:17.0-ata-1' };

  it('is the request, then the disk that has the system, then the profile, then the image', () => {
    const request = { serialNumber: 'S2' };
    expect(choiceOf({ request, instance, profile, image })).toEqual({ rule: request, from: 'REQUEST' });
    expect(choiceOf({ instance, profile, image })).toEqual({
      rule: { serialNumber: 'S1' },
      from: 'INSTANCE',
    });
    expect(choiceOf({ profile, image })).toEqual({ rule: profile, from: 'PROFILE' });
    expect(choiceOf({ profile: null, image })).toEqual({ rule: image, from: 'IMAGE' });
    expect(choiceOf({ instance: null, image: null })).toBeUndefined();
  });

  it('identifies the disk that has the system by its path where it has no other name', () => {
    const nameless = { ...instance, serialNumber: null };
    expect(choiceOf({ instance: nameless, image })).toEqual({
      rule: { path: 'pci-0000:00:17.0-ata-1' },
      from: 'INSTANCE',
    });
    expect(choiceOf({ instance: { ...nameless, path: null }, image })).toEqual({
      rule: image,
      from: 'IMAGE',
    });
  });

  it('is described in the plan', () => {
    expect(wordsOf(undefined)).toBe('the first disk by its place');
    expect(wordsOf({ rule: { type: 'SSD', minSizeBytes: 100, choose: 'SMALLEST' }, from: 'PROFILE' })).toBe(
      'the smallest SSD of at least 100 bytes, as the profile asks',
    );
    expect(wordsOf(choiceOf({ instance }))).toBe('the disk with serial S1, which holds the system already');
  });
});

describe('a rule that a caller gives', () => {
  it('is kept in one form', () => {
    expect(
      systemDiskInput.parse({
        serialNumber: ' S1 ',
        wwn: 'naa.5000C500A1B2C3D4',
        path: '/dev/disk/by-path/pci-0000:00:17.0-ata-1',
        type: null,
      }),
    ).toEqual({ serialNumber: 'S1', wwn: '5000c500a1b2c3d4', path: 'pci-0000:00:17.0-ata-1' });
    expect(systemDiskInput.parse({ wwn: '0x5000-C500-A1B2-C3D4' })).toEqual({ wwn: '5000c500a1b2c3d4' });
  });

  it.each([
    [{}, 'must name at least one property'],
    [{ type: null }, 'must name at least one property'],
    [{ path: '/dev/sda' }, 'is a name that the kernel assigns at each boot'],
    [{ path: 'nvme0n1' }, 'is a name that the kernel assigns at each boot'],
    [{ path: '../../etc/passwd' }, 'must be a name of /dev/disk/by-path'],
    [{ path: 'pci-0000:00:17.0 ata' }, 'must be a name of /dev/disk/by-path'],
    [{ wwn: '12' }, 'must be a World Wide Name'],
    [{ serialNumber: ' ' }, 'printable ASCII'],
    [{ serialNumber: 'S1\nimage-url=http://x' }, 'printable ASCII'],
    [{ minSizeBytes: 2, maxSizeBytes: 1 }, 'must not be less than minSizeBytes'],
    [{ minSizeBytes: 1.5 }, 'whole number of bytes'],
    [{ maxSizeBytes: 0 }, 'must be at least 1'],
  ])('%j is refused', (rule, why) => {
    const { error } = systemDiskInput.safeParse(rule);
    expect(error?.issues.map(({ message }) => message).join('; ')).toContain(why);
  });
});
