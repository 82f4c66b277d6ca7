import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { InstanceChoicesDocument, InstanceDocument, type InstanceQuery } from '../../generated/graph.ts';
import { AuditRecords, useAudit } from '../parts/audit-records.tsx';
import { Empty, Unread } from '../parts/notice.tsx';
import { OperationRows, useOperations } from '../parts/operation-rows.tsx';
import { Facts, Section, Title, type Fact } from '../parts/page.tsx';
import { PlainTable } from '../parts/plain-table.tsx';
import { State, words } from '../parts/state.tsx';
import { Moment } from '../parts/time.tsx';
import { bytes } from '../parts/units.ts';
import { Verbs } from '../parts/verbs.tsx';
import { useRead } from '../reads/use-read.ts';
import { useRequest } from '../reads/use-request.ts';
import { InstanceClaim } from './instance/claim.tsx';
import { instanceVerbs } from './instance/verbs.ts';

const route = getRouteApi('/instances/$id');
const AGAIN_MS = 3_000;
const CHOICES_AGAIN_MS = 60_000;
const UNDER_WAY: readonly string[] = ['PENDING', 'WAITING', 'RUNNING', 'UNDOING'];

type Shown = NonNullable<InstanceQuery['instance']>;

/** One instance: where it runs, what it is made with, and what can be done with it. */
export function Instance(): ReactNode {
  const { id } = route.useParams();
  const { data, problem, again } = useRead(InstanceDocument, { id }, { everyMs: AGAIN_MS });
  const { data: choices } = useRead(InstanceChoicesDocument, {}, { everyMs: CHOICES_AGAIN_MS });
  const request = useRequest();
  const operations = useOperations({ relatedTo: { eq: id } });
  const changes = useAudit({ nodeId: id });
  const instance = data?.instance;
  if (instance == null) return <Unread problem={problem} isMissing={data !== undefined} what="instance" />;
  const { hostname, state, addresses, operation, failure } = instance;
  const verbs = instanceVerbs(instance, choices?.images.nodes ?? [], request);
  return (
    <>
      <Title name={hostname} actions={<Verbs verbs={verbs} of={hostname} onDone={again} />}>
        <span className="mr-3">{hostname}</span>
        <span className="text-base">
          <State value={state} />
        </span>
      </Title>
      {operation !== null && UNDER_WAY.includes(operation.state) && (
        <p className="card mb-4 p-3">
          <State value={operation.state} />{' '}
          <Link to="/operations/$id" params={{ id: operation.id }}>
            {operation.title ?? words(operation.kind)}
          </Link>
        </p>
      )}
      {failure !== null && (
        <section role="alert" aria-label="Why it failed" className="card mb-4 border-bad p-3">
          <p className="font-semibold text-bad">{failure.message}</p>
          <code className="text-dim">{failure.code}</code>
        </section>
      )}
      <InstanceClaim instance={instance} />
      <InstanceFacts instance={instance} />
      <Section title="Addresses" aside={addresses.nodes.length}>
        {addresses.nodes.length === 0 ? (
          <Empty>It has no address.</Empty>
        ) : (
          <PlainTable
            label="Addresses"
            rows={addresses.nodes}
            keyOf={(address) => address.id}
            columns={[
              ['Address', ({ address }) => <code>{address}</code>],
              ['Block', ({ block }) => <code>{block.prefix}</code>],
              ['Gateway', ({ block }) => <code>{block.gateway}</code>],
            ]}
          />
        )}
      </Section>
      <Text title="User-data" text={instance.userData} />
      <Text title="Network configuration" text={instance.networkConfig} />
      <Text
        title="What its provider is to make"
        text={instance.spec === null ? null : JSON.stringify(instance.spec, null, 2)}
      />
      <Section title="Operations">
        <OperationRows found={operations} empty="No operation was about it." />
      </Section>
      <Section title="Changes">
        <AuditRecords found={changes} named={false} empty="Nothing was done to it." />
      </Section>
    </>
  );
}

function InstanceFacts({ instance }: { readonly instance: Shown }): ReactNode {
  const { server, systemDisk, rescue, profile, image } = instance;
  const facts: readonly Fact[] = [
    ['Type', instance.type?.name],
    [
      'Server',
      server === null ? null : (
        <Link key="server" to="/servers/$id" params={{ id: server.id }}>
          {server.name}
        </Link>
      ),
    ],
    ['Power', server === null ? null : words(server.powerState)],
    ['Image', image === null ? null : `${image.name} (${image.architecture.toLowerCase()})`],
    ['Site', instance.site?.name],
    ['Tenant', instance.tenant.name],
    [
      'Profile',
      profile === null ? null : `${profile.name}${profile.approvalRequired ? ', with approval' : ''}`,
    ],
    [
      'System disk',
      systemDisk === null ? null : `${bytes(systemDisk.sizeBytes)} ${systemDisk.serialNumber ?? ''}`,
    ],
    ['SSH keys', instance.sshKeys.length],
    ['User-data', instance.userDataFormat === null ? null : words(instance.userDataFormat)],
    ['Rescue system', rescue?.address],
    ['Host key of the rescue system', rescue?.hostKey, 'wide'],
    ['Created', <Moment key="created" at={instance.createdAt} full />],
    ['Id', <code key="id">{instance.id}</code>, 'wide'],
  ];
  return <Facts facts={facts} />;
}

/** What may hold secrets stays closed until one opens it. */
function Text({ title, text }: { readonly title: string; readonly text: string | null }): ReactNode {
  if (text === null) return null;
  return (
    <details className="card mb-4 p-3">
      <summary className="cursor-pointer font-semibold">{title}</summary>
      <pre className="mt-2 max-h-96 overflow-auto text-xs" tabIndex={0} aria-label={title}>
        {text}
      </pre>
    </details>
  );
}
