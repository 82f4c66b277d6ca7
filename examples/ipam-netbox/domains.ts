// Routing domains: VRFs.
import type { Caller } from './access.ts';
import type { Input } from './inputs.ts';
import { refusal } from './refusal.ts';
import { changeable, reference, withoutNulls } from './references.ts';
import type { Answer, Parts } from './store.ts';

export async function createDomain(
  parts: Parts,
  caller: Caller,
  input: Input<'routingDomainCreate'>,
  key: string,
): Promise<Answer> {
  reference(parts, caller, input.tenantId, 'tenantId');
  caller.require('operator', input.tenantId, 'tenantId');
  refuseTaken(parts, input.tenantId, input.name);
  return { id: (await parts.store.create('routingDomain', input, { caller, key })).id };
}

export async function updateDomain(
  parts: Parts,
  caller: Caller,
  input: Input<'routingDomainUpdate'>,
): Promise<Answer> {
  const domain = changeable(parts, caller, 'routingDomain', input);
  const { name, routeDistinguisher, description } = withoutNulls(input, 'name');
  if (name != null) refuseTaken(parts, domain.tenantId, name, domain.id);
  return { id: (await parts.store.update(domain, { name, routeDistinguisher, description }, caller)).id };
}

export async function deleteDomain(
  parts: Parts,
  caller: Caller,
  input: Input<'routingDomainDelete'>,
): Promise<Answer> {
  const domain = changeable(parts, caller, 'routingDomain', input);
  const [block] = parts.tree.blocks(domain.space);
  if (block !== undefined)
    throw refusal('CONFLICT', `Block ${block.prefix} lies in it. Delete it first.`, 'id', {
      holder: block.id,
    });
  await parts.store.remove(domain, caller);
  return { deletedId: domain.id };
}

/** Names are compared in Unicode NFC and without case. */
function refuseTaken({ mirror }: Parts, tenantId: string, name: string, but?: string): void {
  const folded = (text: unknown): string => String(text).normalize('NFC').toLowerCase();
  const holder = mirror
    .rows('routingDomain')
    .find((one) => one.tenantId === tenantId && one.id !== but && folded(one['name']) === folded(name));
  if (holder === undefined) return;
  throw refusal('CONFLICT', `The tenant has a routing domain "${name}" already.`, 'name', {
    holder: holder.id,
  });
}
