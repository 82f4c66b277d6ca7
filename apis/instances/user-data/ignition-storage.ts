import { z } from 'zod';
import { absolutePath, maybe, mode, node, requiredResource, resource } from './ignition-resources.ts';

/** Disks, file systems and files of an Ignition configuration. */

const text = z.string();
const flag = z.boolean();
const texts = z.array(text);
const guid = text.regex(/^$|^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'must be a GUID');

const partition = z
  .looseObject({
    label: maybe(text.max(36, 'must be at most 36 characters').regex(/^[^:]*$/, 'must not contain a colon')),
    number: z.int().min(0).optional(),
    sizeMiB: maybe(z.int().min(0)),
    startMiB: maybe(z.int().min(0)),
    typeGuid: maybe(guid),
    guid: maybe(guid),
    wipePartitionEntry: maybe(flag),
    shouldExist: maybe(flag),
    resize: maybe(flag),
  })
  .refine(
    ({ number, label }) => (number ?? 0) !== 0 || typeof label === 'string',
    'must have a number or a label',
  );

const clevis = z.looseObject({
  tang: maybe(
    z.array(
      z.looseObject({ url: z.url('must be a URL'), thumbprint: maybe(text), advertisement: maybe(text) }),
    ),
  ),
  tpm2: maybe(flag),
  threshold: maybe(z.int().min(0)),
  custom: maybe(z.looseObject({ pin: maybe(text), config: maybe(text), needsNetwork: maybe(flag) })),
});

export const storage = z.looseObject({
  disks: maybe(
    z.array(
      z.looseObject({ device: absolutePath, wipeTable: maybe(flag), partitions: maybe(z.array(partition)) }),
    ),
  ),
  raid: maybe(
    z.array(
      z.looseObject({
        name: text.min(1),
        level: text,
        devices: z.array(absolutePath).min(1),
        spares: maybe(z.int().min(0)),
        options: maybe(texts),
      }),
    ),
  ),
  luks: maybe(
    z.array(
      z.looseObject({
        name: text.min(1),
        device: absolutePath,
        keyFile: maybe(resource),
        label: maybe(text),
        uuid: maybe(text),
        options: maybe(texts),
        discard: maybe(flag),
        openOptions: maybe(texts),
        wipeVolume: maybe(flag),
        clevis: maybe(clevis),
      }),
    ),
  ),
  filesystems: maybe(
    z.array(
      z.looseObject({
        device: absolutePath,
        format: maybe(z.enum(['', 'ext4', 'btrfs', 'xfs', 'vfat', 'swap', 'none'])),
        path: maybe(absolutePath),
        wipeFilesystem: maybe(flag),
        label: maybe(text),
        uuid: maybe(text),
        options: maybe(texts),
        mountOptions: maybe(texts),
      }),
    ),
  ),
  files: maybe(
    z.array(
      z.looseObject({
        ...node,
        contents: maybe(resource),
        append: maybe(z.array(requiredResource)),
        mode: maybe(mode),
      }),
    ),
  ),
  directories: maybe(z.array(z.looseObject({ ...node, mode: maybe(mode) }))),
  links: maybe(z.array(z.looseObject({ ...node, target: text.min(1), hard: maybe(flag) }))),
});
