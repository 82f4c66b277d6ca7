import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deletionOperations } from '#contracts/deletion/events.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { locationsDomain } from '../domain.ts';

let fixture: SubgraphFixture;
let tenantId: string;

beforeAll(async () => {
  const removal = () => ({ referrers: ['images'], seconds: 30, operations: deletionOperations });
  fixture = await subgraphFixture(locationsDomain, { removal });
  ({ acme: tenantId } = await seedTenants(fixture));
}, 60_000);
afterAll(async () => await fixture?.stop());

const [reason, ticket] = ['The lease of the hall ends.', 'CHG-7'];

describe('the cause of a change', () => {
  it('is in its event, and not in that of the next', async () => {
    const id = await createSite('cause1');
    await change('siteUpdate', 'SiteUpdateInput', { id, name: 'cause1b', reason, ticket });
    await change('siteUpdate', 'SiteUpdateInput', { id, name: 'cause1c', reason: '  ' });
    const [created, first, second] = await causesOf(id);
    expect(created).toEqual({ type: 'site.created', actor: 'admin' });
    expect(first).toEqual({ type: 'site.updated', actor: 'admin', reason, ticket });
    expect(second).toEqual({ type: 'site.updated', actor: 'admin' });
  });

  it('is that of each item where there are many', async () => {
    const ids = [await createSite('cause2'), await createSite('cause3')];
    const items = ids.map((id, index) => ({ id, ...(index === 0 ? { reason } : {}), name: `many${index}` }));
    await change('siteUpdateMany', 'SiteUpdateManyInput', { items });
    expect((await causesOf(ids[0])).at(-1)).toEqual({ type: 'site.updated', actor: 'admin', reason });
    expect((await causesOf(ids[1])).at(-1)).toEqual({ type: 'site.updated', actor: 'admin' });
  });

  it('stays with a deletion until its operation has done it', async () => {
    const id = await createSite('cause4');
    await change('siteDelete', 'SiteDeleteInput', { id, reason, ticket });
    const operation = (await causesOf(id)).at(-1)?.operation;
    expect(operation).toMatch(/^oprnopr-/);
    await fixture.database
      .fork()
      .execute(
        `update site set deletion = jsonb_set(deletion, '{answers}', '[{"domain":"images","remaining":[]}]') where id = ?`,
        [id],
      );
    await change('siteDeletionReport', 'DeletionReportInput', {
      id,
      operationId: operation,
      action: 'REMOVE',
      idempotencyKey: `${operation}/run/1/remove`,
    });
    expect((await causesOf(id)).at(-1)).toEqual({
      type: 'site.deleted',
      actor: 'admin',
      reason,
      ticket,
      operation,
    });
  });

  it('is refused where it is too long', async () => {
    const id = await createSite('cause5');
    const input = { id, name: 'x', reason: 'r'.repeat(1_001), ticket: 'two\nlines' };
    expect(await change('siteUpdate', 'SiteUpdateInput', input)).toEqual([['reason'], ['ticket']]);
  });
});

async function createSite(name: string): Promise<string> {
  const { siteCreate } = await fixture.query<{ siteCreate: { site: { id: string } } }>(
    fixture.tokens.admin,
    'mutation ($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } errors { message } } }',
    { input: { idempotencyKey: name, tenantId, name } },
  );
  return siteCreate.site.id;
}

let keys = 0;

/** The paths of its errors. */
async function change(name: string, type: string, input: object): Promise<unknown> {
  const token = name.endsWith('Report') ? fixture.tokens.service : fixture.tokens.admin;
  const answer = await fixture.query<Record<string, { errors: { path: string[] }[] }>>(
    token,
    `mutation ($input: ${type}!) { ${name}(input: $input) { errors { path } } }`,
    { input: { idempotencyKey: `key-${(keys += 1)}`, ...input } },
  );
  return answer[name]?.errors.map(({ path }) => path);
}

/** Of each event about the resource, its type and what caused it. */
async function causesOf(id: string | undefined) {
  const events = await fixture.publishedEvents('events.site.');
  return events
    .filter(({ subject }) => subject === id)
    .map(({ type, actor, reason: why, ticket: asked, operation }) =>
      JSON.parse(JSON.stringify({ type, actor, reason: why, ticket: asked, operation })),
    );
}
