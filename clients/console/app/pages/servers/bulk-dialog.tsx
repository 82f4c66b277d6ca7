import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useClient, type Client } from 'urql';
import { ServersActingDocument, type ServerActingFragment } from '../../../generated/graph.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Loading, Problem } from '../../parts/notice.tsx';
import { useRequest } from '../../reads/use-request.ts';
import { forecast, requestForAll, type BulkAction, type Forecast, type Progress } from './bulk.ts';
import { BulkFields, isComplete, typedFor, type BulkSaid } from './bulk-fields.tsx';
import { BulkRows } from './bulk-rows.tsx';

/** Nodes of a page of the graph, at most. */
const PAGE = 100;

/** An action for many servers: first what would become of each, then the requests and how each one went. */
export function BulkDialog({
  action,
  ids,
  onClose,
}: {
  readonly action: BulkAction;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}): ReactNode {
  const client = useClient();
  const request = useRequest();
  const [servers, setServers] = useState<readonly ServerActingFragment[]>();
  const [problem, setProblem] = useState<string>();
  const [said, say] = useState<BulkSaid>({ reason: '', ticket: '', choice: '', typed: '' });
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [progress, setProgress] = useState<ReadonlyMap<string, Progress>>();
  const [isBusy, setBusy] = useState(false);
  const stopped = useRef(false);
  useEffect(() => {
    void readServers(client, ids).then((answer) =>
      typeof answer === 'string' ? setProblem(answer) : setServers(answer),
    );
  }, [client, ids]);
  // The dialog reads once: what it shows is what one confirms. The graph refuses what has changed since.
  const forecasts = servers?.map((server) => forecast(server, action, request));
  const able = forecasts?.filter((one) => one.unless === undefined) ?? [];
  const failed = able.filter(({ server }) => {
    const one = progress?.get(server.id);
    return one === undefined || (typeof one === 'object' && one.problem !== undefined);
  });

  const run = async (these: readonly Forecast[]): Promise<void> => {
    stopped.current = false;
    setBusy(true);
    const { reason, ticket, choice } = said;
    await requestForAll(
      these,
      {
        idempotencyKey,
        ...(reason !== '' && { reason }),
        ...(ticket !== '' && { ticket }),
        ...(choice !== '' && { choice }),
      },
      {
        onProgress: (id, one) => setProgress((known) => new Map(known).set(id, one)),
        isStopped: () => stopped.current,
      },
    );
    setBusy(false);
  };
  const close = (): void => {
    stopped.current = true;
    onClose();
  };
  return (
    <Dialog title={`${action}: ${ids.length} servers`} onClose={close} bare wide>
      {problem !== undefined && <Problem message={problem} />}
      {forecasts === undefined && problem === undefined && <Loading />}
      {forecasts !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void run(progress === undefined ? able : failed);
          }}
        >
          <p role="status" className="mb-3">
            {progress === undefined
              ? `Nothing is requested yet. ${able.length} of ${forecasts.length} servers get the request${
                  able.length === forecasts.length ? '.' : '; the others are left out.'
                }`
              : summary(progress, able.length, isBusy)}
          </p>
          <BulkRows forecasts={forecasts} progress={progress} />
          {progress === undefined && <BulkFields forecasts={able} said={said} onChange={say} />}
          <div className="mt-5 flex justify-end gap-2">
            <button type="button" className="button" onClick={close}>
              {progress === undefined ? 'Leave them as they are' : isBusy ? 'Stop and close' : 'Close'}
            </button>
            {(progress === undefined || (failed.length > 0 && !isBusy)) && (
              <button
                type="submit"
                className={`button ${typedFor(able) === undefined ? 'primary' : 'danger'}`}
                disabled={isBusy || able.length === 0 || !isComplete(able, said)}
              >
                {progress === undefined
                  ? `${action}: ${able.length} servers`
                  : `Try again: ${failed.length} servers`}
              </button>
            )}
          </div>
        </form>
      )}
    </Dialog>
  );
}

function summary(progress: ReadonlyMap<string, Progress>, count: number, isBusy: boolean): string {
  const ends = [...progress.values()].filter((one) => typeof one === 'object');
  const refused = ends.filter((one) => one.problem !== undefined).length;
  const accepted = ends.length - refused;
  const open = count - ends.length;
  return [
    `${accepted} of ${count} accepted`,
    ...(refused === 0 ? [] : [`${refused} refused`]),
    ...(open === 0 ? [] : [`${open} ${isBusy ? 'to come' : 'not requested'}`]),
  ].join(', ');
}

/** The servers as they are now, or what is wrong. */
async function readServers(
  client: Client,
  ids: readonly string[],
): Promise<readonly ServerActingFragment[] | string> {
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) =>
    ids.slice(page * PAGE, (page + 1) * PAGE),
  );
  const found: ServerActingFragment[] = [];
  for (const page of pages) {
    const { data, error } = await client
      .query(ServersActingDocument, { ids: page, first: PAGE }, { requestPolicy: 'network-only' })
      .toPromise();
    if (data === undefined) return error?.message ?? 'The servers could not be read.';
    found.push(...data.servers.nodes);
  }
  return found;
}
