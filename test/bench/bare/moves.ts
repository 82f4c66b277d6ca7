/** One thing that a bare workflow does, as a real one did it. */
export type Move =
  | {
      readonly kind: 'local' | 'regular';
      /** Size of its input and of its answer, in characters. */
      readonly takes: number;
      readonly gives: number;
      /** Requests to a BMC that it makes, over HTTPS. */
      readonly requests: number;
      /** Whether the workflow's next wait is ended by a signal that is sent when this is done. */
      readonly signals: boolean;
    }
  /** Waits for a signal, with a timer beside it. */
  | { readonly kind: 'wait' };

/** What a bare workflow is started with. */
export interface BareRequest {
  readonly moves: readonly Move[];
  /** Where requests go to. */
  readonly bmc: BmcAddress | null;
  /** Makes the input as large as that of the real workflow. */
  readonly filler: string;
}

export interface BmcAddress {
  /** Base URL. */
  readonly address: string;
  /** Path that is asked for. */
  readonly path: string;
}

/** The signal that ends a wait. */
export const REPORTED = 'reported';

/** As many equal activities in a row. */
export function repeated(kind: 'local' | 'regular', count: number): Move[] {
  return Array.from({ length: count }, () => ({ kind, takes: 0, gives: 0, requests: 0, signals: false }));
}

/** Spreads requests evenly over the regular activities. */
export function withRequests(moves: readonly Move[], requests: number): Move[] {
  const regular = moves.filter(({ kind }) => kind === 'regular').length;
  let seen = 0;
  return moves.map((move) => {
    if (move.kind !== 'regular') return move;
    const share = Math.floor(((seen + 1) * requests) / regular) - Math.floor((seen * requests) / regular);
    seen += 1;
    return { ...move, requests: share };
  });
}
