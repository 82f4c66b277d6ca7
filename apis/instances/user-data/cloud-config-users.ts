import { z } from 'zod';
import { tolerated, warn } from '../documents/tolerated.ts';
import { looseFlag, looseText } from './cloud-config-values.ts';

/**
 * Accounts, keys and passwords of a cloud-config (cc_users_groups, cc_ssh, cc_set_passwords). They decide who can log in:
 * what cloud-init ignores here is a fault where a user would be missing because of it.
 */

const text = z.string();
const flag = z.boolean();
const someTexts = z.array(text).min(1);

/** distros/__init__.py, create_user, accepts one text as a list of one. The module ssh does not. */
const keysOfUser = tolerated(
  someTexts,
  text,
  'should be a list; cloud-init takes the text for its only entry',
);

const user = z
  .strictObject({
    name: text,
    snapuser: text,
    create_groups: flag,
    doas: someTexts,
    // YAML makes a date of it, and create_user passes on nothing but texts.
    expiredate: tolerated(text, z.date(), 'must be a date in quotes; cloud-init ignores it'),
    gecos: text,
    groups: z.union([text, someTexts, z.record(text, z.null())], 'must be a string or a list of strings'),
    hashed_passwd: text,
    homedir: text,
    inactive: tolerated(text, z.number(), 'must be a number in quotes; cloud-init ignores it'),
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
    ssh_authorized_keys: keysOfUser,
    'ssh-authorized-keys': keysOfUser,
    ssh_import_id: someTexts,
    ssh_redirect_user: flag,
    // write_sudo_rules fails on true.
    sudo: z.union(
      [text, z.literal(false), z.null(), someTexts],
      'must be a string, a list of strings, or false',
    ),
    system: flag,
    uid: z.union([z.int().min(0), text], 'must be a whole number'),
  })
  .partial()
  .superRefine(({ name, snapuser }, context) => {
    // distros/ug_util.py, _normalize_users
    if (name === undefined && snapuser === undefined)
      warn(context, [], 'has no name; cloud-init takes it for the image’s default user');
  });

const keyType = z.enum(['dsa', 'ecdsa', 'ed25519', 'rsa']);
const keyName = text.regex(
  /^(dsa|ecdsa|ed25519|rsa)_(public|private|certificate)$/,
  'is no key’s name, e.g. ed25519_private',
);

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
      z
        .array(z.union([text, someTexts, user], 'must be a name or a mapping'))
        .superRefine((users, context) => {
          if (users.length === 0)
            warn(context, [], 'is empty: no user is made, not even the image’s default user');
        }),
      z.looseObject({}),
    ],
    'must be a list of users',
  ),
  user: z.union([text, user], 'must be a name or a mapping'),
  groups: z.union([group, z.array(group).min(1)], 'must be a name, a list or a mapping'),
  ssh_authorized_keys: someTexts,
  ssh_import_id: z.array(text),
  ssh_deletekeys: looseFlag,
  // cc_ssh.py continues with the next where ssh-keygen does not know one.
  ssh_genkeytypes: tolerated(
    z.array(keyType).min(1),
    (value) => Array.isArray(value) && value.some((type) => keyType.safeParse(type).success),
    'must be of dsa, ecdsa, ed25519 and rsa; other types are not made',
  ),
  // cc_ssh.py leaves out what it does not know, and makes none of its own then.
  ssh_keys: tolerated(
    z.record(keyName, text),
    (value) =>
      z.record(text, text).safeParse(value).success &&
      Object.keys(value as object).some((key) => keyName.safeParse(key).success),
    'has keys that cloud-init does not know and leaves out; known are e.g. ed25519_private and ed25519_public',
  ),
  ssh_publish_hostkeys: z.strictObject({ enabled: looseFlag, blacklist: z.array(text) }).partial(),
  // cc_set_passwords.py, handle_ssh_pwauth
  ssh_pwauth: tolerated(
    flag,
    text,
    'must be true or false without quotes; cloud-init understands words for them, and leaves things as they are at others',
  ),
  ssh_quiet_keygen: looseFlag,
  allow_public_ssh_keys: looseFlag,
  disable_root: looseFlag,
  disable_root_opts: text,
  password: looseText,
  chpasswd: z
    .strictObject({
      expire: looseFlag,
      users: z.array(password),
      list: z.union(
        [text, z.array(text.regex(/^.+:.+$/, 'must be name:password'))],
        'must be a string or a list of strings',
      ),
    })
    .partial(),
};
