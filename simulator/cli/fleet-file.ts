import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { FleetGroup } from '../fleet-plan.ts';
import type { SwitchGroup } from '../switches/fleet.ts';
import { models } from '../models/catalog.ts';
import type { Vendor } from '../models/model.ts';
import type { Credential } from '../redfish/credential.ts';

const isModel = (name: string): name is Vendor => Object.hasOwn(models, name);

const Group = z
  .strictObject({
    /** How many servers. */
    count: z.int().min(1).max(50_000),
    /** Name of a model. */
    model: z
      .string()
      .refine(isModel, { error: `no such model; there are ${Object.keys(models).join(', ')}` }),
    /** What the names of the servers begin with. */
    name: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,62}$/, 'letters, digits, dots and hyphens only')
      .optional(),
    /** Account of their BMCs; that of the command line when not given. */
    user: z.string().min(1).optional(),
    /** Its password. */
    password: z.string().min(1).optional(),
  })
  .refine(({ user, password }) => user === undefined || password !== undefined, {
    error: 'a user needs a password beside it',
    path: ['password'],
  });

const Switches = z.strictObject({
  /** How many switches. */
  count: z.int().min(1).max(1_000),
  /** How many ports each has. */
  ports: z.int().min(1).max(512).default(48),
  /** What their names begin with. */
  name: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,62}$/, 'letters, digits, dots and hyphens only')
    .optional(),
});

const File = z.union([
  z.array(Group).min(1),
  z.strictObject({ groups: z.array(Group).min(1), switches: z.array(Switches).default([]) }),
]);

/** The content of a fleet file. */
export interface FleetFile {
  readonly groups: FleetGroup[];
  readonly switches: readonly SwitchGroup[];
}

/**
 * The groups of a fleet file (YAML): a list of `{ count, model, name?, user?, password? }`, or an object with that list
 * as `groups` and switches as `switches`, a list of `{ count, ports?, name? }`. Throws one error that names every fault with
 * its path.
 */
export function readFleetFile(text: string, fallback: Partial<Credential>): FleetFile {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new Error(document.errors.map(({ message }) => message.split('\n')[0]).join('\n'));
  }
  const content: unknown = document.toJS({ maxAliasCount: 100 });
  // The union would report only that neither shape fits.
  const shape = Array.isArray(content) ? File.options[0] : File.options[1];
  const parsed = shape.safeParse(content);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { groups, switches } = Array.isArray(parsed.data)
    ? { groups: parsed.data, switches: [] }
    : parsed.data;
  const open = groups.flatMap((group, index) =>
    (group.password ?? fallback.password) === undefined ? [`group ${index + 1}`] : [],
  );
  if (open.length > 0) throw new Error(`no password is given for ${open.join(', ')}, nor --password`);
  const withCredentials = groups.map(({ user, password, ...group }) => ({
    ...group,
    credential: {
      username: user ?? fallback.username ?? 'admin',
      password: password ?? fallback.password ?? '',
    },
  }));
  return { groups: withCredentials, switches };
}
