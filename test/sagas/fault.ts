/** What can go wrong at a step. */
export const FAULTS = [
  'fail-before', // the action fails before its effect
  'fail-after', // the effect happens, then the action fails permanently
  'twice', // the action runs twice
  'cancel', // the operation is cancelled while the action runs
  'lost-before', // the worker dies before the effect
  'lost-after', // the worker dies after the effect, before it is recorded
] as const;

export type Fault = (typeof FAULTS)[number] | 'undo';

export interface FaultPoint {
  readonly verb: string;
  readonly fault: Fault;
  /** Where one operation meets it, in this order; {@link EVERY} alone for all its steps. */
  readonly steps: readonly string[];
}

export const EVERY = 'every';

/** `<verb>.<fault>.<step>.<step>….<number>`. */
export function nameOf({ verb, fault, steps }: FaultPoint, number: number): string {
  return [verb, fault, ...steps, number].join('.');
}

/** A name, valid for hosts and servers, for the resource that the operation itself makes. */
export function resourceFor(name: string): string {
  const parts = name.split('.');
  // A hostname must not end in a number.
  return `${parts[0]}.run-${parts.at(-1)}`;
}

/** The name of the resource an operation is about, which its title ends with. */
export function resourceIn(title: string): string {
  return title.split(' ').at(-1) ?? '';
}

/** The fault of a name, or undefined where the name is that of no fault. */
export function faultOf(name: string): FaultPoint | undefined {
  const [verb, fault, ...rest] = name.split('.');
  const steps = rest.slice(0, -1);
  if (verb === undefined || fault === undefined || steps.length === 0) return undefined;
  if (!(FAULTS as readonly string[]).includes(fault) && fault !== 'undo') return undefined;
  return { verb, fault: fault as Fault, steps };
}
