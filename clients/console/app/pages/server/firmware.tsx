import { useState, type ReactNode } from 'react';
import {
  FirmwareBaselinesDocument,
  ServerFirmwareDocument,
  ServerFirmwarePlanDocument,
  type ServerQuery,
} from '../../../generated/graph.ts';
import { Choice } from '../../parts/filters.tsx';
import { Empty, Loading, Problem, Unread } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { words } from '../../parts/state.tsx';
import { Moment } from '../../parts/time.tsx';
import { Verbs } from '../../parts/verbs.tsx';
import { useRead } from '../../reads/use-read.ts';
import { useRequest } from '../../reads/use-request.ts';
import { firmwareVerb } from './firmware-verb.ts';

type Shown = NonNullable<ServerQuery['server']>;
const AGAIN_MS = 30_000;

/** The firmware of a server, and what a baseline would change of it. */
export function ServerFirmware({ server }: { readonly server: Shown }): ReactNode {
  const { data, problem } = useRead(ServerFirmwareDocument, { id: server.id }, { everyMs: AGAIN_MS });
  const { data: choices } = useRead(FirmwareBaselinesDocument, {}, { everyMs: AGAIN_MS });
  const [baseline, choose] = useState<string>();
  if (data?.server == null) return <Unread problem={problem} isMissing={data !== undefined} what="server" />;
  const baselines = choices?.firmwareBaselines.nodes ?? [];
  const { firmware } = data.server;
  return (
    <>
      <Section title="Against a baseline">
        {choices === undefined ? (
          <Loading />
        ) : baselines.length === 0 ? (
          <Empty>There is no firmware baseline. Create one by the mutation firmwareBaselineCreate.</Empty>
        ) : (
          <>
            <div className="mb-3">
              <Choice
                label="Baseline"
                values={baselines.map(({ id, name }) => [id, name] as const)}
                value={baseline}
                onChange={choose}
              />
            </div>
            {baseline !== undefined && <Plan server={server} baselineId={baseline} />}
          </>
        )}
      </Section>
      <Section title="Installed" aside={firmware.length}>
        {firmware.length === 0 ? (
          <Empty>No inspection has read the firmware yet.</Empty>
        ) : (
          <PlainTable
            label="Installed firmware"
            rows={firmware}
            keyOf={({ component }) => component}
            columns={[
              ['Kind', ({ kind }) => words(kind)],
              ['Name', ({ name }) => name],
              ['Component', ({ component }) => <code>{component}</code>],
              ['Version', ({ version }) => version],
              ['Updated by the BMC', ({ updateable }) => (updateable ? 'Yes' : 'No')],
              ['Seen', ({ observedAt }) => <Moment at={observedAt} />],
            ]}
          />
        )}
      </Section>
    </>
  );
}

const VERDICTS = {
  UPDATE: ['↑', 'text-warn', 'Is updated'],
  RIGHT: ['✓', 'text-good', 'Has the version'],
  UNKNOWN: ['✗', 'text-bad', 'No such component'],
  NOT_UPDATEABLE: ['✗', 'text-bad', 'The BMC does not update it'],
} as const;

function Plan({ server, baselineId }: { readonly server: Shown; readonly baselineId: string }): ReactNode {
  const { id, name } = server;
  const { data, problem, again } = useRead(
    ServerFirmwarePlanDocument,
    { id, baselineId },
    { everyMs: AGAIN_MS },
  );
  const request = useRequest();
  if (problem !== undefined) return <Problem message={problem} />;
  if (data === undefined) return <Loading />;
  const plan = data.server?.firmwarePlan;
  if (plan == null) return <Empty>The firmware of this server is not known yet: inspect it.</Empty>;
  const update = firmwareVerb(server, { plan, baselineId }, request);
  return (
    <>
      <PlainTable
        label="Plan"
        rows={plan.steps}
        keyOf={({ component }) => component}
        columns={[
          ['Component', ({ component }) => <code>{component}</code>],
          ['Installed', ({ from }) => from ?? 'Not known'],
          ['Wanted', ({ to }) => to],
          [
            'What happens',
            ({ verdict }) => {
              const [mark, tone, text] = VERDICTS[verdict];
              return (
                <span className={tone}>
                  <span aria-hidden="true">{mark} </span>
                  {text}
                </span>
              );
            },
          ],
        ]}
      />
      <div className="mt-3">
        <Verbs verbs={[update]} of={name} onDone={again} />
      </div>
    </>
  );
}
