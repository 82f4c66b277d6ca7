import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { Dialog } from '../../parts/dialog.tsx';
import { Loading, Problem } from '../../parts/notice.tsx';
import { counted } from '../../parts/units.ts';
import { useRequest } from '../../reads/use-request.ts';
import { BaselineChoice } from './baseline-choice.tsx';
import { requestForAll, type BulkAction, type Forecast, type Progress } from './bulk.ts';
import { BulkFields, isComplete, typedFor, type BulkSaid } from './bulk-fields.tsx';
import { BulkRows } from './bulk-rows.tsx';
import { readFirmwareForecasts, readForecasts } from './read-servers.ts';

const NOTHING_SAID: BulkSaid = {
  reason: '',
  ticket: '',
  choice: '',
  typed: '',
  fields: {},
  each: new Map(),
};

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
  const [forecasts, setForecasts] = useState<readonly Forecast[]>();
  const [baselineId, chooseBaseline] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [said, say] = useState<BulkSaid>(NOTHING_SAID);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [progress, setProgress] = useState<ReadonlyMap<string, Progress>>();
  const [isBusy, setBusy] = useState(false);
  const stopped = useRef(false);
  const needsBaseline = action === 'Update firmware' && baselineId === undefined;
  useEffect(() => {
    if (needsBaseline) return undefined;
    // The dialog reads once, so that it shows exactly what is confirmed. The graph refuses a server that has changed since.
    let isCurrent = true;
    setForecasts(undefined);
    setProblem(undefined);
    const asked = { client, ids, request };
    void (
      baselineId === undefined ? readForecasts(asked, action) : readFirmwareForecasts(asked, baselineId)
    ).then((answer) => {
      if (!isCurrent) return;
      if (typeof answer === 'string') setProblem(answer);
      else setForecasts(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, ids, request, action, baselineId, needsBaseline]);
  const able = forecasts?.filter((one) => one.unless === undefined) ?? [];
  const failed = able.filter(({ server }) => {
    const one = progress?.get(server.id);
    return one === undefined || (typeof one === 'object' && one.problem !== undefined);
  });

  const run = async (these: readonly Forecast[]): Promise<void> => {
    stopped.current = false;
    setBusy(true);
    const { reason, ticket, choice, fields, each } = said;
    await requestForAll(
      these,
      {
        // Another baseline is another request.
        idempotencyKey: `${idempotencyKey}${baselineId === undefined ? '' : ` ${baselineId.slice(-8)}`}`,
        fields,
        each,
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
    <Dialog title={`${action}: ${counted(ids.length, 'servers')}`} onClose={close} bare wide>
      {action === 'Update firmware' && progress === undefined && (
        <BaselineChoice value={baselineId} onChange={chooseBaseline} />
      )}
      {problem !== undefined && <Problem message={problem} />}
      {forecasts === undefined && problem === undefined && !needsBaseline && <Loading />}
      {forecasts === undefined && (problem !== undefined || needsBaseline) && (
        <div className="mt-5 text-right">
          <button type="button" className="button" onClick={close}>
            Leave them as they are
          </button>
        </div>
      )}
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
          <BulkRows
            forecasts={forecasts}
            progress={progress}
            each={said.each}
            onEach={(id, fields) => say({ ...said, each: new Map(said.each).set(id, fields) })}
          />
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
                  ? `${action}: ${counted(able.length, 'servers')}`
                  : `Try again: ${counted(failed.length, 'servers')}`}
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
