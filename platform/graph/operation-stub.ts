/**
 * An operation as the domain that just accepted it shows it: the ledger learns of it a moment later, and a caller
 * must not wait for that. Only mutation payloads carry these fields (`@provides`).
 */
export interface AcceptedOperation extends OperationStub {
  readonly kind: string;
  readonly state: 'PENDING';
  readonly temporalUrl: string;
}

/** An operation as the domains refer to it that know its id. */
export interface OperationStub {
  readonly __typename: 'Operation';
  readonly id: string;
}

export function operationStub(id: string): OperationStub {
  return { __typename: 'Operation', id };
}

/** Makes links to an operation's page in the Temporal UI; the workflow's id is the operation's. */
export type TemporalLink = (operationId: string) => string;

export function createTemporalLink(uiUrl: string, namespace: string): TemporalLink {
  return (operationId) => `${uiUrl.replace(/\/$/, '')}/namespaces/${namespace}/workflows/${operationId}`;
}

export function acceptedOperation(link: TemporalLink, id: string, kind: string): AcceptedOperation {
  return { __typename: 'Operation', id, kind, state: 'PENDING', temporalUrl: link(id) };
}
