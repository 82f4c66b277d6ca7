// Ranges: ip-ranges.
import type { Caller } from './access.ts';
import type { Input } from './inputs.ts';
import { covers, span } from './ip.ts';
import type { Address, Block, Range } from './rows.ts';
import { refusal } from './refusal.ts';
import { changeable, own, requireOperator, withoutNulls } from './references.ts';
import type { Answer, Parts } from './store.ts';

export async function createRange(
  parts: Parts,
  caller: Caller,
  input: Input<'ipRangeCreate'>,
  key: string,
): Promise<Answer> {
  const block = own(parts, caller, 'ipBlock', input.blockId, 'blockId');
  requireOperator(caller, block, 'blockId');
  place(parts, caller, block, input);
  const values = { ...input, note: input.note ?? null, tenantId: block.tenantId };
  const row = await parts.store.create('ipRange', values, { caller, key, space: block.space, block });
  return { id: row.id };
}

export async function updateRange(
  parts: Parts,
  caller: Caller,
  input: Input<'ipRangeUpdate'>,
): Promise<Answer> {
  const { mirror, store } = parts;
  const before = changeable(parts, caller, 'ipRange', input);
  const { from, to, role, note } = withoutNulls(input, 'from', 'to', 'role');
  const block = mirror.find('ipBlock', before.blockId);
  const after = { from: from ?? before.from, to: to ?? before.to, role: role ?? before.role };
  if (block !== undefined) place(parts, caller, block, after, before.id);
  await store.update(before, { from, to, role, note }, caller);
  await store.settle(before.space, caller);
  return { id: before.id };
}

export async function deleteRange(
  parts: Parts,
  caller: Caller,
  input: Input<'ipRangeDelete'>,
): Promise<Answer> {
  const range = changeable(parts, caller, 'ipRange', input);
  await parts.store.remove(range, caller);
  await parts.store.settle(range.space, caller);
  return { deletedId: range.id };
}

/** Throws unless it lies in its block, beside its other ranges, and nothing has an address against its role. */
function place(
  { mirror, tree }: Parts,
  caller: Caller,
  { id: blockId, prefix, space }: Block,
  { from, to, role }: Pick<Range, 'from' | 'to' | 'role'>,
  but?: string,
): void {
  for (const [path, text] of Object.entries({ from, to }))
    if (!covers(prefix, text))
      throw refusal('INVALID_INPUT', `${path}: must be an address in ${prefix}.`, path);
  const [first, last] = [span(from).first, span(to).first];
  if (first > last) throw refusal('INVALID_INPUT', `to: must not come before from, ${from}.`, 'to');
  const other = mirror
    .rows('ipRange')
    .find(
      (one) =>
        one.blockId === blockId &&
        one.id !== but &&
        span(one.from).first <= last &&
        span(one.to).first >= first,
    );
  if (other !== undefined) {
    const message = `The range overlaps ${other.from} to ${other.to}. Choose addresses outside of it.`;
    throw refusal('CONFLICT', message, 'from', { holder: other.id });
  }
  const isAgainst = ({ assignedTo, operationId, address }: Address): boolean =>
    assignedTo !== null &&
    (role === 'VIRTUAL' ? operationId !== null : role !== 'POOL') &&
    covers(prefix, address) &&
    span(address).first >= first &&
    span(address).first <= last;
  const given = tree.addresses(space).find(isAgainst);
  if (given === undefined) return;
  const message = `${given.address} is given out, which the role ${role} does not allow.`;
  throw refusal('CONFLICT', message, 'from', {
    holder: caller.may('viewer', given.tenantId) ? given.assignedTo : null,
  });
}
