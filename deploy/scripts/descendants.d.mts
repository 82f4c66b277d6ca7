/** A process as the system lists it. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly started: string;
  readonly command: string;
}

export function watchDescendants(
  root: number,
  mark?: { readonly name: string; readonly value: string },
): {
  alive(): RunningProcess[];
  stop(): void;
};
