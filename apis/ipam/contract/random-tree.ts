import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { expect } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import {
  newPlace,
  type AddressPayload,
  type BlockPayload,
  type IpamSuite,
  type Refusal,
} from './ipam-suite.ts';

const text = (n: number): string => `10.44.0.${n}`;

export type Step =
  | { readonly kind: 'create'; readonly length: number; readonly at: number; readonly gateway: number }
  | { readonly kind: 'gateway'; readonly block: number; readonly at: number }
  | { readonly kind: 'give' }
  | { readonly kind: 'release'; readonly nth: number };

const at = fc.integer({ min: 0, max: 15 });
/** What people and workflows may do, in any order. */
export const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('create' as const),
      length: fc.integer({ min: 28, max: 32 }),
      at,
      gateway: fc.integer({ min: -1, max: 15 }),
    }),
    fc.record({ kind: fc.constant('gateway' as const), block: fc.nat(9), at }),
    fc.constant<Step>({ kind: 'give' }),
    fc.record({ kind: fc.constant('release' as const), nth: fc.nat(9) }),
  ),
  { minLength: 4, maxLength: 16 },
);

interface Block {
  readonly id: string;
  readonly from: number;
  readonly size: number;
}

/** A tree of blocks that grows from nothing, and what must hold of it. */
export interface RandomTree {
  /** Does the step, and answers the codes of its refusals. */
  run(step: Step): Promise<readonly string[]>;
  /** Gives an address to a new instance; answers it, or undefined when none is left. */
  give(): Promise<string | undefined>;
  /** Throws where a machine has an address that a block of the tree keeps, or two have one. */
  check(): Promise<void>;
  /** How many more addresses must be given out, by the rules, written again here. */
  expectedFree(): Promise<number>;
}

export async function startTree(suite: IpamSuite): Promise<RandomTree> {
  const { tenantId, siteId } = await newPlace(suite);
  const blocks: Block[] = [];
  const instances: string[] = [];
  const give = async (): Promise<AddressPayload> => {
    const instanceId = newId('instance');
    const payload = await suite.allocate(siteId, { tenantId, instanceId });
    if (payload.ipAddress !== null) instances.push(instanceId);
    return payload;
  };
  const read = async (): Promise<{ kept: Set<string>; given: string[]; leaves: Set<string> }> => {
    const rows: { prefix: string; gateway: string | null; leaf: boolean }[] = await suite.fixture.database
      .fork()
      .execute(
        `select prefix, host(gateway) as gateway,
           not exists (select from ip_block child where child.parent_id = block.id) as leaf
         from ip_block block where tenant_id = ?`,
        [tenantId],
      );
    const kept = new Set<string>();
    const leaves = new Set<string>();
    for (const { prefix, gateway, leaf } of rows) {
      const [network, length] = ipaddr.parseCIDR(prefix);
      const from = network.toByteArray()[3] ?? 0;
      const size = 2 ** (32 - length);
      if (size > 2) kept.add(text(from)).add(text(from + size - 1));
      if (gateway !== null) kept.add(gateway);
      if (leaf) for (let n = from; n < from + size; n += 1) leaves.add(text(n));
    }
    const given: { address: string }[] = await suite.fixture.database
      .fork()
      .execute(`select host(address) as address from ip_address where tenant_id = ?`, [tenantId]);
    return { kept, given: given.map(({ address }) => address), leaves };
  };
  const codes = ({ errors }: { readonly errors: readonly Refusal[] }): string[] =>
    errors.map(({ code }) => code);
  const release = async (nth: number): Promise<string[]> => {
    const [instanceId] = instances.splice(nth % Math.max(1, instances.length), 1);
    return instanceId === undefined ? [] : codes(await suite.release(instanceId));
  };
  const setGateway = async (nth: number, offset: number): Promise<string[]> => {
    const block = blocks[nth % Math.max(1, blocks.length)];
    if (block === undefined) return [];
    const gateway = text(block.from + (offset % block.size));
    return codes(await suite.change('ipBlockUpdate', { id: block.id, gateway }));
  };
  const create = async (length: number, offset: number, nth: number): Promise<string[]> => {
    const size = 2 ** (32 - length);
    const from = offset - (offset % size);
    const gateway = nth < 0 ? {} : { gateway: text(from + (nth % size)) };
    const input = { tenantId, siteId, prefix: `${text(from)}/${length}`, ...gateway };
    const payload = await suite.change<BlockPayload>('ipBlockCreate', input);
    if (payload.ipBlock !== null) blocks.push({ id: payload.ipBlock.id, from, size });
    return codes(payload);
  };
  return {
    async give() {
      return (await give()).ipAddress?.address;
    },
    async run(step) {
      switch (step.kind) {
        case 'give':
          return codes(await give());
        case 'release':
          return await release(step.nth);
        case 'gateway':
          return await setGateway(step.block, step.at);
        case 'create':
          return await create(step.length, step.at, step.gateway);
      }
    },
    async check() {
      const { kept, given } = await read();
      expect(new Set(given).size).toBe(given.length);
      expect(given.filter((address) => kept.has(address))).toEqual([]);
    },
    async expectedFree() {
      const { kept, given, leaves } = await read();
      return [...leaves].filter((address) => !kept.has(address) && !given.includes(address)).length;
    },
  };
}
