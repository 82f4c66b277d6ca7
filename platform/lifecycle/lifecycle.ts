/** The lifecycle of one kind of resource as a table: from → action → to, and what it means to be in between. */
export interface Lifecycle<State extends string, Action extends string> {
  readonly transitions: Readonly<Record<State, Readonly<Partial<Record<Action, State>>>>>;
  /** States in which an operation must be alive, and where the resource goes when it is not. */
  readonly inProgress: Readonly<
    Partial<Record<State, { readonly failed: State; readonly slaSeconds: number }>>
  >;
}

export class IllegalTransition extends Error {
  override readonly name = 'IllegalTransition';
  readonly allowedFrom: readonly string[];

  constructor(state: string, action: string, allowedFrom: readonly string[]) {
    super(`"${action}" is not possible in state ${state}; it is in ${allowedFrom.join(', ') || 'no state'}`);
    this.allowedFrom = allowedFrom;
  }
}

/** The state after the action, or `IllegalTransition` naming the states that allow it. */
export function nextState<State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  state: State,
  action: Action,
): State {
  const next = lifecycle.transitions[state][action];
  if (next === undefined) throw new IllegalTransition(state, action, statesAllowing(lifecycle, action));
  return next;
}

/** Every state from which the action is possible. */
export function statesAllowing<State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  action: Action,
): State[] {
  return (Object.keys(lifecycle.transitions) as State[]).filter(
    (state) => lifecycle.transitions[state][action] !== undefined,
  );
}

/** Whether an operation must be alive while the resource is in this state. */
export function isInProgress<State extends string>(
  lifecycle: Lifecycle<State, never> | Lifecycle<State, string>,
  state: State,
): boolean {
  return lifecycle.inProgress[state] !== undefined;
}
