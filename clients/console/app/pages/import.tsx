import { useRef, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { TenantNamesDocument } from '../../generated/graph.ts';
import { Empty, Problem } from '../parts/notice.tsx';
import { Section, Title } from '../parts/page.tsx';
import { Took } from '../parts/time.tsx';
import { Changes } from './import/changes.tsx';
import { Editor, showPlace } from './import/editor.tsx';
import { Export } from './import/export.tsx';
import { Faults } from './import/faults.tsx';
import { countsOf, countsText, groupChanges } from './import/group-changes.ts';
import { readTextFile } from './import/read-file.ts';
import { useImport, type Answered, type Draft, type Importing } from './import/use-import.ts';
import { Select, Text } from './instance-create/fields.tsx';

/** Kept while other pages are shown. */
let kept: Draft = { text: '', tenant: '', reason: '', ticket: '' };

/** A site file: what it would do and its faults, and then its doing. What is applied is exactly what was planned. */
export function Import(): ReactNode {
  const [draft, setDraft] = useState(kept);
  const [fileProblem, setFileProblem] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  const importing = useImport();
  const { answered, problem, running, run } = importing;
  const change = (changed: Partial<Draft>): void => {
    kept = { ...kept, ...changed };
    setDraft(kept);
  };
  const take = async (file: File): Promise<void> => {
    const read = await readTextFile(file);
    setFileProblem('problem' in read ? read.problem : undefined);
    if ('text' in read) change({ text: read.text });
  };
  const isCurrent = answered?.text === draft.text && answered.tenant === draft.tenant;
  const marks = new Map(
    (isCurrent ? answered.errors : []).flatMap(({ line, message }) =>
      line === null ? [] : [[line, message] as const],
    ),
  );
  const plan = (): void => run('PLAN', draft);
  const unless = applyUnless(importing, draft, isCurrent);
  const show = (line: number, column = 1): void => showPlace(area.current, line, column);
  return (
    <>
      <Title>Import</Title>
      <div className="grid grid-cols-1 gap-x-6 xl:grid-cols-2">
        <div>
          <Editor
            text={draft.text}
            area={area}
            marks={marks}
            onChange={(text) => change({ text })}
            onFile={(file) => void take(file)}
            onPlan={plan}
          />
          <label className="mt-2 block">
            <span className="text-dim">Or open a file: </span>
            <input
              type="file"
              className="file-field max-w-full text-dim"
              accept=".yaml,.yml,application/yaml,text/yaml,text/plain"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file !== undefined) void take(file);
                target.value = '';
              }}
            />
          </label>
          {fileProblem !== undefined && <Problem message={fileProblem} />}
          <Why draft={draft} onChange={change} />
          <div className="mb-6 flex flex-wrap items-center gap-2">
            <button
              type="button"
              className="button primary"
              disabled={running !== undefined || draft.text.trim() === ''}
              onClick={plan}
            >
              Plan
            </button>
            <button
              type="button"
              className="button"
              disabled={unless !== undefined}
              onClick={() => run('APPLY', draft)}
            >
              Apply
            </button>
            <span className="text-dim">{unless}</span>
          </div>
        </div>
        <div>
          <Progress running={running} />
          {problem !== undefined && <Problem message={problem} />}
          {answered !== undefined && <Result answered={answered} isCurrent={isCurrent} onShow={show} />}
          <Export onEdit={(text) => change({ text })} />
        </div>
      </div>
    </>
  );
}

/** Why the text cannot be applied now; undefined where it can. */
function applyUnless({ answered, running }: Importing, draft: Draft, isCurrent: boolean): string | undefined {
  if (running !== undefined) return running.mode === 'PLAN' ? 'It is being planned.' : 'It is being applied.';
  if (draft.text.trim() === '') return 'There is no text yet.';
  if (answered === undefined) return 'Plan it first.';
  if (!isCurrent) return 'The text has changed since: plan it again.';
  if (answered.mode === 'APPLY') return 'Plan it again to see what is left to do.';
  if (answered.errors.length > 0) return 'Mend what is marked, and plan it again.';
  return answered.changes.length === 0 ? 'There is nothing to change.' : undefined;
}

function Why({
  draft: { tenant, reason, ticket },
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
}): ReactNode {
  const [{ data }] = useQuery({ query: TenantNamesDocument });
  return (
    <div className="mt-3 grid grid-cols-1 gap-x-4 md:grid-cols-3">
      <Select
        label="Tenant"
        none="As the file says"
        values={data?.tenants.nodes.map(({ id, name }) => [id, name] as const) ?? []}
        value={tenant}
        onChange={(chosen) => onChange({ tenant: chosen })}
      />
      <Text label="Reason" value={reason} onChange={(typed) => onChange({ reason: typed })} />
      <Text label="Ticket" value={ticket} onChange={(typed) => onChange({ ticket: typed })} />
    </div>
  );
}

function Progress({ running }: Pick<Importing, 'running'>): ReactNode {
  return (
    <p role="status" className={running === undefined ? 'sr-only' : 'card mb-4 p-3'}>
      {running !== undefined && (
        <>
          {running.mode === 'PLAN' ? 'Planning' : 'Applying'} since <Took from={running.since} to={null} />
          {running.mode === 'APPLY' && '. All of it is done, or nothing'}
          {running.tries > 1 && '. It takes longer than the gateway waits, and is asked for its answer again'}
          .
        </>
      )}
    </p>
  );
}

function Result({
  answered: { mode, changes, errors },
  isCurrent,
  onShow,
}: {
  readonly answered: Answered;
  readonly isCurrent: boolean;
  readonly onShow: (line: number, column?: number) => void;
}): ReactNode {
  const counts = countsText(countsOf(groupChanges(changes).flatMap((group) => group.changes)), mode);
  return (
    <Section
      title={mode === 'PLAN' ? 'Plan' : 'Applied'}
      aside={!isCurrent && mode === 'PLAN' ? 'of an earlier text' : counts}
    >
      {errors.length > 0 && (
        <>
          <p role="alert" className="mb-2 text-bad">
            {errors.length === 1 ? 'One fault' : `${errors.length} faults`}
            {mode === 'PLAN' || changes.length === 0 ? ': nothing is changed.' : '. The rest is done.'}
          </p>
          <Faults faults={errors} onShow={onShow} />
        </>
      )}
      {errors.length === 0 && changes.length === 0 && (
        <Empty>There is nothing to change: everything is as the file says.</Empty>
      )}
      <Changes changes={changes} mode={mode} onShow={onShow} />
    </Section>
  );
}
