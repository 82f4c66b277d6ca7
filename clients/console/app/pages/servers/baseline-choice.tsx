import type { ReactNode } from 'react';
import { FirmwareBaselinesDocument, type FirmwareBaselinesQuery } from '../../../generated/graph.ts';
import { Choice } from '../../parts/filters.tsx';
import { Empty, Loading, Problem } from '../../parts/notice.tsx';
import { useRead } from '../../reads/use-read.ts';

const AGAIN_MS = 60_000;

/** The firmware baseline against which servers are held. */
export function BaselineChoice({
  value,
  onChange,
}: {
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}): ReactNode {
  const { data, problem } = useRead(FirmwareBaselinesDocument, {}, { everyMs: AGAIN_MS });
  if (problem !== undefined) return <Problem message={problem} />;
  if (data === undefined) return <Loading />;
  const baselines = data.firmwareBaselines.nodes;
  if (baselines.length === 0)
    return <Empty>There is no firmware baseline. Create one by the mutation firmwareBaselineCreate.</Empty>;
  return (
    <div className="mb-3">
      <Choice
        label="Baseline"
        none="Choose …"
        values={baselines.map((baseline) => [baseline.id, nameOf(baseline)] as const)}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

/** With the machines that it is for. */
function nameOf({
  name,
  vendor,
  model,
}: FirmwareBaselinesQuery['firmwareBaselines']['nodes'][number]): string {
  return vendor === null ? name : `${name}, for ${vendor}${model === null ? '' : ` ${model}`}`;
}
