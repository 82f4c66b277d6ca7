import type { Role } from './roles.ts';

export interface Grant {
  readonly tenantId: string;
  readonly role: Role;
  /** The assignment that gives it; absent for a role that the token names. */
  readonly assignmentId?: string;
}

/** Who calls: a person with roles on tenants, or one of our own processes. */
export interface Actor {
  readonly subject: string;
  readonly name: string;
  /** Other names of the caller in the token, for example an e-mail address: other systems may identify them by it. */
  readonly knownAs?: readonly string[];
  /** Values of the claim that names groups. */
  readonly groups?: readonly string[];
  /** Whether it is a program that has its token by client credentials, and no person. */
  readonly isClient?: boolean;
  /** As they are at the moment: roles that are assigned in the graph may come and go while a subscription is open. */
  readonly grants: readonly Grant[];
  /** Our own workers: they may report observed state and reserve, which no person does. */
  readonly service: boolean;
}
