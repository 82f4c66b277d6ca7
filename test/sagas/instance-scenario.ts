import { createInstance, mutate } from '#test/harness/fleet.ts';
import { readInstance } from '#test/harness/world.ts';
import { resourceFor } from './fault.ts';
import { mustSucceed, type Scenario, type ScenarioDeps } from './scenario.ts';

interface Verb {
  readonly mutation: string;
  /** The state from which it begins. */
  readonly from: string;
  /** The image it asks for, by its place in the site's list. */
  readonly image?: 0 | 1;
  readonly sshKeys?: readonly string[];
}

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8 ann@example.test';

/** How each operation on an existing instance is requested. */
const VERBS: Readonly<Record<string, Verb>> = {
  reimage: { mutation: 'instanceReimage', from: 'ACTIVE', image: 1 },
  rescue: { mutation: 'instanceRescue', from: 'ACTIVE', sshKeys: [KEY] },
  servicesApply: { mutation: 'instanceServicesApply', from: 'ACTIVE' },
  unrescue: { mutation: 'instanceUnrescue', from: 'RESCUED' },
  decommission: { mutation: 'instanceDecommission', from: 'ACTIVE' },
};

export function instanceScenarios(deps: ScenarioDeps): (verb: string) => Scenario {
  const { site, markers, profileId } = deps;
  const graph = deps.test.as('admin');
  /** Instances that are not in use now, by their state. */
  const idle = new Map<string, string[]>();
  let number = 0;

  const ask = async ({ mutation, image, sshKeys }: Omit<Verb, 'from'>, id: string): Promise<string> => {
    number += 1;
    const more = { ...(image === undefined ? {} : { imageId: site.imageIds[image] }), sshKeys };
    const input = { idempotencyKey: `${mutation}-${number}`, id, ...more };
    type Payload = { operation: { id: string } };
    return (await mutate<Payload>(graph, mutation, input, 'operation { id }')).operation.id;
  };

  const create = async (): Promise<string> => {
    number += 1;
    const { instanceId, operationId } = await createInstance(graph, site, `fresh-${number}`, { profileId });
    await mustSucceed(deps, operationId);
    return instanceId;
  };

  /** One in the other state is brought there by the verb between the two. */
  const take = async (state: string): Promise<string> => {
    const id = idle.get(state)?.pop();
    if (id !== undefined) return id;
    const [before, way] = state === 'RESCUED' ? ['ACTIVE', VERBS['rescue']] : ['RESCUED', VERBS['unrescue']];
    const other = idle.get(before)?.pop();
    if (way === undefined || (other === undefined && state === 'ACTIVE')) return await create();
    const found = other ?? (await create());
    await mustSucceed(deps, await ask(way, found));
    return found;
  };

  return (verb) => ({
    async begin(name, again) {
      const asked = VERBS[verb];
      if (asked === undefined) {
        const hostname = resourceFor(name);
        markers.arm(hostname, name);
        const { instanceId, operationId } = await createInstance(graph, site, hostname, { profileId });
        return { operationId, resourceId: instanceId };
      }
      const id = again ?? (await take(asked.from));
      markers.arm(id, name);
      return { operationId: await ask(asked, id), resourceId: id };
    },
    async cleanUp({ resourceId: id }) {
      markers.disarm(id);
      const { state, server } = await readInstance(graph, id);
      if (state === 'DELETED') return;
      if (state !== 'FAILED') {
        idle.set(state, [...(idle.get(state) ?? []), id]);
      } else if (server === null || verb === 'decommission') {
        await mustSucceed(deps, await ask({ mutation: 'instanceDecommission' }, id));
      } else {
        await mustSucceed(deps, await ask({ mutation: 'instanceReimage', image: 0 }, id));
        idle.set('ACTIVE', [...(idle.get('ACTIVE') ?? []), id]);
      }
    },
  });
}
