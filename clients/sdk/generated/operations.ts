/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether an approval was given. */
export type ApprovalState =
  /** The plan was approved. */
  | 'APPROVED'
  /** There was no decision in time, and the operation ended. */
  | 'EXPIRED'
  /** The plan was rejected, and the operation ended. */
  | 'REJECTED'
  /** There is no decision yet. */
  | 'WAITING';

/** What a person decides about a plan. */
export type Decision =
  /** The operation goes on. */
  | 'APPROVE'
  /** The operation ends. */
  | 'REJECT';

/** What kind of refusal an error is. */
export type ErrorCode =
  /** The resource is in another state, or held by another operation. */
  | 'CONFLICT'
  /** What came after the cursor of a subscription is no longer kept; read the list again. */
  | 'CURSOR_EXPIRED'
  /** No free server, address or other resource is left. */
  | 'EXHAUSTED'
  /** You may see it, but your role does not allow this. */
  | 'FORBIDDEN'
  /** The idempotencyKey was used before, with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A field of the input breaks a rule; the message names both. */
  | 'INVALID_INPUT'
  /** Unknown, or of a tenant you may not see. */
  | 'NOT_FOUND'
  /** The operation has gone too far to be cancelled. */
  | 'POINT_OF_NO_RETURN'
  /** A quota of the tenant, or of one above it, does not allow more resources of the kind. */
  | 'QUOTA_EXCEEDED'
  /** The resource has changed since you read it. */
  | 'STALE_VERSION'
  /** A part of the platform cannot be reached; try again. */
  | 'UNAVAILABLE';

/** Input of operationCancel. */
export type OperationCancelInput = {
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for those who read the operation later. */
  readonly reason?: string | null | undefined;
};

/** Input of operationDecide. */
export type OperationDecideInput = {
  /** What you decide. */
  readonly decision: Decision;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The hash of the plan that you have read; where the plan has changed since, the decision is refused. */
  readonly planHash: string;
  /** Why, for those who read the operation later. */
  readonly reason?: string | null | undefined;
};

/** What an operation does. Each kind is about one type of resource, its subject. */
export type OperationKind =
  /** Sets attributes of a server's BIOS. */
  | 'BIOS_APPLY'
  /** Changes the address or credential under which a server's BMC is reached. */
  | 'BMC_UPDATE'
  /** Serves a session at the serial console of a server. */
  | 'CONSOLE'
  /** Changes the password of a server's BMC. */
  | 'CREDENTIAL_ROTATE'
  /** Wipes the disks of an instance's server, frees it, and deletes the instance. */
  | 'DECOMMISSION'
  /** Deletes a resource once no other domain has anything of it. */
  | 'DELETE'
  /** Brings the desired configuration of ports to their network device. */
  | 'DEVICE_PORTS_APPLY'
  /** Checks the BMC of a new server and reads its inventory. */
  | 'ENROLL'
  /** Erases every disk of a server by its BMC, with evidence for each. */
  | 'ERASE'
  /** Brings the firmware of a server to a baseline. */
  | 'FIRMWARE_UPDATE'
  /** Fetches an image, and checks its size and SHA-256. */
  | 'IMAGE_VERIFY'
  /** Reads the inventory of a server again. */
  | 'INSPECT'
  /** Applies the configuration on record of a load balancer, or removes it. */
  | 'LOAD_BALANCER_APPLY'
  /** Turns a server on or off. */
  | 'POWER'
  /** Reserves a server for an instance and installs its image. */
  | 'PROVISION'
  /** Installs an image on the server of an instance that is installed already. */
  | 'REIMAGE'
  /** Boots a rescue system in the memory of an instance's server. */
  | 'RESCUE'
  /** Registers the name of an instance in DNS and reserves its address by DHCP again. */
  | 'SERVICES_APPLY'
  /** Boots an instance from its disk after a rescue. */
  | 'UNRESCUE';

/** How far an operation is. */
export type OperationState =
  /** It was cancelled, and took back what it had done. */
  | 'CANCELLED'
  /** It failed; what could be undone was undone. */
  | 'FAILED'
  /** Accepted; not yet started. */
  | 'PENDING'
  /** Its steps are being done. */
  | 'RUNNING'
  /** It has done what was asked. */
  | 'SUCCEEDED'
  /** Takes back what it did. */
  | 'UNDOING'
  /** Waits for a person. */
  | 'WAITING';

/** How far a step is. */
export type StepState =
  /** It was cancelled. */
  | 'CANCELLED'
  /** It failed. */
  | 'FAILED'
  /** Failed, and will be tried again. */
  | 'RETRYING'
  /** It is being done. */
  | 'RUNNING'
  /** It is done. */
  | 'SUCCEEDED'
  /** It waits, for a person or a machine. */
  | 'WAITING';

export type OperationRowFragment = { readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } };

