import { useState, type ReactNode } from 'react';
import { Area, Text } from '../../parts/fields.tsx';
import { readRoles } from './device-roles.ts';
import { NetBoxReport } from './netbox-report.tsx';
import { PlanAndApply, WhyFields } from './plan-and-apply.tsx';
import { Outcome } from './result.tsx';
import { useImport, type Why } from './use-import.ts';

interface Draft extends Why {
  readonly url: string;
  readonly roles: string;
  readonly prune: boolean;
}

/** Kept while other pages are shown; the token is not. */
let kept: Draft = { url: '', roles: '', prune: false, tenant: '', reason: '', ticket: '' };

/** Plans the import of a running NetBox, shows its changes and what it leaves out, and applies it. */
export function NetBoxImport(): ReactNode {
  const [draft, setDraft] = useState(kept);
  const [token, setToken] = useState('');
  const importing = useImport();
  const { answered, run } = importing;
  const change = (changed: Partial<Draft>): void => {
    kept = { ...kept, ...changed };
    setDraft(kept);
  };
  const roles = readRoles(draft.roles);
  const { url, prune, tenant } = draft;
  const key = JSON.stringify([url, prune, roles, tenant]);
  const netbox = { url, token, prune, ...(typeof roles !== 'string' && { roles: [...roles] }) };
  const asked = { source: { netbox }, why: draft, key };
  const isCurrent = answered?.key === key;
  return (
    <div className="grid grid-cols-1 gap-x-6 xl:grid-cols-2">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run('PLAN', asked);
        }}
      >
        <Text
          label="URL"
          value={url}
          onChange={(typed) => change({ url: typed })}
          hint="The start page of the NetBox, 4.2 or newer; the platform must be allowed to reach it."
        />
        <Text
          label="Token"
          value={token}
          onChange={setToken}
          isSecret
          hint="Of its API, one that may read all objects. It is used for this import and stored nowhere."
        />
        <Area
          label="Device roles, one a line: role = kind"
          rows={3}
          value={draft.roles}
          onChange={(typed) => change({ roles: typed })}
          fault={typeof roles === 'string' ? roles : undefined}
          hint="Where the words in a role do not say what its devices are, e.g. edge = ROUTER."
        />
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={prune}
            onChange={({ target }) => change({ prune: target.checked })}
          />
          Delete what an earlier import created and NetBox no longer has
        </label>
        <WhyFields why={draft} none="Your tenant" onChange={change} />
        <PlanAndApply
          importing={importing}
          missing={missingOf(url, token, roles)}
          isCurrent={isCurrent}
          onPlan={() => run('PLAN', asked)}
          onApply={() => run('APPLY', asked)}
        />
      </form>
      <div>
        <Outcome importing={importing} isCurrent={isCurrent} what="the NetBox" />
        {answered !== undefined && <NetBoxReport answered={answered} />}
      </div>
    </div>
  );
}

function missingOf(url: string, token: string, roles: unknown): string | undefined {
  if (!/^https?:\/\/./u.test(url)) return 'The URL begins with https:// or http://.';
  if (token === '') return 'There is no token yet.';
  return typeof roles === 'string' ? 'Correct the device roles.' : undefined;
}
