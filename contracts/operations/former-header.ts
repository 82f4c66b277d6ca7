import { isOperationKind, rowOf } from '../operation-kinds.ts';

/**
 * A header as it is now, from the shape that it had while operations were about servers and instances alone: `serverId`
 * and `instanceId` in place of `subject` and `related`. Anything else is returned as it is. Headers of the former shape
 * are in events of the stream, in requests of resources that are in progress, and in inputs of workflows and activities:
 * needed until all operations from before the upgrade to 0.2 have ended and EVENTS_MAX_DAYS have passed; for recorded
 * histories, until these are recorded again.
 */
export function currentHeader<Value>(value: Value): Value {
  if (!isFormerHeader(value)) return value;
  const { serverId, instanceId, ...rest } = value;
  const server = typeof serverId === 'string' ? [{ kind: 'Server', id: serverId }] : [];
  const instance = typeof instanceId === 'string' ? [{ kind: 'Instance', id: instanceId }] : [];
  const isAboutInstance = isOperationKind(rest.kind) && rowOf(rest.kind).events.Instance !== undefined;
  const [subject, ...related] = isAboutInstance ? [...instance, ...server] : [...server, ...instance];
  return { ...rest, subject, related } as Value;
}

interface FormerHeader {
  readonly kind: string;
  readonly serverId: unknown;
  readonly instanceId: unknown;
}

function isFormerHeader(value: unknown): value is FormerHeader {
  if (typeof value !== 'object' || value === null || 'subject' in value) return false;
  return 'kind' in value && typeof value.kind === 'string' && 'serverId' in value && 'instanceId' in value;
}
