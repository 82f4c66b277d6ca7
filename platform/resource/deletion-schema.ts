import type { ResourceModel } from './model.ts';

/** What the operation that deletes such a resource asks for and reports; for the platform's own processes. */
export function deletionSchemaOf({ one, title }: ResourceModel): string {
  return `
  type Query {
    "Which ${title}s are being deleted, and must have a living operation: all, or those asked for so many seconds ago at least, or by the one operation that is named. Our own processes only, else FORBIDDEN."
    ${one}DeletionsInProgress(
      "How old a request must be at least, in seconds; of any age when left out."
      olderThanSeconds: Int
      "The operation; any when left out."
      operationId: ID
    ): [DeletionInProgress!]! @internal
  }

  type Mutation {
    "Asks domains again about a ${title} that is being deleted, removes it, or gives it back. CONFLICT when the operation does not delete it, and when something keeps it. Our own processes only, else FORBIDDEN."
    ${one}DeletionReport(
      "What the operation does."
      input: DeletionReportInput!
    ): DeletionReportPayload! @internal
  }`;
}

/** What all domains share about deletions. */
export const DELETION_VOCABULARY = /* GraphQL */ `
  "A deletion that was asked for: under way, or refused."
  type Deletion @shareable {
    "Whether it is under way."
    state: DeletionState!
    "The subject of the token by which it was asked for."
    requestedBy: String!
    "When it was asked for."
    requestedAt: DateTime!
    "Until when the domains may answer; a domain that does not answer by then keeps the resource."
    expiresAt: DateTime!
    "When the resource came back; null while the deletion is pending."
    endedAt: DateTime
    "Resources that refer to this one, from the domains that have answered so far. Delete them first."
    remaining: [DeletionRemaining!]!
    "Domains that have answered."
    answered: [String!]!
    "Domains that had not answered when the time was over."
    unanswered: [String!]!
    "The operation that asks the domains, and removes the resource or gives it back; null for deletions from before there was one."
    operation: Operation
  }

  type Operation @key(fields: "id", resolvable: false) {
    "Its id."
    id: ID!
  }

  "How a deletion stands."
  enum DeletionState {
    "Nothing new may refer to the resource; the domains are asked what they have of it."
    PENDING
    "The resource came back: something refers to it, or a domain did not answer in time."
    REFUSED
  }

  "Things of one kind that refer to a resource."
  type DeletionRemaining @shareable {
    "The domain that has them, for example \`instances\`."
    domain: String!
    "The kind, for example \`instance\` or \`profile\`."
    kind: String!
    "How many there are."
    count: Int!
    "Of the first few of them, at most 5."
    ids: [ID!]!
  }

  "A deletion whose operation must be alive."
  type DeletionInProgress @shareable {
    "The resource that is being deleted."
    resourceId: ID!
    "The operation that deletes it."
    operationId: ID!
    "The event that started the operation, as JSON."
    request: String!
  }

  "What an operation does with a resource that it deletes."
  enum DeletionAction {
    "Asks the domains again that have not answered, unless they were asked just now."
    ASK
    "Removes the resource; every domain must have answered that it has nothing of it."
    REMOVE
    "Gives the resource back: references to it are accepted again."
    KEEP
  }

  "How the operation of a deletion ended that gives the resource back."
  enum DeletionOutcome {
    "Something keeps the resource, a domain did not answer, or a step failed."
    FAILED
    "The operation was cancelled."
    CANCELLED
  }

  "Input of the reports of deletions."
  input DeletionReportInput {
    "A name for this report: the same key with the same input gets the first answer again."
    idempotencyKey: String!
    "The resource that is being deleted."
    id: ID!
    "The operation that deletes it."
    operationId: ID!
    "What the operation does."
    action: DeletionAction!
    "With KEEP: how the operation ended."
    outcome: DeletionOutcome
    "With KEEP: why."
    failure: DeletionFailureInput
  }

  "Why the operation of a deletion ended without success."
  input DeletionFailureInput {
    "The typed cause."
    code: String!
    "For people."
    message: String!
    "The step that failed; null when it was none."
    step: String
  }

  "Answer to the reports of deletions."
  type DeletionReportPayload @shareable {
    "The deletion as it stands; null once the resource is gone, and when the report was refused."
    deletion: Deletion
    "Why it was refused; empty when it was done."
    errors: [UserError!]!
  }
`;
