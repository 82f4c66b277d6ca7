// Addresses: NetBox's available-ips allocates under a lock of its own; our rules then check the address.
import type { Caller } from './access.ts';
import type { Input } from './inputs.ts';
import { covers, isUsable, span } from './ip.ts';
import { toBody, type Address, type Block, type NetBoxObject, type Row } from './rows.ts';
import { NetBoxError } from './netbox.ts';
import { refusal } from './refusal.ts';
import { changeable, own, reference, requireOperator } from './references.ts';
import { newId, type Answer, type Parts, type Values } from './store.ts';

/** Operations that have released their addresses: a late request of one for an address must not succeed. */
export const ended = new Set<string>();

/** The lowest free address of a block; undefined where there is none. */
export async function give(
  { netbox, mirror, tree }: Parts,
  caller: Caller,
  block: Block,
  { key, ...values }: Values & { readonly key: string },
): Promise<Address | undefined> {
  const by = caller.subject;
  const next = async (): Promise<NetBoxObject | undefined> => {
    const stamps = { id: newId('ipAddress'), version: 1, createdBy: by, updatedBy: by, key };
    const body = toBody('ipAddress', { ...values, ...stamps, blockId: block.id });
    return await netbox
      .post(`ipam/prefixes/${block.netboxId}/available-ips/`, body)
      .catch((error: unknown) => {
        if (error instanceof NetBoxError && error.status === 409) return undefined;
        throw error;
      });
  };
  // NetBox may have done it already, for a request whose answer was lost with the process that had sent it.
  for (let [made] = await netbox.all('ipam/ip-addresses', `&cf_infra_key=${key}`); ; made = undefined) {
    made ??= await next();
    if (made === undefined) return undefined;
    const address = String(made['address']).replace(/\/.*/, '');
    if (tree.keeper(block.space, address, 'machine') === undefined)
      return (await mirror.take('ipAddress', made)) as Address;
    // NetBox has neither gateways nor ranges of outer blocks: the address is marked there, and the next one requested.
    await keep({ netbox, mirror }, made.id, 'kept');
  }
}

/** Turns an address into a placeholder, which NetBox does not allocate. */
export async function keep(
  { netbox, mirror }: Pick<Parts, 'netbox' | 'mirror'>,
  netboxId: number,
  kept: string,
): Promise<void> {
  const nothing = {
    id: null,
    tenantId: null,
    version: null,
    key: null,
    blockId: null,
    operationId: null,
    claimKey: null,
  };
  const body = toBody('ipAddress', { ...nothing, assignedTo: null, note: null, kept });
  await mirror.take('ipAddress', await netbox.patch(`ipam/ip-addresses/${netboxId}/`, body));
}

/** Removes an address, or keeps it for the cool-down of its block. */
async function free(parts: Parts, caller: Caller, row: Address): Promise<void> {
  const seconds = parts.mirror.find('ipBlock', row.blockId)?.coolDownSeconds ?? 0;
  if (seconds === 0) await parts.store.remove(row, caller);
  else await keep(parts, row.netboxId, new Date().toISOString());
}

export async function release(
  parts: Parts,
  caller: Caller,
  { instanceId, operationId }: Input<'ipAddressRelease'>,
): Promise<Answer> {
  caller.requireService();
  if (operationId != null) ended.add(operationId);
  const held = parts.mirror.rows('ipAddress').filter(({ assignedTo }) => assignedTo === instanceId);
  for (const row of held) {
    const { id, tenantId, blockId, address } = row;
    await free(parts, caller, row);
    await parts.bus.event(
      'ip-address.released',
      id,
      { instanceId, tenantId, blockId, address },
      caller.subject,
    );
  }
  return { released: held.length };
}

