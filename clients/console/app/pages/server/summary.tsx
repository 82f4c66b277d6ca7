import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ServerQuery } from '../../../generated/graph.ts';
import { Facts, Section, type Fact } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { State, words } from '../../parts/state.tsx';
import { Tags } from '../../parts/tags.tsx';
import { Ago, Moment } from '../../parts/time.tsx';
import { ServerDifferences } from './differences.tsx';
import { bytes, mebibytes } from '../../parts/units.ts';

type Shown = NonNullable<ServerQuery['server']>;

/** Identity, health, place and instance of a server. */
export function ServerSummary({ server }: { readonly server: Shown }): ReactNode {
  const { hardwareModel, bmc, instance } = server;
  const facts: readonly Fact[] = [
    [
      'Power',
      <span key="power">
        {words(server.powerState)} <Seen at={server.powerObservedAt} />
      </span>,
    ],
    [
      'Health',
      <span key="health">
        <State value={server.health} /> <Seen at={server.healthObservedAt} />
      </span>,
    ],
    [
      'With its components',
      server.overallHealth === server.health ? null : <State key="overall" value={server.overallHealth} />,
    ],
    ['Model', hardwareModel === null ? null : `${hardwareModel.vendor} ${hardwareModel.name}`],
    ['Serial number', server.serialNumber],
    ['Asset number', server.assetNumber],
    ['Cores', server.cores],
    ['Memory', mebibytes(server.memoryMiB)],
    ['Disks', bytes(server.diskBytes)],
    ['Architecture', server.architecture],
    ['Site', server.site?.name],
    [
      'Rack',
      server.rack === null ? null : (
        <Link key="rack" to="/racks/$id" params={{ id: server.rack.id }}>
          {server.rack.name}
          {server.position !== null && `, unit ${server.position}`}
        </Link>
      ),
    ],
    ['Tenant', server.tenant.name],
    ['Starts by', words(server.bootMethod)],
    ['BIOS', server.biosVersion],
    ['BMC', bmc === null ? null : `${bmc.address} (${bmc.provider})`],
    ['BMC firmware', server.bmcVersion],
    [
      'BMC credential',
      bmc?.credentialPending === true ? 'A change of it is unfinished' : (bmc?.credentialReference ?? null),
    ],
    ['Tags', server.tags.length === 0 ? null : <Tags key="tags" tags={server.tags} />, 'wide'],
    ['UUID', server.uuid, 'wide'],
    ['Enrolled', <Moment key="created" at={server.createdAt} full />],
    ['Id', <code key="id">{server.id}</code>, 'wide'],
  ];
  return (
    <>
      <Facts facts={facts} />
      <ServerDifferences server={server} />
      {instance !== null && (
        <Section title="Instance">
          <p className="card mb-3 p-3">
            <Link to="/instances/$id" params={{ id: instance.id }}>
              {instance.hostname}
            </Link>{' '}
            <State value={instance.state} />
          </p>
          {instance.addresses.nodes.length > 0 && (
            <PlainTable
              label="Addresses"
              rows={instance.addresses.nodes}
              keyOf={({ id }) => id}
              columns={[
                ['Address', ({ address }) => <code>{address}</code>],
                ['Block', ({ block }) => <code>{block.prefix}</code>],
              ]}
            />
          )}
        </Section>
      )}
    </>
  );
}

function Seen({ at }: { readonly at: string | null }): ReactNode {
  return at === null ? null : (
    <span className="text-dim">
      <Ago at={at} />
    </span>
  );
}
