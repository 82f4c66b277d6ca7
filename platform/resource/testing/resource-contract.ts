import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { newId } from '#platform/ids/id.ts';
import type { Resource } from '../declaration.ts';
import { eventKind } from '../changes.ts';
import { changeableFields, creationFields, isTenant, type FieldModel } from '../model.ts';
import { changedContract } from './changed-contract.ts';
import { eventContract } from './event-contract.ts';
import { listContract } from './list-contract.ts';
import {
  resourceClient,
  type Node,
  type ResourceClient,
  type ResourceFixture,
  type Values,
} from './resource-client.ts';
import { expectStoredAsDeclared } from './stored-as-declared.ts';
import {
  anotherValue,
  brokenValue,
  refusedValues,
  sampleValues,
  type SampleSources,
} from './sample-values.ts';

/** What a suite needs of a domain to hold a resource of it to the contract; its references are of `acme`. */
export interface ContractSetting extends SampleSources {
  readonly fixture: ResourceFixture;
  /** Where it is stored, for an implementation of ours; others store it as they like. */
  readonly database?: Database;
  readonly resource: Resource;
  /** The tenant that owns what the suite creates, or is above it; one below that; and one beside it. */
  readonly tenants: { readonly acme: string; readonly lab: string; readonly rival: string };
}

