import type { Role } from './roles.ts';

export interface Grant {
  readonly tenantId: string;
  readonly role: Role;
}

/** Who calls: a person with roles on tenants, or one of our own processes. */
export interface Actor {
  readonly subject: string;
  readonly name: string;
  /** What the token says besides of who this is, for example an e-mail address: other systems may know them by it. */
  readonly knownAs?: readonly string[];
  readonly grants: readonly Grant[];
  /** Our own workers: they may report observed state and reserve, which no person does. */
  readonly service: boolean;
}