export async function reserve(
  parts: Parts,
  caller: Caller,
  { blockId, address, assignedTo = null, note = null }: Input<'ipAddressReserve'>,
  key: string,
): Promise<Answer> {
  const { netbox, mirror, bus, tree, store } = parts;
  const block = own(parts, caller, 'ipBlock', blockId, 'blockId');
  requireOperator(caller, block, 'blockId');
  if (assignedTo !== null) reference(parts, caller, assignedTo, 'assignedTo');
  const values = { tenantId: block.tenantId, assignedTo, note, blockId };
  const inner = tree.children(block).find(({ prefix }) => address == null || covers(prefix, address));
  if (inner !== undefined) {
    const [path, todo] = address == null ? ['blockId', 'Reserve in that'] : ['address', 'Reserve it there'];
    throw refusal('CONFLICT', `Block ${inner.prefix} lies inside. ${todo}.`, path, { holder: inner.id });
  }
  let row: Row | undefined;
  if (address == null) row = await give(parts, caller, block, { ...values, key });
  else {
    requireFree(parts, caller, block, address);
    const kept = [...mirror.placeholders.values()].find(
      (one) => one.space === block.space && one.address === address,
    );
    if (kept !== undefined) await netbox.remove(`ipam/ip-addresses/${kept.netboxId}/`);
    row = await store.create('ipAddress', { ...values, address }, { caller, key, space: block.space, block });
    if (kept !== undefined) await mirror.drop('ipAddress', kept.netboxId, null);
  }
  if (row === undefined)
    throw refusal('EXHAUSTED', `All addresses of ${block.prefix} are given out or reserved.`, 'blockId');
  const data = { blockId, tenantId: row.tenantId, address: row['address'] };
  await bus.event('ip-address.reserved', row.id, data, caller.subject);
  return { id: row.id };
}

/** Throws unless the address is one that its block could give out, and nothing has it. */
function requireFree(
  { mirror, tree }: Parts,
  caller: Caller,
  { space, prefix }: Block,
  address: string,
): void {
  if (span(address).family !== span(prefix).family || !isUsable(address, prefix))
    throw refusal('INVALID_INPUT', `${address} is not an address that ${prefix} could give out.`, 'address');
  const refuse = (why: string, { id, tenantId }: Row, isVisible = caller.may('viewer', tenantId)): never => {
    throw refusal(
      'CONFLICT',
      `${address} ${why}. Choose another.`,
      'address',
      isVisible ? { holder: id } : {},
    );
  };
  const taken = tree.addresses(space).find((one) => one.address === address);
  if (taken !== undefined) refuse('is given out or reserved already', taken);
  const keeper = tree.keeper(space, address, 'person');
  if (keeper !== undefined && 'block' in keeper)
    refuse(`is the gateway, network or broadcast address of ${keeper.block.prefix}`, keeper.block);
  if (keeper !== undefined && 'range' in keeper)
    refuse(`lies in a range for ${keeper.range.role}`, keeper.range);
  for (const one of mirror.placeholders.values()) {
    const until = one.space === space && one.address === address && tree.cooling(space, address, one.since);
    if (!until) continue;
    const message = `${address} was released recently. Its block assigns it again from ${until.toISOString()} on.`;
    throw refusal('CONFLICT', message, 'address', { retryable: true });
  }
}

export async function updateAddress(
  parts: Parts,
  caller: Caller,
  input: Input<'ipAddressUpdate'>,
): Promise<Answer> {
  const row = changeable(parts, caller, 'ipAddress', input);
  const { assignedTo, note } = input;
  if (assignedTo !== undefined && assignedTo !== row.assignedTo) {
    refuseWorkflows(row, 'assignedTo');
    if (assignedTo !== null) reference(parts, caller, assignedTo, 'assignedTo');
  }
  return { id: (await parts.store.update(row, { assignedTo, note }, caller)).id };
}

export async function unreserve(
  parts: Parts,
  caller: Caller,
  input: Input<'ipAddressUnreserve'>,
): Promise<Answer> {
  const row = changeable(parts, caller, 'ipAddress', input);
  refuseWorkflows(row, 'id');
  await free(parts, caller, row);
  return { deletedId: row.id };
}

/** An address that a workflow has allocated is released by the workflow. */
function refuseWorkflows({ address, assignedTo, operationId }: Address, path: string): void {
  if (operationId === null) return;
  const message = `A machine has ${address}. Decommission it, which releases the address.`;
  throw refusal('CONFLICT', message, path, { holder: assignedTo });
}
