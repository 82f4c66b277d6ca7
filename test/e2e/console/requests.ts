import type { TestStack } from '#test/harness/stack.ts';
import { readDemo } from '#deploy/local/demo/demo-file.ts';

const CREATE =
  'mutation($in: InstanceCreateInput!) { instanceCreate(input: $in) { operation { id } errors { message } } }';

/** Requests an instance as a member, with the image and at the site of the demonstration; answers with its operation. */
export async function requestInstance(stack: TestStack, hostname: string, more: object): Promise<string> {
  const demo = readDemo(stack.dataDir);
  const place = { tenantId: demo?.tenantId, siteId: demo?.siteId, imageId: demo?.imageIds[0] };
  const { instanceCreate } = await stack
    .as('member')
    .ask<{ instanceCreate: { operation: { id: string } } }>(CREATE, {
      in: { idempotencyKey: hostname, hostname, ...place, ...more },
    });
  return instanceCreate.operation.id;
}

/** A profile whose plans wait for an approval. */
export async function makeAskingProfile(stack: TestStack): Promise<string> {
  return await makeProfile(stack, 'asked', { approvalRequired: true });
}

/** The profile of a name; the same one where it is requested again. */
export async function makeProfile(stack: TestStack, name: string, more: object): Promise<string> {
  const { profileCreate } = await stack
    .as('admin')
    .ask<{ profileCreate: { profile: { id: string } } }>(
      'mutation($in: ProfileCreateInput!) { profileCreate(input: $in) { profile { id } errors { message } } }',
      { in: { idempotencyKey: name, name, tenantId: readDemo(stack.dataDir)?.tenantId, ...more } },
    );
  return profileCreate.profile.id;
}
