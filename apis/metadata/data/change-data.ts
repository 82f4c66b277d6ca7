import { LockMode, type FilterQuery, type RequiredEntityData } from '@mikro-orm/core';
import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { newId } from '#platform/ids/id.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { WITHHELD } from '#platform/resource/changes.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { creationStamps } from '#platform/resource/entity.ts';
import type { Namespace } from '../namespaces/namespace-type.ts';
import { mayUseNamespace, namespaceFor, type NamedNamespace } from '../namespaces/namespaces.ts';
import { publishNodeEvent } from '../nodes/node-events.ts';
import { requireNode, type NodeToChange } from '../nodes/node-to-change.ts';
import type { DataRow, DataType } from './data-type.ts';

/** Data that a mutation changes, with what it belongs to. */
interface DataToChange<Row extends DataRow> {
  readonly row: Row;
  readonly namespace: Namespace;
  readonly node: NodeToChange;
}

/** What a caller sets on a resource. */
interface DataToSet extends NamedNamespace {
  readonly nodeId: string;
  readonly data: unknown;
  readonly expectedVersion?: number | undefined;
}

/** Sets data in place of what was there, and answers its id. */
export async function setData<Row extends DataRow, Space extends Namespace>(
  { type, resource }: { readonly type: DataType<Row, Space>; readonly resource: Resource },
  tx: Transaction,
  context: GraphContext,
  {
    set: { nodeId, data, expectedVersion, ...named },
    key,
    absent,
  }: {
    readonly set: DataToSet;
    /** What distinguishes it from other data of the resource in the namespace. */
    readonly key: Readonly<Partial<Row>>;
    /** That there is none yet, for messages. */
    readonly absent: (namespace: string) => string;
  },
): Promise<string> {
  const node = await requireNode(tx, context, nodeId);
  const served = { type: type.namespaces, resource };
  const namespace = await namespaceFor(served, tx, context.access, node, named);
  const wanted = { nodeId, namespaceId: namespace.id, ...key };
  const before = await tx.em.findOne(type.entity, wanted, { refresh: true });
  if (before !== null) {
    requireVersion(type, before, expectedVersion);
    await replaceData(type, tx, context, { row: before, namespace, node }, data);
    return before.id;
  }
  if (expectedVersion !== undefined && expectedVersion !== 0) {
    const message = `${absent(namespace.name)} yet; leave expectedVersion out, or give 0.`;
    throw new UserError('STALE_VERSION', message, { path: ['expectedVersion'] });
  }
  await requireRoom(type, tx, nodeId);
  const { deletion: _, ...stamps } = creationStamps(context.access.actor.subject);
  const values = { id: newId(type.kind), ...wanted, data, ...stamps };
  const row = tx.em.create<Row>(type.entity, values as unknown as RequiredEntityData<Row>);
  await tx.em.flush();
  publish(type, tx, context, { row, namespace, node }, { before: null, after: data });
  return row.id;
}

/** The data that a caller wants to change, locked; or a refusal. What they may not see looks absent. */
export async function requireData<Row extends DataRow, Space extends Namespace>(
  type: DataType<Row, Space>,
  tx: Transaction,
  context: GraphContext,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion?: number | undefined },
): Promise<DataToChange<Row>> {
  const { entity, kind, namespaces } = type;
  const path = ['id'];
  requireIdOfKind(id, kind, path);
  const missing = new UserError('NOT_FOUND', `There is no ${kind} ${id}. Check the id.`, { path });
  const byId = { id } as FilterQuery<Row>;
  const found = await tx.em.findOne(entity, byId);
  if (found === null) throw missing;
  const node = await requireNode(tx, context, found.nodeId, path);
  const row = await tx.em.findOne(entity, byId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (row === null) throw missing;
  const namespace = await tx.em.findOneOrFail(namespaces.entity, {
    id: row.namespaceId,
  } as FilterQuery<Space>);
  if (!(await mayUseNamespace(context.access, namespace))) throw missing;
  requireVersion(type, row, expectedVersion);
  return { row, namespace, node };
}

/** Writes nothing where the data is the same. */
export async function replaceData<Row extends DataRow, Space extends Namespace>(
  type: DataType<Row, Space>,
  tx: Transaction,
  context: GraphContext,
  of: DataToChange<Row>,
  data: unknown,
): Promise<void> {
  const { row } = of;
  const before = row.data;
  if (isDeepStrictEqual(before, data)) return;
  row.data = data;
  row.version += 1;
  row.updatedAt = new Date();
  row.updatedBy = context.access.actor.subject;
  await tx.em.flush();
  publish(type, tx, context, of, { before, after: data });
}

export async function removeData<Row extends DataRow, Space extends Namespace>(
  type: DataType<Row, Space>,
  tx: Transaction,
  context: GraphContext,
  of: DataToChange<Row>,
): Promise<void> {
  tx.em.remove(of.row);
  await tx.em.flush();
  publish(type, tx, context, of, { before: of.row.data, after: null });
}

/** Publishes a change; in a private namespace without the data. */
function publish<Row extends DataRow, Space extends Namespace>(
  { event, fieldOf }: DataType<Row, Space>,
  tx: Transaction,
  context: GraphContext,
  { row, namespace, node }: DataToChange<Row>,
  change: { readonly before: unknown; readonly after: unknown },
): void {
  const shown = (value: unknown): unknown => (namespace.private && value !== null ? WITHHELD : value);
  const data = { before: shown(change.before), after: shown(change.after) };
  publishNodeEvent(tx, context, node, event, { [fieldOf(namespace, row)]: data });
}

function requireVersion<Row extends DataRow, Space extends Namespace>(
  { kind }: DataType<Row, Space>,
  { version }: Row,
  expectedVersion: number | undefined,
): void {
  if (expectedVersion === undefined || expectedVersion === version) return;
  const message = `The ${kind} is at version ${version}, not ${expectedVersion}. Read it again, then decide.`;
  throw new UserError('STALE_VERSION', message, { path: ['expectedVersion'] });
}

async function requireRoom<Row extends DataRow, Space extends Namespace>(
  { entity, most, plural }: DataType<Row, Space>,
  tx: Transaction,
  nodeId: string,
): Promise<void> {
  if ((await tx.em.count(entity, { nodeId } as FilterQuery<Row>)) < most) return;
  const message = `A resource has at most ${most} ${plural}. Delete one, or put the data into one that is there.`;
  throw new UserError('INVALID_INPUT', message, { path: ['nodeId'] });
}
