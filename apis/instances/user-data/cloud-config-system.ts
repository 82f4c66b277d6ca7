import { z } from 'zod';
import { tolerated, warn } from '../documents/tolerated.ts';
import { command, looseFlag, looseText } from './cloud-config-values.ts';

/** What a cloud-config says of the system itself: names, packages, files, commands, disks. */

const text = z.string();
const flag = z.boolean();
const texts = z.array(text);
const someTexts = texts.min(1);
/** PyYAML's `!!binary` is a text to cloud-init as well. */
const content = z.union([text, z.instanceof(Uint8Array)], 'must be a string');
const scalar = z.union([text, z.number(), flag]);
const SIZE = 'must be a size, e.g. 2G';
const size = tolerated(
  z.union([z.int().min(0), text.regex(/^(\d+)?\.?\d+[BKMGT]$/)], SIZE),
  // util.py, human2bytes
  text.regex(/^\d*\.?\d+[KMGT]?B?$/),
  `${SIZE}; cloud-init leaves out the B`,
);

const ENCODINGS = [
  'gz',
  'gzip',
  'gz+base64',
  'gzip+base64',
  'gz+b64',
  'gzip+b64',
  'b64',
  'base64',
  'text/plain',
] as const;

/** cc_write_files.py: write_files, decode_perms, canonicalize_extraction */
const file = z
  .strictObject({
    path: text.optional(),
    content: content.optional(),
    source: z.strictObject({ uri: text, headers: z.record(text, text).optional() }).optional(),
    owner: text.optional(),
    permissions: tolerated(
      text.regex(/^(0o)?[0-7]+$/, 'must be octal digits in quotes, e.g. "0644"'),
      z.union([text, z.number()]),
      'must be octal digits in quotes, e.g. "0644"; cloud-init takes a number as YAML reads it, and 0644 for any other text',
    ).optional(),
    encoding: tolerated(
      z.enum(ENCODINGS),
      text,
      'is no encoding that cloud-init knows; it takes the content as it is',
    ).optional(),
    append: looseFlag.optional(),
    defer: looseFlag.optional(),
  })
  .superRefine(({ path }, context) => {
    if (path === undefined || path === '')
      warn(context, ['path'], 'is missing; cloud-init leaves out the file');
  });

const LIST = 'must be a list of strings';
/** cc_mounts.py, handle */
const mount = tolerated(
  z
    .array(z.union([text, z.null()], 'must be a string'))
    .max(6)
    .refine(({ length }) => length > 0, 'must not be empty'),
  (value) => !Array.isArray(value) || value.length > 0,
  `${LIST}, six at most; cloud-init leaves out what is no list, and writes out numbers and more fields than six`,
);

const certificates = z
  .strictObject({ remove_defaults: flag, 'remove-defaults': flag, trusted: someTexts })
  .partial()
  .superRefine((value, context) => {
    if (Object.keys(value).length === 0)
      warn(context, [], 'must not be empty; cloud-init does nothing for it');
  });

const COMMANDS = 'must be a string or a list of strings';

export const systemModules = {
  hostname: text,
  fqdn: text,
  prefer_fqdn_over_hostname: looseFlag,
  preserve_hostname: looseFlag,
  create_hostname_file: looseFlag,
  manage_etc_hosts: z.union([flag, z.enum(['localhost', 'template'])], 'must be true, false or localhost'),
  timezone: text,
  locale: z.union([text, z.literal(false)], 'must be a string, or false'),
  locale_configfile: text,
  keyboard: z.strictObject({
    layout: text,
    model: text.optional(),
    variant: text.optional(),
    options: text.optional(),
  }),
  packages: z
    .array(
      z.union(
        [
          text,
          // distros/__init__.py, expand_package_list
          tolerated(
            texts.refine(({ length }) => length === 2, 'must be name and version'),
            (value) => texts.length(1).safeParse(value).success,
            'must be name and version; cloud-init takes the name alone',
          ),
          z.strictObject({ apt: z.unknown(), snap: z.unknown() }).partial(),
        ],
        'must be a name, or name and version',
      ),
    )
    .min(1),
  package_update: looseFlag,
  package_upgrade: looseFlag,
  package_reboot_if_required: looseFlag,
  bootcmd: z
    .array(z.union([command, tolerated(z.never(), z.null(), 'is empty; cloud-init leaves it out')], COMMANDS))
    .min(1),
  runcmd: z.array(z.union([command, z.null()], COMMANDS)).min(1),
  write_files: z.array(file).min(1),
  apt: z
    .looseObject({ sources: z.record(text, z.looseObject({})), conf: text, sources_list: text })
    .partial(),
  yum_repos: z.record(text, z.looseObject({})),
  ca_certs: certificates,
  'ca-certs': certificates,
  ntp: z.union(
    [
      z.null(),
      z
        .strictObject({
          enabled: flag,
          ntp_client: text,
          pools: texts,
          servers: texts,
          peers: texts,
          allow: texts,
          config: z.looseObject({}),
        })
        .partial(),
    ],
    'must be a mapping',
  ),
  manage_resolv_conf: looseFlag,
  resolv_conf: z
    .strictObject({
      nameservers: texts,
      searchdomains: texts,
      domain: text,
      sortlist: texts,
      options: z.looseObject({}),
    })
    .partial(),
  mounts: z.array(mount).min(1),
  swap: z
    .strictObject({
      filename: text,
      size: z.union([z.literal('auto'), size], 'must be auto or a size'),
      maxsize: size,
    })
    .partial(),
  growpart: z
    .strictObject({
      mode: z.union(
        [z.enum(['auto', 'growpart', 'gpart', 'off']), z.literal(false)],
        'must be auto, growpart, gpart or off',
      ),
      devices: texts,
      ignore_growroot_disabled: looseFlag,
    })
    .partial(),
  resize_rootfs: tolerated(
    z.union([flag, z.literal('noblock')]),
    text,
    'must be true, false or noblock; cloud-init takes true, 1, on and yes for true, and anything else for false',
  ),
  disk_setup: z.record(text, z.looseObject({})),
  fs_setup: z.array(z.looseObject({})),
  power_state: z.strictObject({
    mode: z.enum(['poweroff', 'reboot', 'halt']),
    delay: z
      .union(
        [z.int().min(0), z.literal('now'), text.regex(/^\+?\d+$/, 'must be minutes or now')],
        'must be minutes or now',
      )
      .optional(),
    message: text.optional(),
    // cc_power_state_change.py, load_power_state
    timeout: tolerated(
      z.int(),
      z.union([z.number(), text.regex(/^\d+(\.\d+)?$/)]),
      'must be a whole number; cloud-init converts it',
    ).optional(),
    condition: z.union([text, flag, texts], 'must be a command, true or false').optional(),
  }),
  // cc_phone_home.py, handle: without an address it does nothing, and what it cannot send it logs.
  phone_home: z
    .strictObject({
      url: tolerated(z.url(), text, 'must be a URL; cloud-init logs that it cannot send').optional(),
      post: z.union([z.literal('all'), texts], 'must be all or a list of names').optional(),
      tries: tolerated(
        z.int().min(1),
        scalar,
        'must be a whole number; cloud-init tries ten times',
      ).optional(),
    })
    .superRefine(({ url }, context) => {
      if (url === undefined) warn(context, ['url'], 'is missing; cloud-init sends nothing');
    }),
  final_message: looseText,
};
