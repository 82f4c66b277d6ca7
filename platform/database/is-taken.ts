import { UniqueConstraintViolationException } from '@mikro-orm/core';

/** SQLSTATE of a row that an exclusion constraint refuses (PostgreSQL manual, appendix A); the library has no class for it. */
const EXCLUSION_VIOLATION = '23P01';

/** Whether the database refused a row because another one has what it would take. */
export function isTaken(error: unknown): boolean {
  if (error instanceof UniqueConstraintViolationException) return true;
  return (error as { readonly code?: unknown } | null)?.code === EXCLUSION_VIOLATION;
}
