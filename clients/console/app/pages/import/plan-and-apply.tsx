import type { ReactNode } from 'react';
import { Select, Text } from '../../parts/fields.tsx';
import { useTenants } from '../../reads/use-tenants.ts';
import type { Importing, Why } from './use-import.ts';

/** Fields for the tenant and the reason. */
export function WhyFields({
  why: { tenant, reason, ticket },
  none,
  onChange,
}: {
  readonly why: Why;
  /** What no choice of a tenant is. */
  readonly none: string;
  readonly onChange: (changed: Partial<Why>) => void;
}): ReactNode {
  const tenants = useTenants();
  return (
    <div className="mt-3 grid grid-cols-1 gap-x-4 md:grid-cols-3">
      <Select
        label="Tenant"
        none={none}
        values={tenants}
        value={tenant}
        onChange={(chosen) => onChange({ tenant: chosen })}
      />
      <Text label="Reason" value={reason} onChange={(typed) => onChange({ reason: typed })} />
      <Text label="Ticket" value={ticket} onChange={(typed) => onChange({ ticket: typed })} />
    </div>
  );
}

/** Buttons to plan and to apply; the latter only what was planned, and has no fault. */
export function PlanAndApply({
  importing,
  missing,
  isCurrent,
  onPlan,
  onApply,
}: {
  readonly importing: Importing;
  /** The fault that prevents a plan; undefined where there is none. */
  readonly missing: string | undefined;
  /** Whether the answer is for the draft as it is now. */
  readonly isCurrent: boolean;
  readonly onPlan: () => void;
  readonly onApply: () => void;
}): ReactNode {
  const { running } = importing;
  const unless = missing ?? applyUnless(importing, isCurrent);
  return (
    <div className="mb-6 flex flex-wrap items-center gap-2">
      <button
        type="button"
        className="button primary"
        disabled={running !== undefined || missing !== undefined}
        onClick={onPlan}
      >
        Plan
      </button>
      <button type="button" className="button" disabled={unless !== undefined} onClick={onApply}>
        Apply
      </button>
      <span className="text-dim">{unless}</span>
    </div>
  );
}

/** Why it cannot be applied now; undefined where it can. */
function applyUnless({ answered, running }: Importing, isCurrent: boolean): string | undefined {
  if (running !== undefined) return running.mode === 'PLAN' ? 'It is being planned.' : 'It is being applied.';
  if (answered === undefined) return 'Plan it first.';
  if (!isCurrent) return 'It has changed since: plan it again.';
  if (answered.mode === 'APPLY') return 'Plan it again to see what is left to do.';
  if (answered.errors.length > 0) return 'Correct what is marked, and plan it again.';
  return answered.changes.length === 0 ? 'There is nothing to change.' : undefined;
}
