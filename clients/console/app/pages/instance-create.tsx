import { useEffect, useState, type ReactNode } from 'react';
import { InstanceChoicesDocument, type InstanceChoicesQuery } from '../../generated/graph.ts';
import { Problem, Unread } from '../parts/notice.tsx';
import { Title } from '../parts/page.tsx';
import { useRead } from '../reads/use-read.ts';
import { checkNetworkConfig, checkUserData, MOST_BYTES, type Checked } from './instance-create/check-text.ts';
import { EMPTY_DRAFT, faultsOf, type Draft } from './instance-create/draft.ts';
import { Area, Select, Text } from '../parts/fields.tsx';
import { Review } from './instance-create/review.tsx';
import { usePreview, type Preview } from './instance-create/use-preview.ts';

const CHOICES_AGAIN_MS = 60_000;

/** Asks for what an instance needs, shows the plan, and only then requests it. */
export function InstanceCreate(): ReactNode {
  const { data, problem } = useRead(InstanceChoicesDocument, {}, { everyMs: CHOICES_AGAIN_MS });
  const [changed, setDraft] = useState<Partial<Draft>>({});
  const [isReview, setReview] = useState(false);
  const draft: Draft = { ...EMPTY_DRAFT, ...(data !== undefined && onlyChoices(data)), ...changed };
  const { preview, again } = usePreview(draft);
  const isRefused = preview !== undefined && Object.keys(preview.faults).length > 0;
  // What is wrong with a field is shown beside it.
  useEffect(() => {
    if (isRefused) setReview(false);
  }, [isRefused]);
  if (data === undefined) return <Unread problem={problem} isMissing={false} what="choice" />;
  return (
    <>
      <Title>{isReview ? 'Review the instance' : 'Create instance'}</Title>
      {isReview ? (
        <Review
          draft={draft}
          choices={data}
          preview={preview}
          onChanged={again}
          onBack={() => setReview(false)}
        />
      ) : (
        <Form
          draft={draft}
          choices={data}
          preview={preview}
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
  /** What the graph says of the draft; undefined while that is not known. */
  readonly preview: Preview | undefined;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onDone: () => void;
}

function Form({ draft, choices, preview, onChange, onDone }: FormProps): ReactNode {
  const [isTried, setTried] = useState(false);
  const faults = faultsOf(draft);
  /** A field that was not visited yet is shown as a fault only on submission. */
  const shown = (field: keyof Draft): string | undefined =>
    (isTried || draft[field] !== '' ? faults[field] : undefined) ?? preview?.faults[field];
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
        if (Object.keys({ ...faults, ...preview?.faults }).length === 0) onDone();
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
            hintOf(checkUserData(draft.userData), warningsOf('userData', preview)) ??
            `For cloud-init or Ignition; at most ${MOST_BYTES} bytes`
          }
          {...field('userData')}
        />
        <Area
          label="Network configuration"
          rows={4}
          hint={
            hintOf(checkNetworkConfig(draft.networkConfig), warningsOf('networkConfig', preview)) ??
            "In netplan's format; the platform makes one when left empty"
          }
          {...field('networkConfig')}
        />
        {preview?.problem !== undefined && <Problem message={preview.problem} />}
        <button type="submit" className="button primary">
          Review
        </button>
      </div>
    </form>
  );
}

function hintOf(checked: Checked | undefined, warnings: string): string | undefined {
  if (checked === undefined || !('format' in checked)) return undefined;
  return warnings === '' ? checked.format : `${checked.format}. ${warnings}`;
}

/** What the graph warns of in a document; each begins with its field. */
function warningsOf(field: string, preview: Preview | undefined): string {
  return (preview?.warnings ?? []).filter((warning) => warning.startsWith(field)).join(' ');
}

function named(
  nodes: readonly { readonly id: string; readonly name: string }[],
): readonly (readonly [string, string])[] {
  return nodes.map(({ id, name }) => [id, name] as const);
}
