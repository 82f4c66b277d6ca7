import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * Whether the reported configuration of a port differs from the desired one, so that lists are filtered by it. It
 * compares as `evidence/differences.ts` does, whoever writes the port, the report or the VLAN.
 */
export const portDifferences: DomainMigration = migration(
  '0006-port-differences',
  `
  alter table device_port add column has_differences boolean not null default false;

  create function port_differs(port device_port) returns boolean language sql stable as $$
    select coalesce(bool_or(desired <> observed), false)
    from port_evidence report, lateral (values
      (port.description, report.content->>'description'),
      (port.enabled::text, report.content->>'enabled'),
      (port.mode, report.content->>'mode'),
      (port.mtu::text, report.content->>'mtu'),
      (port.speed::text, report.content->>'speed'),
      ((select vid::text from vlan where id = port.untagged_vlan_id), report.content->>'untaggedVid'),
      (case when port.tagged_vlan_ids is not null then coalesce(
         (select string_agg(vid::text, ',' order by vid) from vlan where id = any(port.tagged_vlan_ids)), '') end,
       case when jsonb_typeof(report.content->'taggedVids') = 'array' then coalesce(
         (select string_agg(vid, ',' order by place)
          from jsonb_array_elements_text(report.content->'taggedVids') with ordinality as tagged (vid, place)), '') end)
    ) as compared (desired, observed)
    where report.port_id = port.id and report.about = 'CONFIGURATION'
  $$;

  create function device_port_compares() returns trigger language plpgsql as $$
  begin
    new.has_differences := port_differs(new);
    return new;
  end $$;
  create trigger device_port_compares before update on device_port for each row
    execute function device_port_compares();

  create function port_evidence_compares() returns trigger language plpgsql as $$
  begin
    update device_port set has_differences = false
      where id = new.port_id and has_differences <> port_differs(device_port);
    return null;
  end $$;
  create trigger port_evidence_compares after insert or update of content on port_evidence for each row
    when (new.about = 'CONFIGURATION') execute function port_evidence_compares();

  create function vlan_compares() returns trigger language plpgsql as $$
  begin
    update device_port set has_differences = false
      where (untagged_vlan_id = new.id or new.id = any(tagged_vlan_ids))
        and has_differences <> port_differs(device_port);
    return null;
  end $$;
  create trigger vlan_compares after update of vid on vlan for each row execute function vlan_compares();

  update device_port set has_differences = false where port_differs(device_port);
  create index device_port_differing on device_port (tenant_id, id) where has_differences;
  `,
);
