import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { SearchAttributePair } from '@temporalio/common';
import type { OperationHeader, ResourceRef } from '#contracts/operations/header.ts';
import { SEARCH_ATTRIBUTES } from '#contracts/operations/search-attributes.ts';
import type { Step } from './step.ts';

type Mark = 'done' | 'running' | 'failed' | 'undone' | 'todo';

const SIGNS: Record<Mark, string> = { done: '✔', running: '▶', failed: '✖', undone: '↩', todo: '·' };

/** The operation's page in the Temporal UI: what it does, for whom, where it is, and what it waits for. */
export interface Timeline {
  mark(step: string, mark: Mark, note?: string): void;
  /** Sets the text beside the step once it is done. */
  conclude(step: string, conclusion: string): void;
  phase(name: string): void;
  /** What else the operation is about; none says nothing new. */
  related(resources: readonly ResourceRef[]): void;
  /** Writes the phase and the related resources that the list of workflows shows, where they changed. */
  flush(): void;
  /** What keeps the operation from continuing before its first step, or null once nothing does. */
  waits(reason: string | null): void;
}

/**
 * @param merges whether the phase and the related resources are written by `flush` alone: each write is an event of the
 *   history and a write of the list, and several steps in one task would make one each
 */
export function createTimeline(
  operation: OperationHeader,
  steps: readonly Step<never>[],
  merges: boolean,
): Timeline {
  const marks = new Map<string, { mark: Mark; note: string }>(
    steps.map((step) => [step.name, { mark: 'todo', note: '' }]),
  );
  const conclusions = new Map<string, string>();
  let phase = '';
  let related: readonly ResourceRef[] = operation.related;
  let waitsFor: string | null = null;
  const unwritten = new Map<string, SearchAttributePair>();

  const flush = (): void => {
    if (unwritten.size === 0) return;
    upsertSearchAttributes([...unwritten.values()]);
    unwritten.clear();
  };
  const write = (pair: SearchAttributePair): void => {
    unwritten.set(pair.key.name, pair);
    if (!merges) flush();
  };

  const draw = (): void => {
    const lines = steps.map(({ name, title, irreversible }) => {
      const { mark, note } = marks.get(name) ?? { mark: 'todo', note: '' };
      const warning = irreversible === true ? ' _(no way back from here)_' : '';
      return `- ${SIGNS[mark]} **${name}** ${title}${warning}${note === '' ? '' : ` — ${note}`}`;
    });
    const head = [
      `**${operation.title}**, asked for by ${operation.requestedBy}`,
      [
        `Tenant ${operation.tenantId}`,
        ...(operation.siteId === null ? [] : [`site ${operation.siteId}`]),
        ...[operation.subject, ...related].map(({ kind, id }) => `${kind.toLowerCase()} ${id}`),
      ].join(', '),
    ];
    const wait = waitsFor === null ? [] : [`⏸ **Waiting for** ${waitsFor}`, ''];
    // Notes may quote a machine; Temporal rejects half of a surrogate pair.
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
      write({ key: SEARCH_ATTRIBUTES.phase, value: name });
      draw();
    },
    related(resources) {
      const ids = resources.map(({ id }) => id);
      if (ids.length === 0 || ids.join() === related.map(({ id }) => id).join()) return;
      related = resources;
      write({ key: SEARCH_ATTRIBUTES.relatedIds, value: ids });
      draw();
    },
    flush,
    waits(reason) {
      waitsFor = reason;
      draw();
    },
  };
}
