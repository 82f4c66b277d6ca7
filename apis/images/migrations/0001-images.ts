import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Moments are kept to the millisecond, as JavaScript has them, so that a page's cursor finds its row again. */
export const images: DomainMigration = migration(
  '0001-images',
  `
  create table image (
    id text primary key,
    tenant_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    kind text not null check (kind in ('RAW', 'QCOW2')),
    architecture text not null check (architecture in ('X86_64', 'AARCH64')),
    url text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size_bytes double precision check (size_bytes > 0),
    kernel_url text,
    initrd_url text,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint image_name unique (tenant_id, name),
    constraint image_installer check (kernel_url is not null or initrd_url is null)
  );
  create index image_by_name on image (name, id);
  create index image_by_creation on image (created_at, id);
  `,
);
