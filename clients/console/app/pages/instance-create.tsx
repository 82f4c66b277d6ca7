import { useState, type ReactNode } from 'react';
import { InstanceChoicesDocument, type InstanceChoicesQuery } from '../../generated/graph.ts';
import { Unread } from '../parts/notice.tsx';
import { Title } from '../parts/page.tsx';
import { useRead } from '../reads/use-read.ts';
import { checkNetworkConfig, checkUserData, MOST_BYTES, type Checked } from './instance-create/check-text.ts';
import { EMPTY_DRAFT, faultsOf, type Draft } from './instance-create/draft.ts';
import { Area, Select, Text } from './instance-create/fields.tsx';
import { Review } from './instance-create/review.tsx';

const CHOICES_AGAIN_MS = 60_000;

/** Asks for what an instance needs, shows it once more, and only then requests it. */
export function InstanceCreate(): ReactNode {
  const { data, problem } = useRead(InstanceChoicesDocument, {}, { everyMs: CHOICES_AGAIN_MS });
  const [changed, setDraft] = useState<Partial<Draft>>({});
  const [isReview, setReview] = useState(false);
  if (data === undefined) return <Unread problem={problem} isMissing={false} what="choice" />;
  const draft: Draft = { ...EMPTY_DRAFT, ...onlyChoices(data), ...changed };
  return (
    <>
      <Title>{isReview ? 'Review the instance' : 'Create instance'}</Title>
      {isReview ? (
        <Review
          draft={draft}
          choices={data}
          onBack={() => setReview(false)}
          onProfile={(profileId) => setDraft({ ...changed, profileId })}
        />
      ) : (
        <Form
          draft={draft}
          choices={data}
          onChange={(change) => setDraft({ ...changed, ...change })}
          onDone={() => setReview(true)}
        />
      )}
    </>
  );
}

/** Where there is one to choose from, it is chosen. */
function onlyChoices({ tenants, sites }: InstanceChoicesQuery): Partial<Draft> {
  const [tenant, otherTenant] = tenants.nodes;
  const [site, otherSite] = sites.nodes;
  return {
    ...(tenant !== undefined && otherTenant === undefined && { tenantId: tenant.id }),
    ...(site !== undefined && otherSite === undefined && { siteId: site.id }),
  };
}

interface FormProps {
  readonly draft: Draft;
  readonly choices: InstanceChoicesQuery;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onDone: () => void;
}

function Form({ draft, choices, onChange, onDone }: FormProps): ReactNode {
  const [isTried, setTried] = useState(false);
  const faults = faultsOf(draft);
  /** A field that was not visited yet is shown as a fault only on submission. */
  const shown = (field: keyof Draft): string | undefined =>
    isTried || draft[field] !== '' ? faults[field] : undefined;
  const field = (name: keyof Draft) => ({
    value: draft[name],
    fault: shown(name),
    onChange: (value: string) => onChange({ [name]: value }),
  });
  const images = choices.images.nodes.filter(({ state }) => state === 'READY');
  const profiles = choices.profiles.nodes;
  return (
    <form
      className="grid max-w-4xl gap-x-6 gap-y-2 md:grid-cols-2"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(faults).length === 0) onDone();
      }}
    >
      <Text label="Host name" hint="Unique within the tenant" {...field('hostname')} />
      <Select label="Tenant" none="Choose …" values={named(choices.tenants.nodes)} {...field('tenantId')} />
      <Select label="Site" none="Choose …" values={named(choices.sites.nodes)} {...field('siteId')} />
      <Select
        label="Image"
        none="Choose …"
        values={images.map(
          ({ id, name, architecture }) => [id, `${name} (${architecture.toLowerCase()})`] as const,
        )}
        {...field('imageId')}
      />
      <Text label="Cores, at least" hint="Any, when left empty" {...field('minCores')} />
      <Text label="Memory in GiB, at least" hint="Any, when left empty" {...field('minMemoryGiB')} />
      <Select
        label="Profile"
        none="The tenant's default: without approval"
        values={profiles.map(
          ({ id, name, approvalRequired }) =>
            [id, `${name}${approvalRequired ? ', with approval' : ''}`] as const,
        )}
        {...field('profileId')}
      />
      <div className="space-y-3 md:col-span-2">
        <Area label="SSH keys, one a line" rows={3} hint="Who may log in" {...field('sshKeys')} />
        <Area
          label="User-data"
          rows={10}
          hint={
            hintOf(checkUserData(draft.userData)) ?? `For cloud-init or Ignition; at most ${MOST_BYTES} bytes`
          }
          {...field('userData')}
        />
        <Area
          label="Network configuration"
          rows={4}
          hint={
            hintOf(checkNetworkConfig(draft.networkConfig)) ??
            "In netplan's format; the platform makes one when left empty"
          }
          {...field('networkConfig')}
        />
        <button type="submit" className="button primary">
          Review
        </button>
      </div>
    </form>
  );
}

function hintOf(checked: Checked | undefined): string | undefined {
  return checked !== undefined && 'format' in checked ? checked.format : undefined;
}

function named(
  nodes: readonly { readonly id: string; readonly name: string }[],
): readonly (readonly [string, string])[] {
  return nodes.map(({ id, name }) => [id, name] as const);
}
