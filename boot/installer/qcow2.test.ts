import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MEBIBYTE = 1024 * 1024;
const DISK = 48 * MEBIBYTE;
const BUSYBOX = '/bin/busybox';
const missing = existsSync(BUSYBOX) ? '' : ' (skipped: it lacks busybox-static: apt-get install it)';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qcow2-'));
  if (missing === '') execFileSync(BUSYBOX, ['--install', '-s', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A header as QEMU's docs/interop/qcow2.txt has it, with the rest of its cluster. */
function header(change: (bytes: Buffer) => void = () => undefined): Buffer {
  const bytes = Buffer.alloc(8_192);
  bytes.write('QFI\u00FB', 'latin1');
  bytes.writeUInt32BE(3, 4);
  bytes.writeBigUInt64BE(BigInt(20 * MEBIBYTE), 24);
  bytes.writeUInt32BE(104, 100);
  change(bytes);
  return bytes;
}

/** What an installer with that disk does with an image, or why it refuses it. Nothing is written outside the folder. */
function place(image: Buffer, programs = ['qemu-img']): string {
  const steps = ['disks', 'formats', 'qcow2', 'unpack', 'image'].map((name) =>
    readFileSync(join(import.meta.dirname, 'steps', `${name}.sh`), 'utf8').replaceAll('/run/', `${folder}/`),
  );
  // All that is asked of a program here is that it is there.
  const machine = `
    ${programs.map((name) => `alias ${name}=false`).join('\n')}
    size_of() { echo ${DISK}; }
    sector_size_of() { echo 512; }
    touch_disk() { :; }
    exec 3>&1
    refuse() { echo "$*" >&3; return 1; }
    dd() {
      case "$*" in
        *of=/dev/vda*) echo "$*: $(cat | wc -c) bytes" ;;
        *) env dd "$@" ;;
      esac
    }
    announced_length() { echo ${image.length}; }
    unpack vda | place vda`;
  try {
    return execFileSync(BUSYBOX, ['ash', '-c', [...steps, machine].join('\n')], {
      input: image,
      encoding: 'utf8',
      env: { PATH: folder },
    });
  } catch (error) {
    // A refusal ends with a status of its own.
    return (error as { stdout: string }).stdout;
  }
}

describe.skipIf(missing !== '')(`an image in qcow2 format${missing}`, () => {
  it.each([2, 3])('of version %i is kept behind the place of what it holds', (version) => {
    const image = header((bytes) => void bytes.writeUInt32BE(version, 4));
    expect(place(image)).toMatch(/of=\/dev\/vda bs=1048576 seek=20 .*: 8192 bytes/);
  });

  it.each<[string, (bytes: Buffer) => void, string]>([
    ['that names a file it is based on', (bytes) => bytes.writeBigUInt64BE(512n, 8), 'needs another file'],
    ['whose data are in another file', (bytes) => bytes.writeBigUInt64BE(4n, 72), 'data in another file'],
    ['that is encrypted', (bytes) => bytes.writeUInt32BE(2, 32), 'is encrypted'],
    ['of an unknown version', (bytes) => bytes.writeUInt32BE(4, 4), 'of version 4'],
    [
      'that holds more than the disk',
      (bytes) => bytes.writeBigUInt64BE(BigInt(DISK + 512), 24),
      `holds a disk of ${DISK + 512} bytes, the disk vda has only ${DISK}`,
    ],
    ['that holds less than boots', (bytes) => bytes.writeBigUInt64BE(512n, 24), 'which boots nothing'],
    ['of a size beyond all numbers', (bytes) => bytes.writeBigUInt64BE(2n ** 63n, 24), 'which boots nothing'],
  ])('%s is refused before anything is written', (_, change, why) => {
    const said = place(header(change));
    expect(said).toContain(why);
    expect(said).not.toContain('of=/dev/vda');
  });

  it('is refused by an installer without qemu-img, which says what to do', () => {
    expect(place(header(), [])).toContain('build it on a machine with the package qemu-utils');
  });

  it('is as good as one that is packed', () => {
    expect(place(gzipSync(header()))).toMatch(/of=\/dev\/vda bs=1048576 seek=20 .*: 8192 bytes/);
  });

  it('is distinguished from a raw one, which goes to its own place, all but its first MiB', () => {
    const raw = Buffer.alloc(3 * MEBIBYTE, 1);
    raw.writeUInt16BE(0x55aa, 510);
    expect(place(raw)).toMatch(/of=\/dev\/vda bs=1048576 seek=1 .*: 2097152 bytes/);
  });

  it('is distinguished from a raw one that is larger than the disk, of which nothing is written', () => {
    const large = Buffer.alloc(DISK + 1);
    large.writeUInt16BE(0x55aa, 510);
    const said = place(large);
    expect(said).toContain(`the image has ${DISK + 1} bytes, the disk vda only ${DISK}`);
    expect(said).not.toMatch(/of=\/dev\/vda .*: [1-9]/);
  });
});
