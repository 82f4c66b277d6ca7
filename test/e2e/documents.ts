/**
 * The documents that callers outside rely on, word for word. Changing one of them breaks those callers: the
 * schemas may grow, but keep what these use.
 */
export const INSTANCE_CREATE =
  'mutation($in: InstanceCreateInput!) { instanceCreate(input: $in) { instance { id state } operation { id kind state temporalUrl } errors { code message path retryable } } }';

export const INSTANCE_REIMAGE =
  'mutation($in: InstanceReimageInput!) { instanceReimage(input: $in) { instance { id } operation { id } errors { code message path } } }';

export const INSTANCE_DECOMMISSION =
  'mutation($in: InstanceDecommissionInput!) { instanceDecommission(input: $in) { instance { id } operation { id } errors { code message path } } }';

export const SERVER_ENROLL =
  'mutation($in: ServerEnrollInput!) { serverEnroll(input: $in) { server { id state } operation { id } errors { code message path } } }';

export const OPERATION_CANCEL =
  'mutation($in: OperationCancelInput!) { operationCancel(input: $in) { operation { id state } errors { code message } } }';

export const OPERATION =
  'query($id: ID!) { operation(id: $id) { id kind state phase requestedBy startedAt finishedAt failure { code message step } steps { name state attempt startedAt finishedAt message } instance { id state } server { id name state } } }';

export const AVAILABLE_SERVERS =
  'query { servers(first: 50, where: { state: { eq: AVAILABLE } }, orderBy: { field: NAME, direction: ASC }) { nodes { id name state powerState bmc { address provider } hardwareModel { vendor name } } pageInfo { hasNextPage endCursor } totalCount } }';

export const INSTANCE =
  'query($id: ID!) { instance(id: $id) { id hostname state version server { id name state } addresses { nodes { address block { prefix } } } image { name } operation { id state } } }';

export const OVERVIEW =
  'query { tenants { nodes { id name } } sites { nodes { id name } } images { nodes { id name } } ipBlocks { nodes { id prefix available } } profiles { nodes { id name approvalRequired } } }';

/** What {@link OPERATION_UPDATED} returns. */
export interface OperationUpdate {
  readonly id: string;
  readonly state: string;
  readonly phase: string | null;
  readonly steps: readonly { readonly name: string; readonly state: string }[];
}

export const OPERATION_UPDATED =
  'subscription($id: ID!) { operationUpdated(id: $id) { id state phase steps { name state } } }';

/** The documented fragment within the smallest query that holds it. */
export const OPERATION_APPROVAL =
  'query($id: ID!) { operation(id: $id) { approval { planHash state expiresAt } plan { steps { name irreversible } } } }';
