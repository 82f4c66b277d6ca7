import { DEMO_IMAGES } from '#deploy/local/mirror/images.ts';
import type { Graph } from './graph-caller.ts';
import { awaitOperation } from './operations.ts';
import type { TestStack } from './stack.ts';

/** A tenant with a site, two images and addresses, as every scenario needs one. */
export interface TestSite {
  readonly tenantId: string;
  readonly siteId: string;
  readonly imageIds: readonly [string, string];
  readonly ipBlockId: string;
}

export interface UserErrorView {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** Runs a mutation of the usual shape and throws when it is refused. */
export async function mutate<Payload extends object>(
  graph: Graph,
  field: string,
  input: object,
  select: string,
): Promise<Payload> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation($in: ${type}!) { ${field}(input: $in) { ${select} errors { code message path } } }`;
  const answer = await graph.ask<Record<string, Payload & { errors: UserErrorView[] }>>(document, {
    in: input,
  });
  const payload = answer[field];
  if (payload === undefined || payload.errors.length > 0) {
    throw new Error(`${field} was refused: ${JSON.stringify(payload?.errors)}`);
  }
  return payload;
}

export async function createSite(test: TestStack, name: string, prefix = '10.64.0.0/20'): Promise<TestSite> {
  const graph = test.as('admin');
  const { tenant } = await mutate<{ tenant: { id: string } }>(
    graph,
    'tenantCreate',
    { idempotencyKey: `tenant-${name}`, name },
    'tenant { id }',
  );
  const { site } = await mutate<{ site: { id: string } }>(
    graph,
    'siteCreate',
    { idempotencyKey: `site-${name}`, tenantId: tenant.id, name },
    'site { id }',
  );
  const images = await Promise.all(
    DEMO_IMAGES.map(async ({ name: image, path, sha256 }) => {
      const input = {
        idempotencyKey: `image-${name}-${image}`,
        tenantId: tenant.id,
        name: image,
        url: `${test.stack.info.mirror}${path}`,
        sha256,
      };
      return (await mutate<{ image: { id: string } }>(graph, 'imageCreate', input, 'image { id }')).image.id;
    }),
  );
  const { ipBlock } = await mutate<{ ipBlock: { id: string } }>(
    graph,
    'ipBlockCreate',
    { idempotencyKey: `block-${name}`, tenantId: tenant.id, siteId: site.id, prefix },
    'ipBlock { id }',
  );
  return {
    tenantId: tenant.id,
    siteId: site.id,
    imageIds: [images[0] ?? '', images[1] ?? ''],
    ipBlockId: ipBlock.id,
  };
}

export interface SimulatedBmcView {
  readonly name: string;
  readonly address: string;
  /** E.g. `dell`. */
  readonly vendor: string;
  readonly maxInFlight: number;
  readonly failedLogins: number;
  readonly locked: boolean;
}

export async function simulatedBmcs(test: TestStack): Promise<SimulatedBmcView[]> {
  return (await (await fetch(`${test.stack.info.simulator.control}/bmcs`)).json()) as SimulatedBmcView[];
}

/** Requests the enrolment of a server, without waiting. */
export async function enroll(
  test: TestStack,
  site: TestSite,
  bmc: { readonly name: string; readonly address: string },
  credential: { readonly username: string; readonly password: string } = test.bmcCredential,
  more: object = {},
): Promise<{ serverId: string; operationId: string }> {
  const input = {
    idempotencyKey: `enroll-${bmc.name}-${bmc.address}`,
    siteId: site.siteId,
    name: bmc.name,
    bmc: { address: bmc.address, provider: 'redfish', credential },
    ...more,
  };
  for (let triesLeft = 5; ; triesLeft -= 1) {
    try {
      type Enrolled = { server: { id: string }; operation: { id: string } };
      const select = 'server { id } operation { id }';
      const { server, operation } = await mutate<Enrolled>(test.as('admin'), 'serverEnroll', input, select);
      return { serverId: server.id, operationId: operation.id };
    } catch (error) {
      // A whole fleet at once on a busy machine: the database says so, and the same key is repeated as it asks.
      if (triesLeft === 0 || !String(error).includes('"UNAVAILABLE"')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}

/** Enrolls the whole simulated fleet and waits until all of it is AVAILABLE. */
export async function enrollFleet(test: TestStack, site: TestSite): Promise<string[]> {
  const enrolled = await Promise.all(
    (await simulatedBmcs(test)).map(async (bmc) => await enroll(test, site, bmc)),
  );
  for (const { operationId } of enrolled) {
    const operation = await awaitOperation(test.as('admin'), operationId);
    if (operation.state !== 'SUCCEEDED')
      throw new Error(`enrolling failed: ${JSON.stringify(operation.failure)}`);
  }
  return enrolled.map(({ serverId }) => serverId);
}

/** Requests an instance, without waiting. */
export async function createInstance(
  graph: Graph,
  site: TestSite,
  hostname: string,
  more: object = {},
): Promise<{ instanceId: string; operationId: string }> {
  const { instance, operation } = await mutate<{ instance: { id: string }; operation: { id: string } }>(
    graph,
    'instanceCreate',
    {
      idempotencyKey: `create-${hostname}`,
      tenantId: site.tenantId,
      siteId: site.siteId,
      imageId: site.imageIds[0],
      hostname,
      ...more,
    },
    'instance { id } operation { id }',
  );
  return { instanceId: instance.id, operationId: operation.id };
}
