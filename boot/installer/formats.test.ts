import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareAsh, withoutBusybox, type Ash } from './testing/ash.ts';

const MEBIBYTE = 1024 * 1024;
const DISK = 48 * MEBIBYTE;
const STEPS = ['disks', 'formats', 'qcow2', 'unpack', 'image'];

let ash: Ash;
beforeAll(() => {
  if (withoutBusybox === '') ash = prepareAsh();
});
afterAll(() => ash?.dispose());

/** A disk image of three MiB by its first bytes: with the signature that firmware looks for, unless that is removed. */
function image(change: (bytes: Buffer) => void = () => undefined): Buffer {
  const bytes = Buffer.alloc(3 * MEBIBYTE, 7);
  bytes.writeUInt16BE(0x55aa, 510);
  change(bytes);
  return bytes;
}

const begins = (hex: string): Buffer => image((bytes) => bytes.fill(0, 0, 512).write(hex, 'hex'));
const gptAt = (offset: number) => (bytes: Buffer) => void bytes.write('EFI PART', offset);

/** What an installer does with an image on a disk with such sectors: what it writes, in order, or why it refuses. */
function write(content: Buffer, sector = 512): string {
  const script = `
    zstd() { env PATH=/usr/bin:/bin zstd "$@"; }
    size_of() { echo ${DISK}; }
    sector_size_of() { echo ${sector}; }
    erase_head() { echo "erased the head of $1" >&3; }
    killall() { :; }
    exec 3>&1
    dd() {
      case "$*" in
        *of=${ash.folder}/dev/vda*) echo "$*: $(cat | sha256sum | cut -c 1-64)" >&3 ;;
        *) command dd "$@" ;;
      esac
    }
    announced_length() { echo ${content.length}; }
    rm -f ${ash.folder}/run/refused
    { unpack vda | place vda; } <${ash.folder}/image
    cat ${ash.folder}/run/refused 2>/dev/null; :`;
  writeFileSync(join(ash.folder, 'image'), content);
  return ash.run(script, STEPS);
}

function tool(command: string, args: readonly string[], input: Buffer): Buffer {
  return execFileSync(command, args, { input, maxBuffer: 64 * MEBIBYTE });
}

const lacks = (command: string): boolean => spawnSync(command, ['--help']).error !== undefined;
const hash = (bytes: Buffer): string => tool('sha256sum', [], bytes).toString('latin1', 0, 64);

describe.skipIf(withoutBusybox !== '')(`an image${withoutBusybox}`, () => {
  const raw = image();
  const written = `of=\\S+/dev/vda .*: ${hash(raw.subarray(MEBIBYTE))}`;

  it('goes to the disk all but its first MiB, once the disk is no longer bootable', () => {
    expect(write(raw)).toMatch(new RegExp(`^erased the head of vda\n${written}`));
  });

  it.each<[string, () => Buffer, string | undefined]>([
    ['gzip', () => gzipSync(raw), undefined],
    ['zstd', () => zstdCompressSync(raw), 'zstd'],
    ['xz', () => tool('xz', ['-c'], raw), 'xz'],
    [
      'xz in several blocks, as pixz and xz -T write it',
      () => tool('xz', ['-c', '--block-size=1MiB'], raw),
      'xz',
    ],
    ['xz with a checksum by SHA-256', () => tool('xz', ['-c', '--check=sha256'], raw), 'xz'],
    ['bzip2', () => tool('bzip2', ['-c'], raw), 'bzip2'],
  ])('that is packed by %s is unpacked on its way', (_, pack, needs) => {
    if (needs !== undefined && lacks(needs)) return expect(lacks(needs)).toBe(true);
    expect(write(pack())).toMatch(new RegExp(written));
  });

  it.each<[string, () => Buffer]>([
    ['a ZIP archive', () => begins('504b030414000000')],
    ['a 7z archive', () => begins('377abcaf271c0004')],
    ['packed by lz4', () => begins('04224d1864404000')],
    ['packed by lzma', () => begins('5d00008000ffffff')],
    ['a VMDK of VMware', () => begins('4b444d5601000000')],
    ['a VHDX of Hyper-V', () => image((bytes) => void bytes.write('vhdxfile'))],
    ['a dynamic VHD of Hyper-V', () => image((bytes) => void bytes.write('conectix'))],
    ['a VDI of VirtualBox', () => image((bytes) => void bytes.write('<<< Oracle VM'))],
    ['a web page', () => image((bytes) => void bytes.write('<!DOCTYPE html>'))],
    ['a tar archive', () => gzipSync(image((bytes) => void bytes.write('ustar', 257)))],
    ['packed twice', () => gzipSync(gzipSync(raw))],
    [
      'an ISO that boots from a CD alone',
      () => image((bytes) => void bytes.fill(0, 510, 512).write('CD001', 32_769)),
    ],
    [
      'an ext4 without a table of partitions',
      () => image((bytes) => void bytes.fill(0, 0, 1_024).writeUInt16BE(0x53ef, 1_080)),
    ],
    ['of no known format', () => image((bytes) => void bytes.fill(0, 510, 512))],
  ])('that is %s is refused by name before the first byte is written', (name, content) => {
    const said = write(content());
    expect(said).toContain(`the image is ${name}`);
    expect(said).not.toMatch(/erased|of=/);
  });

  it('that is an ISO which boots from disks too is accepted', () => {
    expect(write(image((bytes) => void bytes.write('CD001', 32_769)))).toContain('of=');
  });

  it('that is cut short is refused, and one that is nothing leaves the disk alone', () => {
    expect(write(Buffer.from('404 not found'))).toContain('of no known format');
    expect(write(Buffer.alloc(0))).toBe('');
  });
});

describe.skipIf(withoutBusybox !== '')(`sectors of a disk${withoutBusybox}`, () => {
  it.each([
    [512, 'an MBR alone', image()],
    [512, 'a GPT for them', image(gptAt(512))],
    [4096, 'a GPT for them', image(gptAt(4_096))],
    [4096, 'a GPT for either', image((bytes) => [512, 4_096].forEach((at) => gptAt(at)(bytes)))],
  ])('of %i bytes take an image with %s', (sector, _, content) => {
    expect(write(content, sector)).toMatch(/erased[^]*of=/);
  });

  it.each([
    [
      512,
      image(gptAt(4_096)),
      'the image is built for disks with sectors of 4096 bytes, the disk vda has sectors of 512',
    ],
    [
      4096,
      image(gptAt(512)),
      'the image is built for disks with sectors of 512 bytes, the disk vda has sectors of 4096',
    ],
    [
      4096,
      image(),
      'the disk vda has sectors of 4096 bytes, and the image no GUID partition table for those',
    ],
    [520, image(), 'the disk vda has sectors of 520 bytes'],
  ])('of %i bytes refuse an image for others, and nothing is written', (sector, content, why) => {
    for (const said of [write(content, sector), write(gzipSync(content), sector)]) {
      expect(said).toContain(why);
      expect(said).not.toMatch(/erased|of=/);
    }
  });

  it.skipIf(lacks('sfdisk'))('are recognized by a table as sfdisk writes it', () => {
    const file = join(ash.folder, 'table');
    writeFileSync(file, Buffer.alloc(8 * MEBIBYTE));
    tool('sfdisk', ['--quiet', file], Buffer.from('label: gpt\nsize=1MiB\n'));
    const content = readFileSync(file);
    expect(write(content)).toContain('erased');
    expect(write(content, 4_096)).toContain('is built for disks with sectors of 512 bytes');
  });
});
