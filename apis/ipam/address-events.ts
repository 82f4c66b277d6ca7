import { z } from 'zod';
import type { OwnEvent } from '#platform/resource/declaration.ts';

const address = z.string().describe('The address, as PostgreSQL writes one of the type inet.');
const blockId = z.string().describe('The id of the IpBlock that it is from.');
const tenantId = z.string().describe('The tenant that has it.');
const instanceId = z.string().describe('The id of the Instance that has it, or had it.');

export const reservedAddress = z.strictObject({ address, blockId, tenantId });

export const allocatedAddress = z.strictObject({
  id: z.string().describe('The id of the address.'),
  address,
  blockId,
  instanceId,
  operationId: z.string().describe('The id of the Operation that asked for it.'),
  tenantId,
  siteId: z.string().describe('The id of the Site where it is used.'),
});

export const releasedAddress = z.strictObject({ address, blockId, instanceId, tenantId });

/** Events of addresses other than their creation and deletion. */
export const addressEvents = {
  reserved: { description: 'An address was reserved: no machine gets it.', data: reservedAddress },
  allocated: { description: 'An address was allocated to an instance.', data: allocatedAddress },
  released: { description: 'An address of an instance was released.', data: releasedAddress },
} as const satisfies Readonly<Record<string, OwnEvent>>;
