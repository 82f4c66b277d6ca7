import { expect, test } from 'vitest';
import type { Progress } from '../supervisor/progress.ts';
import type { Operation } from './operations.ts';
import { stepReporter } from './step-reporter.ts';

type Step = Operation['steps'][number];

const step = (name: string, state: string, more: Partial<Step> = {}): Step => ({
  name,
  state,
  attempt: 1,
  startedAt: '2026-01-01T00:00:00.000Z',
  finishedAt: null,
  message: null,
  ...more,
});

function operation(steps: Step[], waitingFor: string | null = null): Operation {
  return { id: 'oprnopr-1', state: 'RUNNING', waitingFor, temporalUrl: null, failure: null, steps };
}

test('each step is reported once when it begins and once when it ends', () => {
  const events: Progress[] = [];
  const report = stepReporter((event) => events.push(event));
  const done = { finishedAt: '2026-01-01T00:00:02.500Z' };
  report(operation([step('reserve', 'RUNNING')]));
  report(operation([step('reserve', 'SUCCEEDED', done), step('install', 'RUNNING')], 'the installer'));
  report(
    operation([
      step('reserve', 'SUCCEEDED', done),
      step('install', 'FAILED', { ...done, message: 'no answer' }),
    ]),
  );
  expect(events).toEqual([
    { kind: 'starting', name: 'reserve', text: '' },
    { kind: 'waiting', name: 'reserve', text: '' },
    { kind: 'ready', name: 'reserve', ms: 2_500, text: '' },
    { kind: 'starting', name: 'install', text: '' },
    { kind: 'waiting', name: 'install', text: 'waits for the installer' },
    { kind: 'ready', name: 'install', ms: 2_500, text: 'FAILED no answer' },
  ]);
});

test('a step that has ended before it was seen is still reported', () => {
  const events: Progress[] = [];
  const report = stepReporter((event) => events.push(event));
  report(operation([step('plan', 'SUCCEEDED', { finishedAt: '2026-01-01T00:00:00.100Z' })]));
  expect(events).toEqual([{ kind: 'ready', name: 'plan', ms: 100, text: '' }]);
});
