import proto, { type temporal } from '@temporalio/proto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type History = temporal.api.history.v1.IHistory;

/** A run of a workflow as Temporal recorded it, from `<domain>/histories/<type>.<what happened>.bin`. */
export interface RecordedHistory {
  /** File name without its ending. */
  readonly name: string;
  readonly workflowType: string;
  readonly bytes: Buffer;
}

const WORKFLOWS = join(import.meta.dirname, '..');

/** Every recorded history, whichever domain's. */
export function recordedHistories(): RecordedHistory[] {
  return readdirSync(WORKFLOWS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.bin'))
    .toSorted()
    .map((path) => {
      const name = path.replace(/^.*[/\\]/, '').replace(/\.bin$/, '');
      return {
        name,
        workflowType: name.split('.')[0] ?? '',
        bytes: readFileSync(join(WORKFLOWS, path)),
      };
    });
}

export function decodeHistory({ bytes }: RecordedHistory): History {
  return proto.temporal.api.history.v1.History.decode(bytes);
}
