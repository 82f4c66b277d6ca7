import { expect, test } from 'vitest';
import { mutate, type TestSite } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import type { OverviewAnswer } from '../answers.ts';
import { OVERVIEW } from '../documents.ts';

/** After the other suites: all addresses of the site's block are available again. */
export function overviewSuite(
  given: () => {
    readonly graph: Graph;
    readonly site: TestSite;
    readonly available: number | null | undefined;
  },
): void {
  test('lists what there is', async () => {
    const { graph, site, available } = given();
    const { profile } = await mutate<{ profile: { id: string } }>(
      graph,
      'profileCreate',
      { idempotencyKey: 'profile', tenantId: site.tenantId, name: 'careful', approvalRequired: true },
      'profile { id }',
    );
    const { tenants, sites, images, ipBlocks, profiles } = await graph.ask<OverviewAnswer>(OVERVIEW);
    expect(tenants.nodes).toContainEqual({ id: site.tenantId, name: 'lifecycle' });
    expect(sites.nodes).toEqual([{ id: site.siteId, name: 'lifecycle' }]);
    expect(images.nodes.map(({ name }) => name).toSorted()).toEqual(['demo-linux-1', 'demo-linux-2']);
    expect(ipBlocks.nodes).toContainEqual({
      id: site.ipBlockId,
      prefix: '10.64.0.0/20',
      available,
    });
    expect(profiles.nodes).toContainEqual({ id: profile.id, name: 'careful', approvalRequired: true });
  });
}
