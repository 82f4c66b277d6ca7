import type { ReactNode } from 'react';
import type { OperationDetailFragment } from '../../generated/graph.ts';
import { duration, useNow } from './time.tsx';
import { State } from './state.tsx';

type Step = OperationDetailFragment['steps'][number];

/** The plan with what has become of each step; steps that are in no plan, such as undos, follow. */
export function Steps({ operation }: { readonly operation: OperationDetailFragment }): ReactNode {
  const now = useNow();
  const planned = operation.plan?.steps ?? [];
  const begun = new Map(operation.steps.map((step) => [step.name, step]));
  const besides = operation.steps.filter(({ name }) => !planned.some((step) => step.name === name));
  const from = planned.findIndex(({ irreversible }) => irreversible);
  return (
    <section className="card overflow-x-auto" aria-label="Steps" role="region" tabIndex={0}>
      <table className="w-full">
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">State</th>
            <th scope="col">Took</th>
            <th scope="col">Attempts</th>
            <th scope="col">Message</th>
          </tr>
        </thead>
        <tbody>
          {planned.map(({ name, title }, index) => (
            <Line
              key={name}
              title={title}
              name={name}
              step={begun.get(name)}
              now={now}
              isLimit={index === from}
            />
          ))}
          {besides.map((step) => (
            <Line key={step.name} title={step.name} name={step.name} step={step} now={now} isLimit={false} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LineProps {
  readonly title: string;
  readonly name: string;
  readonly step: Step | undefined;
  readonly now: number;
  readonly isLimit: boolean;
}

function Line({ title, name, step, now, isLimit }: LineProps): ReactNode {
  return (
    <tr>
      <td>
        {isLimit && <p className="mb-1 text-warn">▼ Point of no return: from here it cannot be cancelled</p>}
        <span title={name}>{title}</span>
      </td>
      <td>
        {step === undefined ? <span className="text-dim">Not begun</span> : <State value={step.state} />}
      </td>
      <td className="whitespace-nowrap tabular-nums">
        {step !== undefined &&
          duration(step.startedAt, step.finishedAt === null ? now : Date.parse(step.finishedAt))}
      </td>
      <td className="tabular-nums">{step?.attempt}</td>
      <td className="max-w-lg">{step?.message}</td>
    </tr>
  );
}
