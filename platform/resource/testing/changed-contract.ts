import { expect, it } from 'vitest';
import { filterFields } from '../model.ts';
import type { Resource } from '../declaration.ts';
import type { ChangeNode, Node, ResourceClient, ResourceFixture, Values } from './resource-client.ts';
import { sampleOf, type SampleSources } from './sample-values.ts';

interface ChangedSetting extends SampleSources {
  readonly fixture: ResourceFixture;
  readonly resource: Resource;
  readonly client: ResourceClient;
  readonly tenants: { readonly acme: string; readonly rival: string };
  create(): Promise<Node>;
  /** Values with which another one can be created. */
  values(): Values;
}

/** What every `<resource>Changed` must do. Part of `resourceContract`. */
export function changedContract(given: () => ChangedSetting): void {
  it('notifies those who may see it of each change as it happens', async () => {
    const { client, fixture, resource, tenants, create } = given();
    const viewer = await fixture.person('watcher', ['viewer', tenants.acme]);
    const changes = await client.changes(viewer);
    const node = await create();
    const changedFields = resource.fields
      .map(({ property }) => property)
      .filter((name) => node[name] !== null);
    expect(await changes.nextOf(node.id)).toMatchObject({ change: 'CREATED', node });
    if (resource.verbs.includes('DELETE')) {
      await client.delete(fixture.tokens.admin, node.id);
      let last = await changes.nextOf(node.id);
      while (last.change === 'UPDATED') last = await changes.nextOf(node.id);
      expect(last).toMatchObject({ change: 'DELETED', node: null });
      const withheld = Object.keys(resource.declaration.withheld ?? {});
      const shown = last.changedFields.filter((name) => !withheld.includes(name));
      expect(new Set(shown)).toEqual(new Set(changedFields));
    }
    await changes.leave();
  });

  it('continues after a cursor with what was missed, and refuses one of something else', async () => {
    const { client, fixture, create } = given();
    const { admin } = fixture.tokens;
    const first = await client.changes(admin);
    await create();
    const { cursor } = await first.next();
    await first.leave();
    const missed = [await create(), await create()];
    const second = await client.changes(admin, { after: cursor });
    for (const { id } of missed) expect(await second.nextOf(id)).toMatchObject({ change: 'CREATED' });
    await second.leave();
    const forged = [
      '',
      'nonsense',
      Buffer.from('["2026",1]').toString('base64url'),
      Buffer.from('[1]').toString('base64url'),
    ];
    for (const after of forged) {
      const refused = await client.changes(admin, { after });
      await expect(refused.next(), after).rejects.toThrow(/INVALID_INPUT|CURSOR_EXPIRED/);
    }
  });

  it('is reported where it meets the filter, also as it leaves it', async () => {
    const setting = given();
    const { client, fixture, resource, create } = setting;
    const { admin } = fixture.tokens;
    const node = await create();
    const where = { createdAt: { gte: node['createdAt'] } };
    const everything = await client.changes(admin, { where });
    const fields = filterFields(resource).filter(
      ({ immutable, readOnly }) => resource.verbs.includes('UPDATE') && !immutable && !readOnly,
    );
    for (const field of fields) {
      const { property, isReference } = field;
      if (isReference || node[property] === null) continue;
      const changes = await client.changes(admin, { where: { [property]: { eq: node[property] } } });
      await create();
      const left = await client.update(admin, node.id, { [property]: sampleOf(field, setting) });
      if (left.node?.[property] === node[property]) continue;
      expect(left.errors).toEqual([]);
      // Earlier changes of it may be published only now.
      const nextOfField = async (): Promise<ChangeNode> => {
        const change = await changes.nextOf(node.id);
        const isOfField = change.change === 'UPDATED' && change.changedFields.includes(property);
        return isOfField ? change : await nextOfField();
      };
      expect(await nextOfField()).toMatchObject({ node: null, changedFields: [property] });
      await client.update(admin, node.id, { [property]: node[property] });
      expect((await nextOfField()).node).toMatchObject({ [property]: node[property] });
      await changes.leave();
    }
    const last = await create();
    expect(await everything.nextOf(last.id)).toMatchObject({ change: 'CREATED' });
    await everything.leave();
    const refused = await client.changes(admin, { where: { id: null } });
    await expect(refused.next()).rejects.toThrow('INVALID_INPUT');
  });

  it('says nothing of it to other tenants, also after a cursor', async () => {
    const { client, fixture, tenants, create } = given();
    const all = await client.changes(fixture.tokens.admin);
    await create();
    const { cursor } = await all.next();
    const rival = await fixture.person('rival', ['admin', tenants.rival]);
    const theirs = await client.changes(rival, { after: cursor });
    const received: unknown[] = [];
    const listening = theirs.next().then(
      (change) => received.push(change),
      () => undefined,
    );
    const node = await create();
    await all.nextOf(node.id);
    // Another subscription that began later and received it: this one had its turn.
    const again = await client.changes(fixture.tokens.admin, { after: cursor });
    await again.next();
    expect(received).toEqual([]);
    await Promise.all([all.leave(), again.leave(), theirs.leave()]);
    await listening;
  });
}
