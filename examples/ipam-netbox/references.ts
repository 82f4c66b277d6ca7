// Resources that inputs name.
import type { Caller } from './access.ts';
import type { Fact } from './bus.ts';
import { KINDS, type Kind } from './mapping.ts';
import type { Row, RowTypes } from './rows.ts';
import { mayRead } from './lists.ts';
import { refusal } from './refusal.ts';
import type { Parts } from './store.ts';

/** The resource of another domain; throws where the caller may not use it, or it is being deleted. */
export function reference({ bus }: Pick<Parts, 'bus'>, caller: Caller, id: string, path: string): Fact {
  const found = bus.find(id);
  if (found === undefined || !caller.mayUse(found.tenantId))
    throw refusal('NOT_FOUND', `There is no ${id}. Check the id, or create it first.`, path);
  if (found.state !== 'DELETING' || caller.service) return found;
  const message = `${id} is being deleted, and nothing new may refer to it. Take another, or wait.`;
  throw refusal('CONFLICT', message, path, { retryable: true, holder: id });
}

/** A resource of ours that the caller may use. */
export function own<K extends Kind>(
  { mirror }: Pick<Parts, 'mirror'>,
  caller: Caller,
  kind: K,
  id: string,
  path: string,
): RowTypes[K] {
  const row = mirror.find(kind, id);
  if (row !== undefined && mayRead(caller, row)) return row;
  throw refusal('NOT_FOUND', `There is no ${id}. Check the id, or create it first.`, path);
}

/** A resource of ours that the caller may change, in the version that they read. */
export function changeable<K extends Kind>(
  parts: Pick<Parts, 'mirror'>,
  caller: Caller,
  kind: K,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion?: number | null | undefined },
): RowTypes[K] {
  const row = own(parts, caller, kind, id, 'id');
  requireOperator(caller, row, 'id');
  if (expectedVersion == null || expectedVersion === row.version) return row;
  const message = `The ${KINDS[row.kind].title} has version ${row.version} by now. Read it again.`;
  throw refusal('STALE_VERSION', message, 'expectedVersion');
}

/** Throws FORBIDDEN where the caller sees it, and may not change it. */
export function requireOperator(caller: Caller, row: Row, path: string): void {
  if (caller.may('operator', row.tenantId)) return;
  throw refusal(
    'FORBIDDEN',
    `This takes the role operator on the tenant of the ${KINDS[row.kind].title}.`,
    path,
  );
}

/** Nulls of fields that must have a value leave them as they are; those of others clear them. */
export function withoutNulls<Input extends object>(
  input: Input,
  ...required: readonly (keyof Input)[]
): Input {
  const entries = Object.entries(input).filter(
    ([name, value]) => value !== null || !required.includes(name as keyof Input),
  );
  return Object.fromEntries(entries) as Input;
}