export type OperationDetailFragment = (
  { readonly temporalUrl: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly state: StepState, readonly attempt: number, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null }>, readonly plan: { readonly hash: string, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly related: ReadonlyArray<{ readonly kind: string, readonly id: string }> }
  & OperationRowFragment
);

export type OperationNowQueryVariables = Exact<{
  id: string;
}>;


export type OperationNowQuery = { readonly operation: OperationDetailFragment | null };

export type OperationUpdatedSubscriptionVariables = Exact<{
  id: string;
}>;


export type OperationUpdatedSubscription = { readonly operationUpdated: OperationDetailFragment };

export type DecideOperationMutationVariables = Exact<{
  input: OperationDecideInput;
}>;


export type DecideOperationMutation = { readonly operationDecide: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly holder: string | null, readonly retryable: boolean }> } };

export type CancelOperationMutationVariables = Exact<{
  input: OperationCancelInput;
}>;


export type CancelOperationMutation = { readonly operationCancel: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly holder: string | null, readonly retryable: boolean }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OperationRowFragmentDoc = new TypedDocumentString(`
    fragment OperationRow on Operation {
  id
  kind
  state
  title
  phase
  waitingFor
  requestedBy
  createdAt
  startedAt
  finishedAt
  failure {
    code
    message
    step
  }
  approval {
    planHash
    state
    expiresAt
    approver
    reason
    decidedAt
  }
  subject {
    kind
    id
  }
}
    `, {"fragmentName":"OperationRow"}) as unknown as TypedDocumentString<OperationRowFragment, unknown>;
export const OperationDetailFragmentDoc = new TypedDocumentString(`
    fragment OperationDetail on Operation {
  ...OperationRow
  temporalUrl
  steps {
    name
    state
    attempt
    startedAt
    finishedAt
    message
  }
  plan {
    hash
    steps {
      name
      title
      irreversible
    }
  }
  related {
    kind
    id
  }
}
    fragment OperationRow on Operation {
  id
  kind
  state
  title
  phase
  waitingFor
  requestedBy
  createdAt
  startedAt
  finishedAt
  failure {
    code
    message
    step
  }
  approval {
    planHash
    state
    expiresAt
    approver
    reason
    decidedAt
  }
  subject {
    kind
    id
  }
}`, {"fragmentName":"OperationDetail"}) as unknown as TypedDocumentString<OperationDetailFragment, unknown>;
export const OperationNowDocument = new TypedDocumentString(`
    query OperationNow($id: ID!) {
  operation(id: $id) {
    ...OperationDetail
  }
}
    fragment OperationRow on Operation {
  id
  kind
  state
  title
  phase
  waitingFor
  requestedBy
  createdAt
  startedAt
  finishedAt
  failure {
    code
    message
    step
  }
  approval {
    planHash
    state
    expiresAt
    approver
    reason
    decidedAt
  }
  subject {
    kind
    id
  }
}
fragment OperationDetail on Operation {
  ...OperationRow
  temporalUrl
  steps {
    name
    state
    attempt
    startedAt
    finishedAt
    message
  }
  plan {
    hash
    steps {
      name
      title
      irreversible
    }
  }
  related {
    kind
    id
  }
}`) as unknown as TypedDocumentString<OperationNowQuery, OperationNowQueryVariables>;
export const OperationUpdatedDocument = new TypedDocumentString(`
    subscription OperationUpdated($id: ID!) {
  operationUpdated(id: $id) {
    ...OperationDetail
  }
}
    fragment OperationRow on Operation {
  id
  kind
  state
  title
  phase
  waitingFor
  requestedBy
  createdAt
  startedAt
  finishedAt
  failure {
    code
    message
    step
  }
  approval {
    planHash
    state
    expiresAt
    approver
    reason
    decidedAt
  }
  subject {
    kind
    id
  }
}
fragment OperationDetail on Operation {
  ...OperationRow
  temporalUrl
  steps {
    name
    state
    attempt
    startedAt
    finishedAt
    message
  }
  plan {
    hash
    steps {
      name
      title
      irreversible
    }
  }
  related {
    kind
    id
  }
}`) as unknown as TypedDocumentString<OperationUpdatedSubscription, OperationUpdatedSubscriptionVariables>;
export const DecideOperationDocument = new TypedDocumentString(`
    mutation DecideOperation($input: OperationDecideInput!) {
  operationDecide(input: $input) {
    errors {
      code
      message
      path
      holder
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<DecideOperationMutation, DecideOperationMutationVariables>;
export const CancelOperationDocument = new TypedDocumentString(`
    mutation CancelOperation($input: OperationCancelInput!) {
  operationCancel(input: $input) {
    errors {
      code
      message
      path
      holder
      retryable
    }
  }
}
    `) as unknown as TypedDocumentString<CancelOperationMutation, CancelOperationMutationVariables>;