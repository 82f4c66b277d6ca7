/**
 * What can go wrong at a step. A fault is named by the resource it happens to (`<verb>.<fault>.<step>.<number>` is a
 * valid host and server name), so that the faulty worker knows it from the call alone and needs no other channel.
 */
export const FAULTS = [
  'fail-before', // the action fails before its effect
  'fail-after', // the effect happens, then the action fails for good
  'twice', // the action runs twice
  'cancel', // the operation is cancelled while the action runs
  'lost-before', // the worker dies before the effect
  'lost-after', // the worker dies after the effect, before it is recorded
] as const;

export type Fault = (typeof FAULTS)[number] | 'undo';

export interface FaultPoint {
  readonly verb: string;
  readonly fault: Fault;
  readonly step: string;
}

export function nameOf({ verb, fault, step }: FaultPoint, number: number): string {
  return `${verb}.${fault}.${step}.${number}`;
}

/** The name of the resource an operation is about, which its title ends with. */
export function resourceIn(title: string): string {
  return title.split(' ').at(-1) ?? '';
}

/** The fault an operation's title asks for (`Provision provision.twice.power-on.7`), or undefined. */
export function faultOf(title: string): FaultPoint | undefined {
  const [verb, fault, step] = resourceIn(title).split('.');
  if (verb === undefined || fault === undefined || step === undefined) return undefined;
  if (!(FAULTS as readonly string[]).includes(fault) && fault !== 'undo') return undefined;
  return { verb, fault: fault as Fault, step };
}
