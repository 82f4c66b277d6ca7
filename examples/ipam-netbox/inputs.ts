// What the inputs of mutations may hold.
import { z } from 'zod';
import { isAddress, isPrefix, networkOf, shortest, unusableRange } from './ip.ts';
import { Refusal, type ErrorData } from './refusal.ts';

const isPlain = (text: string): boolean => text.isWellFormed() && !/(?!\s)\p{Cc}/u.test(text);
const PLAIN = 'must not hold control characters or half a surrogate pair';
const note = (longest: number) =>
  z.string().max(longest, `must be at most ${longest} characters`).refine(isPlain, PLAIN).nullish();
const ID_FORM = /^[a-z]{7}-[0-9abcdefghjkmnpqrstvwxyz]{26}$/;
const idOf = (prefix: string, kind: string) =>
  z
    .string()
    .refine((text) => ID_FORM.test(text) && text.startsWith(`${prefix}-`), `must be the id of one ${kind}`);

const [tenantId, siteId, blockId] = [
  idOf('tnntten', 'tenant'),
  idOf('lctnsit', 'site').nullish(),
  idOf('ipamibk', 'IP block'),
];
const address = z.string().refine(isAddress, 'must be an IPv4 or IPv6 address').transform(shortest);
const prefix = z
  .string()
  .superRefine((text, context) => {
    const meant = isPrefix(text) ? undefined : networkOf(text);
    const form = 'must be a block in CIDR notation, e.g. 10.20.0.0/24 or 2001:db8::/64';
    const hint = meant === undefined ? form : `has bits set beyond its length; did you mean ${meant}?`;
    const message = isPrefix(text) ? unusableRange(text) : hint;
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  })
  .transform(shortest);
const name = z
  .string()
  .max(63, 'must be at most 63 characters')
  .refine(isPlain, PLAIN)
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text !== '', 'must not be empty');
const changeable = {
  gateway: address.nullish(),
  gatewayOffLink: z.boolean().nullish(),
  allocatable: z.boolean().nullish(),
};
const coolDownSeconds = z.int().min(0).max(86_400).nullish();
const role = z.enum(['DHCP', 'RESERVED', 'VIRTUAL', 'POOL']);
// What has an address: an instance, a server, a load balancer, a port of a device.
const assignedTo = z
  .string()
  .max(40, 'must be at most 40 characters')
  .refine(
    (text) => ID_FORM.test(text) && /^(?:instins|srvrsrv|loadbal|ntwkprt)-/.test(text),
    'is no id of what can have an address',
  )
  .nullish();
const domain = { routeDistinguisher: note(40), description: note(200) };
const chosen = { id: z.string(), expectedVersion: z.int().nullish(), reason: note(1_000), ticket: note(200) };
const family = z.enum(['IPV4', 'IPV6']).nullish();
const [instanceId, operationId] = [idOf('instins', 'instance'), idOf('oprnopr', 'operation')];

export const INPUTS = {
  routingDomainCreate: z.object({ tenantId, name, ...domain }),
  routingDomainUpdate: z.object({ ...chosen, name: name.nullish(), ...domain }),
  routingDomainDelete: z.object(chosen),
  ipBlockCreate: z.object({
    prefix,
    tenantId,
    siteId,
    coolDownSeconds,
    ...changeable,
    parentId: blockId.nullish(),
    routingDomainId: idOf('ipamrtd', 'routing domain').nullish(),
    allowReservedRange: z.boolean().nullish(),
  }),
  ipBlockUpdate: z.object({ ...chosen, siteId, coolDownSeconds, ...changeable }),
  ipBlockDelete: z.object(chosen),
  ipAddressReserve: z.object({ blockId, address: address.nullish(), assignedTo, note: note(200) }),
  ipAddressUpdate: z.object({ ...chosen, assignedTo, note: note(200) }),
  ipAddressUnreserve: z.object(chosen),
  ipAddressAllocate: z.object({
    operationId,
    instanceId,
    tenantId,
    family,
    siteId: idOf('lctnsit', 'site'),
    blockId: blockId.nullish(),
    claimKey: note(40),
  }),
  ipAddressRelease: z.object({ instanceId, operationId: operationId.nullish() }),
  ipRangeCreate: z.object({ blockId, from: address, to: address, role, note: note(200) }),
  ipRangeUpdate: z.object({
    ...chosen,
    from: address.nullish(),
    to: address.nullish(),
    role: role.nullish(),
    note: note(200),
  }),
  ipRangeDelete: z.object(chosen),
} as const;

export type Input<Name extends keyof typeof INPUTS> = z.output<(typeof INPUTS)[Name]>;

/** The input of a mutation; throws naming each fault. */
export function parseInput<Name extends keyof typeof INPUTS>(mutation: Name, given: unknown): Input<Name> {
  const parsed = INPUTS[mutation].safeParse(given);
  if (parsed.success) return parsed.data as Input<Name>;
  const errors = parsed.error.issues.map(({ path, message }): ErrorData => {
    const at = path.map(String);
    return {
      code: 'INVALID_INPUT',
      message: `${at.join('.')}: ${message}`,
      path: at,
      retryable: false,
      holder: null,
    };
  });
  throw new Refusal(errors);
}
