import { expect, it } from 'vitest';
import { assignmentOf, linesOf } from './assignment.ts';
import { bootEntry } from './fixture/boot-fixture.ts';

const stored = (change: Parameters<typeof bootEntry>[0]): Parameters<typeof assignmentOf>[0] => {
  const ordered = bootEntry(change);
  return { operationId: ordered.operationId, action: ordered.action, ordered, isArmed: true };
};

it('gives a shell what to install, a line for each value', () => {
  expect(linesOf(assignmentOf(stored({}), { bootUrl: 'http://boot.test' }))).toBe(
    `task=install\noperation-id=oprnopr-1\nimage-name=demo\nimage-url=http://images.test/demo.raw\nimage-sha256=${'a'.repeat(64)}\nimage-growth=NONE\n`,
  );
});

it('gives a shell the disk it installs to, and nothing of what the inventory says', () => {
  const systemDisk = {
    type: 'SSD',
    minSizeBytes: 480_000_000_000,
    words: 'the SSD',
    onRecord: 'unknown',
  } as const;
  expect(linesOf(assignmentOf(stored({ systemDisk }), { bootUrl: 'http://boot.test' }))).toContain(
    '\nimage-growth=NONE\ndisk-rule=the SSD\ndisk-type=SSD\ndisk-min-bytes=480000000000\n',
  );
});

it('instructs a shell to wipe', () => {
  const wipe = stored({ action: 'WIPE', image: null, instanceId: null });
  expect(linesOf(assignmentOf(wipe, { bootUrl: 'http://boot.test' }))).toBe(
    'task=wipe\noperation-id=oprnopr-1\n',
  );
});

it('gives a shell the machine it rescues', () => {
  const rescue = stored({ action: 'RESCUE', image: null });
  expect(linesOf(assignmentOf(rescue, { bootUrl: 'http://boot.test' }))).toBe(
    'task=rescue\noperation-id=oprnopr-1\nserver-id=srvrsrv-1\nhostname=web-1\n',
  );
});

it('has no value begin another line', () => {
  const image = {
    name: 'x\nimage-url=http://evil.test',
    url: 'http://images.test/a',
    sha256: 'b'.repeat(64),
    growth: 'NONE' as const,
  };
  const lines = linesOf(
    assignmentOf(stored({ image: { ...image, kernelUrl: null, initrdUrl: null } }), {
      bootUrl: 'http://boot.test',
    }),
  );
  expect(lines.split('\n').filter((line) => line.startsWith('image-url='))).toEqual([
    'image-url=http://images.test/a',
  ]);
});
