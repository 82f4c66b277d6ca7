import { DEMO_IMAGES } from '#deploy/local/mirror/images.ts';
import { mutate } from '#test/harness/fleet.ts';
import { resourceFor } from './fault.ts';
import type { Scenario, ScenarioDeps } from './scenario.ts';

export const IMAGE_VERBS: readonly string[] = ['imageVerify'];

interface Verified {
  readonly image: {
    readonly verification: { readonly state: string; readonly operation: { readonly id: string } } | null;
  };
}

const VERIFICATION = `query($id: ID!) { image(id: $id) { verification { state operation { id } } } }`;

/** Verifies images of the demonstration, each made anew, which were never verified before. */
export function imageScenarios({ test, site, markers }: ScenarioDeps): Scenario {
  const graph = test.as('admin');
  const [demo] = DEMO_IMAGES;
  if (demo === undefined) throw new Error('The demonstration has no image');
  const { path, sha256, content } = demo;
  return {
    async begin(name) {
      const made = {
        idempotencyKey: `create-${name}`,
        tenantId: site.tenantId,
        name: resourceFor(name),
        url: `${test.stack.info.mirror}${path}`,
        sha256,
        sizeBytes: content.length,
      };
      type Made = { image: { id: string } };
      const { image } = await mutate<Made>(graph, 'imageCreate', made, 'image { id }');
      markers.arm(image.id, name);
      const asked = { idempotencyKey: `verify-${name}`, id: image.id };
      type Asked = { operation: { id: string } };
      const { operation } = await mutate<Asked>(graph, 'imageVerify', asked, 'operation { id }');
      return { operationId: operation.id, resourceId: image.id };
    },
    async cleanUp({ resourceId: id, operationId }, outcome) {
      markers.disarm(id);
      const { verification } = (await graph.ask<Verified>(VERIFICATION, { id })).image;
      const wanted = outcome === 'SUCCEEDED' ? { state: 'VERIFIED', operation: { id: operationId } } : null;
      if (JSON.stringify(verification) !== JSON.stringify(wanted))
        throw new Error(`The verification of ${id} is ${JSON.stringify(verification)} after ${outcome}`);
      // An image that an operation names still could not be deleted.
      await mutate(graph, 'imageDelete', { idempotencyKey: `delete-${id}`, id }, 'deletedId');
    },
  };
}
