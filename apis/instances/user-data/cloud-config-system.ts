import { z } from 'zod';

/** What a cloud-config says of the system itself: names, packages, files, commands, disks. */

const text = z.string();
const flag = z.boolean();
const texts = z.array(text);
const someTexts = texts.min(1);
/** PyYAML's `!!binary` is a text to cloud-init as well. */
const content = z.union([text, z.instanceof(Uint8Array)], 'must be a string');
const size = z.union(
  [z.int().min(0), text.regex(/^(\d+)?\.?\d+[BKMGT]$/, 'must be a size, e.g. 2G')],
  'must be a size, e.g. 2G',
);
const command = z.union([text, texts], 'must be a string or a list of strings');

const file = z.strictObject({
  path: text.min(1),
  content: content.optional(),
  source: z.strictObject({ uri: text, headers: z.record(text, text).optional() }).optional(),
  owner: text.optional(),
  permissions: z.string('must be a string in quotes, e.g. "0644"').optional(),
  encoding: z
    .enum(['gz', 'gzip', 'gz+base64', 'gzip+base64', 'gz+b64', 'gzip+b64', 'b64', 'base64', 'text/plain'])
    .optional(),
  append: flag.optional(),
  defer: flag.optional(),
});

const certificates = z
  .strictObject({ remove_defaults: flag, 'remove-defaults': flag, trusted: someTexts })
  .partial();

export const systemModules = {
  hostname: text,
  fqdn: text,
  prefer_fqdn_over_hostname: flag,
  preserve_hostname: flag,
  create_hostname_file: flag,
  manage_etc_hosts: z.union([flag, z.enum(['localhost', 'template'])], 'must be true, false or localhost'),
  timezone: text,
  locale: z.union([text, flag], 'must be a string'),
  locale_configfile: text,
  keyboard: z.strictObject({
    layout: text,
    model: text.optional(),
    variant: text.optional(),
    options: text.optional(),
  }),
  packages: z
    .array(z.union([text, texts.length(2), z.looseObject({})], 'must be a name, or name and version'))
    .min(1),
  package_update: flag,
  package_upgrade: flag,
  package_reboot_if_required: flag,
  bootcmd: z.array(command).min(1),
  runcmd: z.array(z.union([text, texts, z.null()], 'must be a string or a list of strings')).min(1),
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
  manage_resolv_conf: flag,
  resolv_conf: z
    .strictObject({
      nameservers: texts,
      searchdomains: texts,
      domain: text,
      sortlist: texts,
      options: z.looseObject({}),
    })
    .partial(),
  mounts: z
    .array(
      z
        .array(z.union([text, z.null()], 'must be a string'))
        .min(1)
        .max(6),
    )
    .min(1),
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
      ignore_growroot_disabled: flag,
    })
    .partial(),
  resize_rootfs: z.union([flag, z.literal('noblock')], 'must be true, false or noblock'),
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
    timeout: z.int().optional(),
    condition: z.union([text, flag, texts], 'must be a command, true or false').optional(),
  }),
  phone_home: z.strictObject({
    url: z.url('must be a URL'),
    post: z.union([z.literal('all'), texts], 'must be all or a list of names').optional(),
    tries: z.int().min(1).optional(),
  }),
  final_message: text,
};
