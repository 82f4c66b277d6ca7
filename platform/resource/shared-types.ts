/** What domains say of operations, besides their kinds. */
export const SHARED_TYPES = /* GraphQL */ `
  "Why something failed: a code programs can branch on, a sentence people can act on."
  type Failure @shareable {
    "What kind of failure it is, for programs."
    code: String!
    "What happened, and what to do about it."
    message: String!
    "The step of the operation in which it happened."
    step: String
  }

  "How far an operation is."
  enum OperationState {
    "Accepted; not yet started."
    PENDING
    "Waits for a person."
    WAITING
    "Its steps are being done."
    RUNNING
    "Takes back what it did."
    UNDOING
    "It has done what was asked."
    SUCCEEDED
    "It failed; what could be undone was undone."
    FAILED
    "It was cancelled, and took back what it had done."
    CANCELLED
  }

  "What an operation will do, which a person approves."
  type OperationPlan @shareable {
    "SHA-256 over what will be done, in 64 hex digits; an approval names it. The same request of the same things has the same hash."
    hash: String!
    "The steps, in this order."
    steps: [PlannedStep!]! @listSize(assumedSize: 30)
    "The name of the first step that cannot be undone; from there the operation cannot be cancelled. Null where every step can be undone."
    pointOfNoReturn: String
  }

  "A step of a plan."
  type PlannedStep @shareable {
    "Its name, as OperationStep.name."
    name: String!
    "What it does, for people."
    title: String!
    "Whether the operation cannot be undone or cancelled from this step on."
    irreversible: Boolean!
  }
`;

/** How domains describe what they show of operations; each says itself which fields another domain resolves. */
export const OPERATION_DESCRIPTIONS = /* GraphQL */ `
  "A long-running piece of work: what was asked, by whom, what it does now, what it waits for, how it ended."
  type Operation {
    "What it does."
    kind: OperationKind!
    "How far it is."
    state: OperationState!
    "Its page in the Temporal UI."
    temporalUrl: String
  }
`;
