import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { imagesDomain } from '../domain.ts';

interface Verification {
  readonly state: string;
  readonly checkedAt: string | null;
  readonly sha256: string | null;
  readonly sizeBytes: number | null;
  readonly failure: { readonly code: string } | null;
  readonly operation: { readonly id: string };
}

export interface Image {
  readonly id: string;
  readonly version: number;
  readonly verification: Verification | null;
}

export interface Payload {
  readonly image: Image | null;
  readonly operation?: {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly temporalUrl: string;
  } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly holder: string | null;
  }[];
}

export const SHA256 = 'ab'.repeat(32);
const FIELDS = `id version verification { state checkedAt sha256 sizeBytes failure { code } operation { id } }`;
const IMAGE = `query($id: ID!) { image(id: $id) { ${FIELDS} } }`;
export const IN_PROGRESS = `query($operationId: ID, $olderThanSeconds: Int) {
  imagesInProgress(operationId: $operationId, olderThanSeconds: $olderThanSeconds) { imageId operationId request } }`;

/** A mutation as a document. */
const DOCUMENTS = {
  imageCreate: mutation('ImageCreateInput', 'imageCreate', ''),
  imageUpdate: mutation('ImageUpdateInput', 'imageUpdate', ''),
  imageVerify: mutation('ImageVerifyInput', 'imageVerify', 'operation { id kind state temporalUrl }'),
  imageVerificationReport: mutation('ImageVerificationReportInput', 'imageVerificationReport', ''),
  imageDelete: mutation('ImageDeleteInput', 'imageDelete', 'deletedId'),
};

function mutation(input: string, name: string, more: string): string {
  return `mutation($in: ${input}!) { result: ${name}(input: $in) {
    image { ${FIELDS} } ${more} errors { code message path holder } } }`;
}

export type VerificationSuite = Awaited<ReturnType<typeof startVerifications>>;

/** The domain of images with calls for its verifications. */
export async function startVerifications() {
  const fixture: SubgraphFixture = await subgraphFixture(imagesDomain, {
    downloadNetworks: allowedNetworks.parse(undefined),
    temporalLink: createTemporalLink('http://temporal.test', 'default'),
    removal: () => ({ referrers: [], seconds: 1 }),
  });
  const tenants = await seedTenants(fixture);
  let key = 0;

  async function call(
    name: keyof typeof DOCUMENTS,
    input: object,
    token = fixture.tokens.admin,
  ): Promise<Payload> {
    const variables = { in: { idempotencyKey: `key-${++key}`, ...input } };
    return (await fixture.query<{ result: Payload }>(token, DOCUMENTS[name], variables)).result;
  }

  async function create(): Promise<Image> {
    const { image } = await call('imageCreate', {
      tenantId: tenants.acme,
      name: `image ${key}`,
      url: 'https://images.test/disk.raw',
      sha256: SHA256,
      sizeBytes: 4e9,
    });
    if (image === null) throw new Error('The image was refused');
    return image;
  }

  async function read(id: string): Promise<Image> {
    return (await fixture.query<{ image: Image }>(fixture.tokens.admin, IMAGE, { id })).image;
  }

  /** An image that is being verified. */
  async function verifying(image?: Image): Promise<{ image: Image; operationId: string }> {
    const { id } = image ?? (await create());
    const payload = await call('imageVerify', { id });
    if (payload.image === null || !payload.operation) throw new Error(JSON.stringify(payload.errors));
    return { image: payload.image, operationId: payload.operation.id };
  }

  async function report(operationId: string, input: object): Promise<Payload> {
    return await call('imageVerificationReport', { operationId, ...input }, fixture.tokens.service);
  }

  async function inProgress(variables: object): Promise<readonly { readonly request: string | null }[]> {
    type Found = { imagesInProgress: { request: string | null }[] };
    return (await fixture.query<Found>(fixture.tokens.service, IN_PROGRESS, variables)).imagesInProgress;
  }

  return { fixture, tenants, call, read, create, verifying, report, inProgress };
}
