import { createInstance, enroll, mutate, type SimulatedBmcView, type TestSite } from '#test/harness/fleet.ts';
import { awaitOperation, type OperationView } from '#test/harness/operations.ts';
import type { TestStack } from '#test/harness/stack.ts';

/** Brings a resource to where its verb can begin, runs the verb, and afterwards gives back what it holds. */
export interface Scenario {
  /** Asks for the operation in which the fault lies; the resource has the given name. */
  begin(name: string): Promise<{ readonly operationId: string; readonly resourceId: string }>;
  /** Frees the machine for the next scenario, where the outcome lets it. */
  cleanUp(resourceId: string): Promise<void>;
}

type SpareBmc = Pick<SimulatedBmcView, 'address' | 'vendor'>;

export interface ScenarioDeps {
  readonly test: TestStack;
  readonly site: TestSite;
  /** BMCs that are enrolled and retired again and again; each is lent to one scenario at a time. */
  readonly spareBmcs: SpareBmc[];
}

export function createScenario(verb: string, deps: ScenarioDeps): Scenario {
  return verb in SERVER_MUTATIONS ? serverScenario(verb, deps) : instanceScenario(verb, deps);
}

async function mustSucceed(deps: ScenarioDeps, operationId: string): Promise<OperationView> {
  const operation = await awaitOperation(deps.test.as('admin'), operationId);
  if (operation.state === 'SUCCEEDED') return operation;
  throw new Error(
    `preparing failed: ${operation.kind} ${operation.id}: ${JSON.stringify(operation.failure)}`,
  );
}

function instanceScenario(verb: string, deps: ScenarioDeps): Scenario {
  const graph = deps.test.as('admin');
  const ask = async (mutation: string, id: string, more: object = {}): Promise<string> => {
    const input = { idempotencyKey: `${mutation}-${id}-${Date.now()}`, id, ...more };
    return (await mutate<{ operation: { id: string } }>(graph, mutation, input, 'operation { id }')).operation
      .id;
  };
  return {
    async begin(name) {
      const { instanceId, operationId } = await createInstance(graph, deps.site, name);
      if (verb === 'provision') return { operationId, resourceId: instanceId };
      await mustSucceed(deps, operationId);
      const more = verb === 'reimage' ? { imageId: deps.site.imageIds[1] } : {};
      const mutation = verb === 'reimage' ? 'instanceReimage' : 'instanceDecommission';
      return { operationId: await ask(mutation, instanceId, more), resourceId: instanceId };
    },
    async cleanUp(id) {
      const { instance } = await graph.ask<{ instance: { state: string } | null }>(
        'query($id: ID!) { instance(id: $id) { state } }',
        { id },
      );
      // A decommission would meet its own fault again; what it left is looked at as it is.
      if (verb === 'decommission' || instance === null || instance.state === 'DELETED') return;
      await mustSucceed(deps, await ask('instanceDecommission', id));
    },
  };
}

function serverScenario(verb: string, deps: ScenarioDeps): Scenario {
  const graph = deps.test.as('admin');
  const lent = new Map<string, SpareBmc>();
  return {
    async begin(name) {
      const bmc = await borrow(deps.spareBmcs, verb);
      const { address } = bmc;
      const { serverId, operationId } = await enroll(deps.test, deps.site, { name, address });
      lent.set(serverId, bmc);
      if (verb === 'enroll') return { operationId, resourceId: serverId };
      await mustSucceed(deps, operationId);
      const { mutation, more } = SERVER_MUTATIONS[verb] ?? { mutation: verb, more: {} };
      const input = { idempotencyKey: `${verb}-${name}`, id: serverId, ...more };
      const { operation } = await mutate<{ operation: { id: string } }>(
        graph,
        mutation,
        input,
        'operation { id }',
      );
      return { operationId: operation.id, resourceId: serverId };
    },
    async cleanUp(id) {
      await mutate(graph, 'serverRetire', { idempotencyKey: `retire-${id}`, id }, 'server { id }');
      // Nobody knows the password of its BMC any more.
      if (verb === 'credentialRotate') return;
      const bmc = lent.get(id);
      if (bmc !== undefined) deps.spareBmcs.push(bmc);
    },
  };
}

/** How each operation on a server is asked for; a server for it is enrolled first. */
const SERVER_MUTATIONS: Readonly<Record<string, { readonly mutation: string; readonly more: object }>> = {
  enroll: { mutation: 'serverEnroll', more: {} },
  inspect: { mutation: 'serverInspect', more: {} },
  credentialRotate: { mutation: 'serverCredentialRotate', more: {} },
  biosApply: {
    mutation: 'serverBiosApply',
    more: { attributes: [{ name: 'LogicalProc', text: 'Disabled' }] },
  },
  erase: { mutation: 'serverErase', more: {} },
  power: { mutation: 'serverPowerSet', more: { action: 'CYCLE' } },
};

/** Vendors whose simulated BMCs lack what a verb needs of them: an erase, an attribute. */
const UNABLE: Readonly<Record<string, readonly string[]>> = {
  erase: ['hpe'],
  biosApply: ['hpe', 'supermicro', 'lenovo', 'standard'],
};

async function borrow(spareBmcs: SpareBmc[], verb: string): Promise<SpareBmc> {
  for (;;) {
    const able = spareBmcs.findIndex(({ vendor }) => UNABLE[verb]?.includes(vendor) !== true);
    const [bmc] = able < 0 ? [] : spareBmcs.splice(able, 1);
    if (bmc !== undefined) return bmc;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
