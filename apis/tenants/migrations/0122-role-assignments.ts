import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * An assignment is deleted with its tenant, within the same transaction: the reference to the tenant is checked at its
 * end. Subjects and groups are other people's texts, which are the same where their characters are (OpenID Connect Core
 * 1.0 §2: `sub` is case-sensitive).
 */
export const roleAssignments: DomainMigration = migration(
  '0122-role-assignments',
  `
  create table role_assignment (
    id text primary key,
    tenant_id text not null references tenant (id) deferrable initially deferred,
    role text not null check (role in ('ADMIN', 'OPERATOR', 'MEMBER', 'VIEWER')),
    holder_kind text not null check (holder_kind in ('USER', 'GROUP', 'SERVICE_ACCOUNT')),
    holder text not null check (char_length(holder) between 1 and 255),
    description text,
    version integer not null,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    created_by text,
    updated_by text,
    deletion jsonb,
    constraint role_assignment_holder unique (tenant_id, holder_kind, holder)
  );
  create index role_assignment_by_holder on role_assignment (holder, holder_kind);
  create index role_assignment_by_creation on role_assignment (created_at, id);
  `,
);
