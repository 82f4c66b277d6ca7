import type { ReactNode } from 'react';
import type { OperationDetailFragment } from '../../generated/graph.ts';
import { Section } from './page.tsx';
import { PlanHash, PointOfNoReturn } from './plan.tsx';
import { fillOf, State } from './state.tsx';
import { duration, TimeOfDay, useNow } from './time.tsx';

type Step = OperationDetailFragment['steps'][number];

/** A step of the plan, and what has become of it; or one that is in no plan, such as an undo. */
interface Line {
  readonly name: string;
  readonly title: string;
  readonly step: Step | undefined;
}

/** The time from the first step on. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const UNDO = 'undo:';

/** The plan with what has become of each step, on a line of time; steps that are in no plan follow. */
export function Steps({ operation }: { readonly operation: OperationDetailFragment }): ReactNode {
  const now = useNow();
  const lines = linesOf(operation);
  const limit = operation.plan?.steps.find(({ irreversible }) => irreversible)?.name;
  const starts = operation.steps.flatMap(({ startedAt }) =>
    startedAt === null ? [] : [Date.parse(startedAt)],
  );
  const end = operation.finishedAt === null ? now : Date.parse(operation.finishedAt);
  const span = { from: Math.min(...starts, end), to: end };
  return (
    <Section
      title="Steps"
      aside={operation.plan === null ? undefined : <PlanHash hash={operation.plan.hash} />}
    >
      <ol className="card">
        {lines.map((line) => (
          <StepLine key={line.name} line={line} span={span} now={now} isLimit={line.name === limit} />
        ))}
      </ol>
    </Section>
  );
}

function linesOf({ plan, steps }: OperationDetailFragment): readonly Line[] {
  const planned = plan?.steps ?? [];
  const begun = new Map(steps.map((step) => [step.name, step]));
  const titles = new Map(planned.map(({ name, title }) => [name, title]));
  const besides = steps.filter(({ name }) => !titles.has(name));
  return [
    ...planned.map(({ name, title }) => ({ name, title, step: begun.get(name) })),
    ...besides.map((step) => ({ name: step.name, title: titleOf(step.name, titles), step })),
  ];
}

function titleOf(name: string, titles: ReadonlyMap<string, string>): string {
  if (!name.startsWith(UNDO)) return name;
  const undone = name.slice(UNDO.length);
  return `Undo: ${titles.get(undone) ?? undone}`;
}

interface StepLineProps {
  readonly line: Line;
  readonly span: Span;
  readonly now: number;
  readonly isLimit: boolean;
}

function StepLine({ line: { name, title, step }, span, now, isLimit }: StepLineProps): ReactNode {
  const end = step?.finishedAt == null ? now : Date.parse(step.finishedAt);
  return (
    <li className="row">
      {isLimit && <PointOfNoReturn />}
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 px-3 py-1.5 md:grid-cols-[minmax(0,5fr)_8rem_4rem_minmax(0,4fr)_5rem]">
        <span title={name}>
          {title}
          {step !== undefined && step.attempt > 1 && (
            <span className="text-warn"> · attempt {step.attempt}</span>
          )}
        </span>
        {step === undefined ? <span className="text-dim">Not begun</span> : <State value={step.state} />}
        <span className="text-dim max-md:hidden">
          <TimeOfDay at={step?.startedAt} />
        </span>
        <span className="relative my-1.5 max-md:hidden" aria-hidden="true">
          {step?.startedAt != null && (
            <span
              className={`absolute h-2 min-w-0.5 rounded-sm ${fillOf(step.state)}`}
              style={placeOf(span, Date.parse(step.startedAt), end)}
            />
          )}
        </span>
        <span className="text-right tabular-nums max-md:hidden">
          {step !== undefined && duration(step.startedAt, end)}
        </span>
        {step?.message != null && <span className="col-span-full text-dim">{step.message}</span>}
      </div>
    </li>
  );
}

/** Where a step is on the line of time, in parts of its length. */
function placeOf(
  { from, to }: Span,
  start: number,
  end: number,
): { readonly left: string; readonly width: string } {
  const length = Math.max(1, to - from);
  const part = (time: number): string => `${(Math.max(0, time) / length) * 100}%`;
  return { left: part(start - from), width: part(Math.min(end, to) - start) };
}
