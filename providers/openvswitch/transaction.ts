import type { Operation } from './connection.ts';
import type { InterfaceRow, PortRow } from './database.ts';
import type { Model, ModelInterface, ModelPort } from './model.ts';
import { columnsOf, DESCRIPTION, isLag } from './ports.ts';

const rowIs = (id: string): unknown => [['_uuid', '==', ['uuid', id]]];
const uuids = (ids: readonly string[]): unknown => ['set', ids.map((id) => ['uuid', id])];

/**
 * The operations that bring the database to the model; none where it is there already. Each row to be changed must still be
 * as it was read (`wait`), and the commit is durable, so that it survives a restart.
 */
export function transactionOf(model: Model, rows: readonly PortRow[]): Operation[] {
  const ports = [...model.ports.values()].flatMap(portOperations);
  const removed = rows
    .filter((row) => !model.ports.has(row.name))
    .flatMap((row) => [unchangedPort(row), ...leaveBridge(model, row)]);
  const changes = [...ports, ...removed, ...[...model.interfaces.values()].flatMap(interfaceOperations)];
  if (changes.length === 0) return [];
  const comment = { op: 'comment', comment: 'infratographer: ports as on record' };
  return [...changes, comment, { op: 'commit', durable: true }];
}

function portOperations({ name, row, bridge, interfaces, vlans, description }: ModelPort): Operation[] {
  const members = uuids(interfaces.map(({ _uuid }) => _uuid));
  if (row === null) {
    const uuidName = `new_${Buffer.from(name).toString('hex')}`;
    const made = {
      name,
      interfaces: members,
      ...(vlans && columnsOf(vlans)),
      ...(isLag({ name }, interfaces) && { lacp: 'active' }),
      ...(description != null && { external_ids: ['map', [[DESCRIPTION, description]]] }),
    };
    return [
      { op: 'insert', table: 'Port', row: made, 'uuid-name': uuidName },
      {
        op: 'mutate',
        table: 'Bridge',
        where: rowIs(bridge._uuid),
        mutations: [['ports', 'insert', ['set', [['named-uuid', uuidName]]]]],
      },
    ];
  }
  const isSame = sameSet(
    row.interfaces,
    interfaces.map(({ _uuid }) => _uuid),
  );
  const update = { ...(!isSame && { interfaces: members }), ...(vlans && changedColumns(row, vlans)) };
  const operations = [
    ...(Object.keys(update).length === 0
      ? []
      : [{ op: 'update', table: 'Port', where: rowIs(row._uuid), row: update }]),
    ...describe('Port', row, description),
  ];
  return operations.length === 0 ? [] : [unchangedPort(row), ...operations];
}

function sameSet<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}

/** The columns of VLANs where one of them differs; otherwise none. */
function changedColumns(
  { vlan_mode: mode, tag, trunks }: PortRow,
  vlans: NonNullable<ModelPort['vlans']>,
): Record<string, unknown> {
  const wanted = columnsOf(vlans);
  const now = { vlan_mode: mode ?? ['set', []], tag: tag ?? ['set', []], trunks: ['set', trunks] };
  return JSON.stringify(sorted(wanted)) === JSON.stringify(sorted(now)) ? {} : wanted;
}

function sorted(columns: Record<string, unknown>): unknown[] {
  const [, trunks] = columns['trunks'] as [string, number[]];
  return [columns['vlan_mode'], columns['tag'], trunks.toSorted((a, b) => a - b)];
}

/** The row must be as it was read: otherwise the transaction fails with `timed out`, and overwrites no other change. */
function unchangedPort(row: PortRow): Operation {
  const { vlan_mode: mode, tag, trunks, interfaces } = row;
  const columns = {
    vlan_mode: mode ?? ['set', []],
    tag: tag ?? ['set', []],
    trunks: ['set', trunks],
    interfaces: uuids(interfaces),
  };
  return {
    op: 'wait',
    table: 'Port',
    timeout: 0,
    where: rowIs(row._uuid),
    columns: Object.keys(columns),
    until: '==',
    rows: [columns],
  };
}

/** The database removes a row that no bridge refers to. */
function leaveBridge(model: Model, row: PortRow): Operation[] {
  const bridge = model.bridges.find(({ ports }) => ports.includes(row._uuid));
  if (bridge === undefined) return [];
  const mutations = [['ports', 'delete', uuids([row._uuid])]];
  return [{ op: 'mutate', table: 'Bridge', where: rowIs(bridge._uuid), mutations }];
}

function interfaceOperations({ row, mtu, description }: ModelInterface): Operation[] {
  const operations: Operation[] = [];
  if (mtu !== undefined && mtu !== (row.mtu ?? row.mtu_request))
    operations.push({
      op: 'update',
      table: 'Interface',
      where: rowIs(row._uuid),
      row: { mtu_request: mtu ?? ['set', []] },
    });
  return [...operations, ...describe('Interface', row, description)];
}

function describe(
  table: string,
  { _uuid, external_ids: ids }: Pick<InterfaceRow, '_uuid' | 'external_ids'>,
  description: string | null | undefined,
): Operation[] {
  if (description === undefined || description === (ids[DESCRIPTION] ?? null)) return [];
  const remove = ['external_ids', 'delete', ['set', [DESCRIPTION]]];
  const insert = ['external_ids', 'insert', ['map', [[DESCRIPTION, description]]]];
  const mutations = description === null ? [remove] : [remove, insert];
  return [{ op: 'mutate', table, where: rowIs(_uuid), mutations }];
}
