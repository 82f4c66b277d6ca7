import { z } from 'zod';

/** Accounts, keys and passwords of a cloud-config (cc_users_groups, cc_ssh, cc_set_passwords). */

const text = z.string();
const flag = z.boolean();
const someTexts = z.array(text).min(1);

const user = z
  .strictObject({
    name: text,
    snapuser: text,
    create_groups: flag,
    doas: someTexts,
    expiredate: text,
    gecos: text,
    groups: z.union([text, someTexts, z.record(text, z.null())], 'must be a string or a list of strings'),
    hashed_passwd: text,
    homedir: text,
    inactive: text,
    lock_passwd: flag,
    'lock-passwd': flag,
    no_create_home: flag,
    no_log_init: flag,
    no_user_group: flag,
    passwd: text,
    plain_text_passwd: text,
    primary_group: text,
    selinux_user: text,
    shell: text,
    ssh_authorized_keys: someTexts,
    'ssh-authorized-keys': someTexts,
    ssh_import_id: someTexts,
    ssh_redirect_user: flag,
    sudo: z.union([text, flag, z.null(), someTexts], 'must be a string, a list of strings, or false'),
    system: flag,
    uid: z.union([z.int().min(0), text], 'must be a whole number'),
  })
  .partial()
  .refine(({ name, snapuser }) => name !== undefined || snapuser !== undefined, 'must have a name');

const group = z.union(
  [text, z.record(text, z.union([text, z.array(text)], 'must be a string or a list of strings'))],
  'must be a name, or a mapping of a name to its members',
);

const password = z.union(
  [
    z.strictObject({ name: text, type: z.literal('RANDOM') }),
    z.strictObject({ name: text, type: z.enum(['hash', 'text']).optional(), password: text }),
  ],
  'must be a mapping with name and password, or with name and type RANDOM',
);

export const accountModules = {
  users: z.union(
    [
      text,
      // None at all means not even the default user.
      z.array(z.union([text, someTexts, user], 'must be a name or a mapping')),
      z.looseObject({}),
    ],
    'must be a list of users',
  ),
  user: z.union([text, user], 'must be a name or a mapping'),
  groups: z.union([group, z.array(group).min(1)], 'must be a name, a list or a mapping'),
  ssh_authorized_keys: someTexts,
  ssh_import_id: z.array(text),
  ssh_deletekeys: flag,
  ssh_genkeytypes: z.array(z.enum(['dsa', 'ecdsa', 'ed25519', 'rsa'])).min(1),
  ssh_keys: z.record(
    text.regex(
      /^(dsa|ecdsa|ed25519|rsa)_(public|private|certificate)$/,
      'is no key’s name, e.g. ed25519_private',
    ),
    text,
  ),
  ssh_publish_hostkeys: z.strictObject({ enabled: flag, blacklist: z.array(text) }).partial(),
  ssh_pwauth: z.union([flag, text], 'must be true or false'),
  ssh_quiet_keygen: flag,
  allow_public_ssh_keys: flag,
  disable_root: flag,
  disable_root_opts: text,
  password: text,
  chpasswd: z
    .strictObject({
      expire: flag,
      users: z.array(password),
      list: z.union(
        [text, z.array(text.regex(/^.+:.+$/, 'must be name:password'))],
        'must be a string or a list of strings',
      ),
    })
    .partial(),
};
