import { z } from 'zod';
import { LineCounter, parseDocument } from 'yaml';
import { checkSchema } from '../documents/check-schema.ts';
import { fault, joined, warning, type Findings } from '../documents/findings.ts';
import { tolerated } from '../documents/tolerated.ts';
import { repeatedKeys } from '../documents/repeated-keys.ts';
import { maybe, requiredResource, resource } from './ignition-resources.ts';
import { storage } from './ignition-storage.ts';

const text = z.string();
const flag = z.boolean();
const texts = z.array(text);
/** Ignition looks at the ending alone (config/v3_4/types/unit.go, validateName). */
const ENDING = /\.(service|socket|device|mount|automount|swap|target|path|timer|slice|scope|snapshot)$/;
const fileName = (ending: RegExp, rule: string): z.ZodType =>
  tolerated(
    text.regex(ending, rule).regex(/^[^/\s]+$/, rule),
    text.regex(ending),
    `${rule}; Ignition writes it as it is, and systemd does not find it`,
  );

const user = z.looseObject({
  name: text.min(1),
  passwordHash: maybe(text),
  sshAuthorizedKeys: maybe(texts),
  uid: maybe(z.int().min(0)),
  gecos: maybe(text),
  homeDir: maybe(text),
  noCreateHome: maybe(flag),
  primaryGroup: maybe(text),
  groups: maybe(texts),
  noUserGroup: maybe(flag),
  noLogInit: maybe(flag),
  shell: maybe(text),
  shouldExist: maybe(flag),
  system: maybe(flag),
});

const group = z.looseObject({
  name: text.min(1),
  gid: maybe(z.int().min(0)),
  passwordHash: maybe(text),
  shouldExist: maybe(flag),
  system: maybe(flag),
});

const unit = z.looseObject({
  name: fileName(ENDING, 'must be the name of a systemd unit, e.g. app.service'),
  enabled: maybe(flag),
  mask: maybe(flag),
  contents: maybe(text),
  dropins: maybe(
    z.array(
      z.looseObject({
        name: fileName(/\.conf$/, 'must be a file name that ends with .conf'),
        contents: maybe(text),
      }),
    ),
  ),
});

/**
 * An Ignition configuration (https://coreos.github.io/ignition/configuration-v3_5/). Keys beyond it pass, as Ignition
 * itself ignores them.
 */
const ignitionSchema = z.looseObject({
  ignition: z.looseObject({
    version: text.regex(/^3\.[0-6]\.0$/, 'must be one of 3.0.0 to 3.6.0, and none that is experimental'),
    config: maybe(z.looseObject({ merge: maybe(z.array(requiredResource)), replace: maybe(resource) })),
    timeouts: maybe(
      z.looseObject({ httpResponseHeaders: maybe(z.int().min(0)), httpTotal: maybe(z.int().min(0)) }),
    ),
    security: maybe(
      z.looseObject({
        tls: maybe(z.looseObject({ certificateAuthorities: maybe(z.array(requiredResource)) })),
      }),
    ),
    proxy: maybe(z.looseObject({ httpProxy: maybe(text), httpsProxy: maybe(text), noProxy: maybe(texts) })),
  }),
  storage: maybe(storage),
  systemd: maybe(z.looseObject({ units: maybe(z.array(unit)) })),
  passwd: maybe(z.looseObject({ users: maybe(z.array(user)), groups: maybe(z.array(group)) })),
  kernelArguments: maybe(z.looseObject({ shouldExist: maybe(texts), shouldNotExist: maybe(texts) })),
});

/** Faults and warnings of an Ignition configuration. */
export function checkIgnition(text: string): Findings {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text.
    return fault('must be JSON: it begins with a brace, as an Ignition configuration does');
  }
  return joined([...repeatedIn(text).map(warning), checkSchema(ignitionSchema, document)]);
}

/** JSON.parse takes the last of repeated keys without a word, as Go's encoding/json does for Ignition. */
function repeatedIn(json: string): string[] {
  const lines = new LineCounter();
  const document = parseDocument(json, {
    schema: 'json',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: lines,
  });
  return repeatedKeys(document, lines);
}
