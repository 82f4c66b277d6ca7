import { pathKey } from '../../kinds/keys.ts';
import { foundByName, idOf, readAll, readAmong, type Node } from '../../kinds/read-all.ts';
import type { Run } from '../../run/run.ts';
import { writeMany, type ItemError } from '../../run/write-many.ts';
import type { MappedModel, Models } from '../map/models.ts';
import type { Outcome } from './outcome.ts';

const MANUFACTURER = { domain: 'hardware', type: 'Manufacturer', one: 'manufacturer' };

type ModelRun = Pick<Run, 'ask' | 'nextKey' | 'cause' | 'tenantId' | 'changes'>;

/** Creates manufacturers that are not there, by their names, and imports device types; answers nothing that was there. */
export async function writeModels(run: ModelRun, models: Models, outcome: Outcome): Promise<void> {
  await writeMakes(run, models, outcome);
  const before = await typesOf(run, models);
  for (const model of models.types) {
    const { deviceType, warnings, errors } = await importType(run, model);
    for (const { message } of errors) outcome.refuse(model.object, message);
    if (deviceType === null) continue;
    outcome.made(model.object, deviceType.id);
    for (const warning of warnings) model.object.notes.push(warning);
    const known = before.get(pathKey([model.manufacturer, model.model]));
    if (known?.version === deviceType.version) continue;
    run.changes.push({
      action: known === undefined ? 'CREATE' : 'UPDATE',
      kind: 'deviceType',
      name: `${model.manufacturer}/${model.model}`,
      id: deviceType.id,
      fields: [],
      values: [],
      line: null,
    });
  }
}

async function writeMakes(run: ModelRun, { makes }: Models, outcome: Outcome): Promise<void> {
  const nodes = await readAll(run.ask, {
    domain: 'hardware',
    list: 'manufacturers',
    filter: 'ManufacturerWhere',
    fields: 'name',
    where: { tenantId: { eq: run.tenantId } },
    page: 100,
  });
  const known = new Map(nodes.map((node) => [foundByName(node).key, node.id]));
  const missing = makes.filter(({ object, name }) => {
    const id = known.get(pathKey([name]));
    if (id !== undefined) outcome.made(object, id);
    return id === undefined;
  });
  const items = missing.map((of) => ({ of, values: { name: of.name, tenantId: run.tenantId } }));
  await writeMany(run, MANUFACTURER, 'Create', items, {
    done({ object, name }, id) {
      outcome.made(object, id);
      const change = { action: 'CREATE', kind: 'manufacturer', name, id } as const;
      run.changes.push({ ...change, fields: [], values: [], line: null });
    },
    refused: ({ object }, { message }) => outcome.refuse(object, message),
  });
}

async function typesOf({ ask, tenantId }: ModelRun, { types }: Models): Promise<ReadonlyMap<string, Node>> {
  const names = [...new Set(types.map(({ model }) => model))];
  const nodes = await readAmong(ask, names, (some) => ({
    domain: 'hardware',
    list: 'deviceTypes',
    filter: 'DeviceTypeWhere',
    fields: 'manufacturer model make { tenant { id } }',
    where: { model: { in: some } },
    page: 100,
  }));
  const own = nodes.filter((node) => idOf(node['make'] as Node, 'tenant') === tenantId);
  return new Map(own.map((node) => [pathKey([String(node['manufacturer']), String(node['model'])]), node]));
}

interface ImportedType {
  readonly deviceType: { readonly id: string; readonly version: number } | null;
  readonly warnings: readonly string[];
  readonly errors: readonly ItemError[];
}

const IMPORT = `mutation($input: DeviceTypeImportInput!) { payload: deviceTypeImport(input: $input) {
  deviceType { id version } warnings errors { code message path holder retryable } } }`;

async function importType(
  { ask, nextKey, tenantId }: ModelRun,
  { yaml }: MappedModel,
): Promise<ImportedType> {
  const input = { idempotencyKey: nextKey(), tenantId, yaml };
  const { payload } = await ask<{ payload: ImportedType }>('hardware', IMPORT, { input });
  return payload;
}
