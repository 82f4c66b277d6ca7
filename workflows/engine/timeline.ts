import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { OperationSubject } from '#contracts/operations/operation.ts';
import type { Step } from './step.ts';

export const PHASE = defineSearchAttributeKey('Phase', SearchAttributeType.KEYWORD);
export const SERVER_ID = defineSearchAttributeKey('ServerId', SearchAttributeType.KEYWORD);

type Mark = 'done' | 'running' | 'failed' | 'undone' | 'todo';

const SIGNS: Record<Mark, string> = { done: '✔', running: '▶', failed: '✖', undone: '↩', todo: '·' };

/** The operation's page in the Temporal UI: what it does, for whom, where it is, and what it waits for. */
export interface Timeline {
  mark(step: string, mark: Mark, note?: string): void;
  /** What stands beside the step once it is done. */
  conclude(step: string, conclusion: string): void;
  phase(name: string): void;
  server(serverId: string): void;
  /** Writes the phase and the server that the list of workflows shows, where they changed. */
  flush(): void;
  /** What keeps the operation from going on before its first step, or null once nothing does. */
  waits(reason: string | null): void;
}

/**
 * @param merges whether the phase and the server are written by `flush` alone: each write is an event of the history and
 *   a write of the list, and several steps in one task would make one each
 */
export function createTimeline(
  subject: OperationSubject,
  steps: readonly Step<never>[],
  merges: boolean,
): Timeline {
  const marks = new Map<string, { mark: Mark; note: string }>(
    steps.map((step) => [step.name, { mark: 'todo', note: '' }]),
  );
  const conclusions = new Map<string, string>();
  let phase = '';
  let serverId = subject.serverId;
  let waitsFor: string | null = null;
  const unwritten = new Map<typeof PHASE, string>();

  const flush = (): void => {
    if (unwritten.size === 0) return;
    upsertSearchAttributes([...unwritten].map(([key, value]) => ({ key, value })));
    unwritten.clear();
  };
  const write = (key: typeof PHASE, value: string): void => {
    unwritten.set(key, value);
    if (!merges) flush();
  };

  const draw = (): void => {
    const lines = steps.map(({ name, title, irreversible }) => {
      const { mark, note } = marks.get(name) ?? { mark: 'todo', note: '' };
      const warning = irreversible === true ? ' _(no way back from here)_' : '';
      return `- ${SIGNS[mark]} **${name}** ${title}${warning}${note === '' ? '' : ` — ${note}`}`;
    });
    const head = [
      `**${subject.title}**, asked for by ${subject.requestedBy}`,
      `Tenant ${subject.tenantId}, site ${subject.siteId}${serverId === null ? '' : `, server ${serverId}`}`,
    ];
    const wait = waitsFor === null ? [] : [`⏸ **Waiting for** ${waitsFor}`, ''];
    // Notes may quote a machine; Temporal takes no half of a surrogate pair.
    setCurrentDetails([...head, '', `Phase: **${phase}**`, '', ...wait, ...lines].join('\n').toWellFormed());
  };
  return {
    mark(step, mark, note = mark === 'done' ? (conclusions.get(step) ?? '') : '') {
      marks.set(step, { mark, note });
      draw();
    },
    conclude: (step, conclusion) => void conclusions.set(step, conclusion),
    phase(name) {
      if (name === phase) return;
      phase = name;
      write(PHASE, name);
      draw();
    },
    server(id) {
      if (id === serverId) return;
      serverId = id;
      write(SERVER_ID, id);
      draw();
    },
    flush,
    waits(reason) {
      waitsFor = reason;
      draw();
    },
  };
}
