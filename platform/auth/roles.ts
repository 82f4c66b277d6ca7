/** What a person may do on a tenant and everything below it. Each role includes the ones after it. */
export const ROLES = ['admin', 'operator', 'member', 'viewer'] as const;

export type Role = (typeof ROLES)[number];

/** Whether a role is enough where another is required. */
export function roleCovers(held: Role, needed: Role): boolean {
  return ROLES.indexOf(held) <= ROLES.indexOf(needed);
}