/** What every implementation of a resource must do, whatever its fields. */
export function resourceContract(name: string, set: () => Promise<ContractSetting>): void {
  describe(`${name} is a resource`, () => {
    let setting: ContractSetting;
    let client: ResourceClient;
    let admin: string;
    let stranger: string;

    beforeAll(async () => {
      setting = await set();
      client = resourceClient(setting.fixture, setting.resource);
      admin = setting.fixture.tokens.admin;
      stranger = await setting.fixture.person('stranger', ['admin', setting.tenants.rival]);
    });

    const values = (): Values => sampleValues(setting.resource, setting);
    const create = async (given: Values = values()): Promise<Node> => {
      const { node, errors } = await client.create(admin, given);
      if (node === null) throw new Error(JSON.stringify(errors));
      return node;
    };
    const has = (verb: 'CREATE' | 'UPDATE' | 'DELETE'): boolean => setting.resource.verbs.includes(verb);

    it('is created as given, and says so in an event and a fact', async () => {
      const given = values();
      const node = await create(given);
      expect(node).toMatchObject({ ...given, version: 1, createdBy: 'admin', updatedBy: 'admin' });
      const { kind } = setting.resource;
      const event = (
        await setting.fixture.publishedEvents(`events.${eventKind(setting.resource)}.created`)
      ).at(-1);
      expect(event?.subject).toBe(node.id);
      const changes = Object.entries(given).map(([property, after]) => [property, { before: null, after }]);
      expect(event?.data['changes']).toMatchObject(Object.fromEntries(changes));
      expect((await setting.fixture.publishedEvents(`facts.${kind}.${node.id}`)).at(-1)?.data).toMatchObject({
        kind,
        id: node.id,
        tenantId: isTenant(setting.resource) ? node.id : setting.tenants.acme,
        version: 1,
      });
    });

    it('is stored as it is declared', async () => {
      if (setting.database !== undefined) await expectStoredAsDeclared(setting.database, setting.resource);
      expect(setting.resource.fields.length).toBeGreaterThan(0);
    });

    it('is created once by one key, and a key is not used for two inputs', async () => {
      const given = values();
      const first = await client.create(admin, given, 'same');
      expect((await client.create(admin, given, 'same')).node?.id).toBe(first.node?.id);
      const other = await client.create(admin, values(), 'same');
      expect(other.errors).toEqual([expect.objectContaining({ code: 'IDEMPOTENCY_KEY_REUSED' })]);
    });

    it('refuses each value that breaks a rule by its field, and writes nothing', async () => {
      const before = (await client.list(admin, {})).totalCount;
      for (const field of creationFields(setting.resource)) {
        for (const [rule, value] of refusedValues(field, setting)) {
          const { errors } = await client.create(admin, { ...values(), [field.property]: value });
          const faults = new Set(errors.map(({ code, path }) => `${code} ${path[0]}`));
          const expected = new Set([`INVALID_INPUT ${field.property}`]);
          expect(faults, `${field.property} against the ${rule}`).toEqual(expected);
        }
      }
      expect((await client.list(admin, {})).totalCount).toBe(before);
    });

    it('refuses references that lead nowhere', async () => {
      for (const { property, isReference } of setting.resource.fields) {
        const id = setting.references[property];
        if (!isReference || id === undefined) continue;
        const stranger = `${id.slice(0, 8)}${newId('tenant', Date.now() - 60_000).slice(8)}`;
        const { errors } = await client.create(admin, { ...values(), [property]: stranger });
        expect(errors, property).toEqual([expect.objectContaining({ code: 'NOT_FOUND', path: [property] })]);
      }
    });

    it('holds what must be unique, in Unicode NFC and without case, also for two at once', async () => {
      for (const { property } of uniqueTexts(setting.resource)) {
        const taken = { ...values(), [property]: 'caf\u00e9' };
        const holder = await create(taken);
        for (const same of ['caf\u00e9', 'cafe\u0301', 'CAF\u00c9']) {
          const { errors } = await client.create(admin, { ...values(), [property]: same });
          expect(errors).toEqual([
            expect.objectContaining({ code: 'CONFLICT', path: [property], holder: holder.id }),
          ]);
        }
        const both = { ...values(), [property]: 'twice' };
        const answers = await Promise.all([client.create(admin, both), client.create(admin, both)]);
        expect(answers.filter(({ node }) => node !== null)).toHaveLength(1);
        expect(answers.flatMap(({ errors }) => errors)).toEqual([
          expect.objectContaining({ code: 'CONFLICT', holder: expect.any(String) }),
        ]);
      }
    });

    it('is changed field by field: what is left out stays, and the event has before and after', async () => {
      if (!has('UPDATE')) return;
      for (const field of changeableFields(setting.resource)) {
        const node = await create();
        const after = anotherValue(field, node[field.property], setting);
        if (after === undefined) continue;
        const { node: changed, errors } = await client.update(admin, node.id, { [field.property]: after });
        expect(errors).toEqual([]);
        const stamps = { version: 2, updatedAt: changed?.['updatedAt'] };
        expect(changed).toEqual({ ...node, ...stamps, [field.property]: after });
        const event = (
          await setting.fixture.publishedEvents(`events.${eventKind(setting.resource)}.updated`)
        ).at(-1);
        expect(event?.data['changes']).toEqual({
          [field.property]: { before: node[field.property], after },
        });
        if (field.required) continue;
        const cleared = await client.update(admin, node.id, { [field.property]: null, expectedVersion: 2 });
        expect(cleared.node).toMatchObject({ [field.property]: null, version: 3 });
      }
    });

    it('is changed by one who read the newest version only', async () => {
      const node = await create();
      const stale = { expectedVersion: node.version + 1 };
      const refused = [expect.objectContaining({ code: 'STALE_VERSION', path: ['expectedVersion'] })];
      if (has('UPDATE')) expect((await client.update(admin, node.id, stale)).errors).toEqual(refused);
      if (has('DELETE')) expect((await client.delete(admin, node.id, stale)).errors).toEqual(refused);
      expect(await client.get(admin, node.id)).toEqual(node);
    });

    it('is deleted, and its last fact says so', async () => {
      if (!has('DELETE')) return;
      const node = await create();
      expect(await client.delete(admin, node.id)).toEqual({ node: null, deletedId: node.id, errors: [] });
      expect(await client.get(admin, node.id)).toBeNull();
      const fact = (await setting.fixture.publishedEvents(`facts.${setting.resource.kind}.${node.id}`)).at(
        -1,
      );
      expect(fact?.data).toMatchObject({ deleted: true, version: 2 });
      const again = await client.delete(admin, node.id);
      expect(again.errors).toEqual([expect.objectContaining({ code: 'NOT_FOUND', path: ['id'] })]);
    });

    it('is changed by those who have the role, and looks absent to other tenants', async () => {
      const { fixture, resource, tenants } = setting;
      const node = await create();
      const low = await fixture.person('low', ['viewer', tenants.acme]);
      const rival = await fixture.person('rival', ['admin', tenants.rival]);
      const able = await fixture.person('able', [resource.role, tenants.acme]);
      expect(await client.get(low, node.id)).toEqual(node);
      expect(await client.get(rival, node.id)).toBeNull();
      expect((await client.create(low, values())).errors[0]?.code).toBe('FORBIDDEN');
      expect((await client.create(rival, values())).errors[0]?.code).toBe('NOT_FOUND');
      expect((await client.create(able, values())).errors).toEqual([]);
      if (!has('DELETE')) return;
      expect((await client.delete(low, node.id)).errors[0]?.code).toBe('FORBIDDEN');
      expect((await client.delete(rival, node.id)).errors[0]?.code).toBe('NOT_FOUND');
      expect((await client.delete(able, node.id)).errors).toEqual([]);
    });

    it('is seen by tenants below where it is shared with them, and by no other', async () => {
      const { fixture, resource, tenants } = setting;
      const node = await create();
      const below = await fixture.person('below', ['viewer', tenants.lab]);
      const beside = await fixture.person('beside', ['admin', tenants.rival]);
      const byId = { where: { id: { eq: node.id } } };
      expect((await client.list(below, byId)).totalCount).toBe(resource.sharedDown ? 1 : 0);
      expect((await client.list(beside, byId)).totalCount).toBe(0);
    });

    it('is created by many: all or none, or each for itself, or not at all in a dry run', async () => {
      const before = (await client.list(admin, {})).totalCount;
      const broken = { ...values(), ...brokenValue(setting.resource, setting) };
      const items = [values(), broken, values()];
      const dry = await client.many(admin, 'CREATE', { items, dryRun: true });
      expect(dry.errors[0]?.path.slice(0, 2)).toEqual(['items', '1']);
      expect(dry.results.map(({ errors }) => errors.length > 0)).toEqual([false, true, false]);
      const none = await client.many(admin, 'CREATE', { items });
      expect(none.results).toEqual([]);
      expect(none.errors[0]).toMatchObject({ code: 'INVALID_INPUT' });
      expect(none.errors[0]?.path.slice(0, 2)).toEqual(['items', '1']);
      expect((await client.list(admin, {})).totalCount).toBe(before);
      const created = `events.${eventKind(setting.resource)}.created`;
      const events = (await setting.fixture.publishedEvents(created)).length;
      const some = await client.many(admin, 'CREATE', { items, mode: 'PER_ITEM', idempotencyKey: 'many' });
      expect(some.results.map(({ id }) => id !== null)).toEqual([true, false, true]);
      expect(await client.many(admin, 'CREATE', { items, mode: 'PER_ITEM', idempotencyKey: 'many' })).toEqual(
        some,
      );
      expect((await client.list(admin, {})).totalCount).toBe(before + 2);
      expect((await setting.fixture.publishedEvents(created)).length).toBe(events + 2);
      if (!has('DELETE')) return;
      const ids = some.results.flatMap(({ id }) => (id === null ? [] : [{ id }]));
      expect((await client.many(admin, 'DELETE', { items: ids })).errors).toEqual([]);
      expect((await client.list(admin, {})).totalCount).toBe(before);
    });

    changedContract(() => ({ ...setting, client, create, values }));
    eventContract(() => setting);
    listContract(() => ({
      resource: setting.resource,
      database: setting.database,
      client,
      admin,
      stranger,
      create,
    }));
  });
}

function uniqueTexts({ fields }: Resource): readonly FieldModel[] {
  return fields.filter(({ uniqueWithin, type }) => uniqueWithin !== undefined && type === 'String');
}
