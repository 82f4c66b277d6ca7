import { creationStamps } from '#platform/resource/entity.ts';
import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { findByName, insertNamed } from '#platform/graph/insert-named.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { newId } from '#platform/ids/id.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource, ResourceRow } from '#platform/resource/declaration.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { freeText, idText } from '#platform/text/inputs.ts';
import { DeviceType } from '../device-type.ts';
import { readDeviceType, type FileValues } from '../import/read-device-type.ts';
import { Manufacturer } from '../manufacturer.ts';

/** Room for 1,000 ports with all their keys; the longest file of the library has 10 KB. */
const LONGEST_FILE = 262_144;

const input = z.object({
  idempotencyKey,
  tenantId: idText,
  yaml: freeText(LONGEST_FILE),
});

/** `deviceTypeImport`: a device type as a file of NetBox's library says. */
export function createImport(
  manufacturer: Resource,
  deviceType: Resource,
): MutationDefinition<typeof input, { id: string }> {
  return {
    name: 'deviceTypeImport',
    input,
    async run({ tenantId, yaml }, tx, { access }) {
      const path = ['tenantId'];
      await requireReference(tx.em, access, tenantId, 'tenant', path);
      await access.require('operator', tenantId, 'tenant', path);
      const { values } = readDeviceType(yaml);
      const actor = access.actor.subject;
      const make = await makeOf(manufacturer, tx, { tenantId, name: values.manufacturer, actor });
      refuseInDeletion(manufacturer, make, ['yaml']);
      return { id: await keep(deviceType, tx, make, values, actor) };
    },
  };
}

/** The tenant's manufacturer of the name, created where there is none; locked, so that imports of its types wait. */
async function makeOf(
  resource: Resource,
  tx: Transaction,
  { tenantId, name, actor }: { readonly tenantId: string; readonly name: string; readonly actor: string },
): Promise<Manufacturer> {
  const options = { entity: Manufacturer, kind: resource.kind, within: 'tenantId' } as const;
  let found = await findByName(tx.em, Manufacturer, { tenantId }, name);
  if (found === undefined) {
    const created = tx.em.create(
      Manufacturer,
      {
        ...creationStamps(actor),
        id: newId('manufacturer'),
        tenantId: tenantId as IdOf<'tenant'>,
        name,
        description: null,
      },
      { persist: false },
    );
    try {
      await insertNamed(tx.em, options, created);
      publishChange('hardware', resource, tx, { verb: 'CREATE', row: created, before: null, actor });
      found = created;
    } catch (error) {
      // Another import has created it meanwhile.
      if (!(error instanceof UserError) || error.holder === undefined) throw error;
      found = { id: error.holder as Manufacturer['id'], name };
    }
  }
  return await tx.em.findOneOrFail(
    Manufacturer,
    { id: found.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

/** Creates the device type, or makes it what the file says; writes nothing where it is that already. */
async function keep(
  resource: Resource,
  tx: Transaction,
  make: Manufacturer,
  fromFile: FileValues,
  actor: string,
): Promise<string> {
  const values = { ...fromFile, manufacturer: make.name };
  const [found]: { id: string }[] = await tx.em.execute(
    `select id from device_type where make_id = ? and name_key(model) = name_key(?) for update`,
    [make.id, values.model],
  );
  if (found === undefined) {
    const row = tx.em.create(DeviceType, {
      ...creationStamps(actor),
      ...values,
      id: newId('deviceType'),
      tenantId: make.tenantId,
      makeId: make.id,
    });
    await tx.em.flush();
    publishChange('hardware', resource, tx, { verb: 'CREATE', row, before: null, actor });
    return row.id;
  }
  const row = await tx.em.findOneOrFail(DeviceType, { id: found.id as DeviceType['id'] }, { refresh: true });
  refuseInDeletion(resource, row, ['yaml']);
  const before: ResourceRow = Object.assign({}, row);
  // Its model stays as it was created: files may write it in another case.
  const changes = Object.entries({ ...values, model: row.model }).filter(
    ([property, value]) => !isDeepStrictEqual(row[property as keyof FileValues], value),
  );
  if (changes.length === 0) return row.id;
  const counted = { version: row.version + 1, updatedAt: new Date(), updatedBy: actor };
  Object.assign(row, Object.fromEntries(changes), counted);
  await tx.em.flush();
  publishChange('hardware', resource, tx, { verb: 'UPDATE', row, before, actor });
  return row.id;
}
