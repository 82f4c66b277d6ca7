import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { WITHHELD } from '#platform/resource/changes.ts';
import { mayUseNamespace } from '../namespaces/namespaces.ts';
import { publishNodeEvent } from '../nodes/node-events.ts';
import { requireNode, type NodeToChange } from '../nodes/node-to-change.ts';
import { Status } from './status.ts';
import { StatusNamespace } from './status-namespace.ts';

/** A status that a mutation changes, with what it belongs to. */
export interface StatusToChange {
  readonly status: Status;
  readonly namespace: StatusNamespace;
  readonly node: NodeToChange;
}

/** The status that a caller wants to change, locked; or a refusal. What they may not see looks absent. */
export async function requireStatus(
  tx: Transaction,
  context: GraphContext,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion?: number | undefined },
): Promise<StatusToChange> {
  const path = ['id'];
  requireIdOfKind(id, 'status', path);
  const missing = new UserError('NOT_FOUND', `There is no status ${id}. Check the id.`, { path });
  const found = await tx.em.findOne(Status, { id });
  if (found === null) throw missing;
  const node = await requireNode(tx, context, found.nodeId, path);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const status = await tx.em.findOne(Status, { id }, lock);
  if (status === null) throw missing;
  const namespace = await tx.em.findOneOrFail(StatusNamespace, { id: status.namespaceId });
  if (!(await mayUseNamespace(context.access, namespace))) throw missing;
  requireVersion(status, expectedVersion);
  return { status, namespace, node };
}

/** Throws STALE_VERSION where the caller has read another version. */
export function requireVersion(
  { version }: Pick<Status, 'version'>,
  expectedVersion: number | undefined,
): void {
  if (expectedVersion === undefined || expectedVersion === version) return;
  const message = `The status is at version ${version}, not ${expectedVersion}. Read it again, then decide.`;
  throw new UserError('STALE_VERSION', message, { path: ['expectedVersion'] });
}

/** Publishes a change of a status; of one in a private namespace without its data. */
export function publishStatus(
  tx: Transaction,
  context: GraphContext,
  { node, namespace, source }: Omit<StatusToChange, 'status'> & Pick<Status, 'source'>,
  change: { readonly before: unknown; readonly after: unknown },
): void {
  const shown = (value: unknown): unknown => (namespace.private && value !== null ? WITHHELD : value);
  const data = { before: shown(change.before), after: shown(change.after) };
  publishNodeEvent(tx, context, node, 'status-changed', { [`statuses.${namespace.name}.${source}`]: data });
}
