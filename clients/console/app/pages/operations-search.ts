import type { OperationKind, OperationState, OperationWhere } from '../../generated/graph.ts';
import { given, oneOf, textOf } from '../parts/filters.tsx';

export const OPERATION_STATES: readonly OperationState[] = [
  'PENDING',
  'WAITING',
  'RUNNING',
  'UNDOING',
  'SUCCEEDED',
  'FAILED',
  'CANCELLED',
];

const KINDS: Readonly<Record<OperationKind, true>> = {
  PROVISION: true,
  REIMAGE: true,
  RESCUE: true,
  UNRESCUE: true,
  DECOMMISSION: true,
  SERVICES_APPLY: true,
  ENROLL: true,
  INSPECT: true,
  POWER: true,
  ERASE: true,
  CREDENTIAL_ROTATE: true,
  BMC_UPDATE: true,
  BIOS_APPLY: true,
  FIRMWARE_UPDATE: true,
  CONSOLE: true,
  DELETE: true,
  IMAGE_VERIFY: true,
  DEVICE_PORTS_APPLY: true,
  LOAD_BALANCER_APPLY: true,
};
/** All of them: the type above says where one is missing. */
export const OPERATION_KINDS = Object.keys(KINDS) as OperationKind[];

/** What the list of operations is filtered by, as its address says. */
export interface OperationsSearch {
  readonly state?: OperationState;
  readonly kind?: OperationKind;
  /** Part of the title. */
  readonly text?: string;
  /** The id of a resource that it is about. */
  readonly about?: string;
}

export function operationsSearch(search: Record<string, unknown>): OperationsSearch {
  return given({
    state: oneOf(OPERATION_STATES, search['state']),
    kind: oneOf(OPERATION_KINDS, search['kind']),
    text: textOf(search['text']),
    about: textOf(search['about']),
  });
}

export function operationsWhere({ state, kind, text, about }: OperationsSearch): OperationWhere | undefined {
  const where: OperationWhere = {
    ...(state !== undefined && { state: { eq: state } }),
    ...(kind !== undefined && { kind: { eq: kind } }),
    ...(text !== undefined && { title: { contains: text } }),
    ...(about !== undefined && { relatedTo: { eq: about } }),
  };
  return Object.keys(where).length === 0 ? undefined : where;
}
