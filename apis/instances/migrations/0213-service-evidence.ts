import { migration } from '#platform/database/migration.ts';

/** What DNS and DHCP servers were found to have of instances (decision 0101). */
export const serviceEvidence = migration(
  '0213-service-evidence',
  `
  create table service_evidence (
    instance_id text not null references instance (id) on delete cascade,
    service text not null check (service in ('DNS', 'DHCP')),
    source text not null,
    observed_at timestamptz(3) not null,
    reported_by text not null,
    -- Where what was found differs from what is intended: field, intent, evidence, since.
    differences jsonb not null,
    primary key (instance_id, service)
  );

  alter table instance add column has_differences boolean not null default false;
  create index instance_differing on instance (tenant_id, id) where has_differences;

  create function service_evidence_compares() returns trigger language plpgsql as $$
  declare
    subject text := coalesce(new.instance_id, old.instance_id);
    differs boolean := exists (
      select 1 from service_evidence where instance_id = subject and differences <> '[]'::jsonb);
  begin
    update instance set has_differences = differs where id = subject and has_differences <> differs;
    return null;
  end $$;
  create trigger service_evidence_compares after insert or update or delete on service_evidence
    for each row execute function service_evidence_compares();

  drop index instance_in_progress;
  create index instance_in_progress on instance (requested_at)
    where state in ('REQUESTED', 'PROVISIONING', 'REIMAGING', 'RESCUING', 'UNRESCUING', 'CONFIGURING', 'DECOMMISSIONING');
  `,
);
