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
