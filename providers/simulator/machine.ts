import type { z } from 'zod';
import { InventoryView, SystemView, type BootInput, type PowerInput } from '#contracts/simulator/machine.ts';
import { refuseOther } from '../identity-check.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import { badAnswer } from './failure.ts';
import { pause } from './waiting.ts';

export interface MachineRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly resource: 'system' | 'inventory' | 'power' | 'boot';
  readonly body?: unknown;
  /** Called for each request that goes out. */
  readonly counted: () => void;
}

/** One machine within one call: bound to the caller's signal, counting what it costs. */
export interface Machine {
  readonly target: Target;
  /** Requests sent by this call. */
  readonly requests: number;
  /** Reads afresh. */
  system(): Promise<SystemView>;
  /** As `system`, and fails with `IDENTITY_MISMATCH` unless it is the machine that the target says. */
  verified(): Promise<SystemView>;
  inventory(): Promise<InventoryView>;
  resetPower(reset: PowerInput['reset']): Promise<void>;
  setBoot(boot: BootInput): Promise<void>;
  /** Says what the call waits for, and waits a moment. */
  pause(ms: number, waitingFor: string): Promise<void>;
}

export function createMachine(deps: {
  readonly target: Target;
  readonly context: CallContext;
  readonly send: (request: MachineRequest) => Promise<unknown>;
}): Machine {
  const { target, context, send } = deps;
  let requests = 0;
  const counted = (): void => {
    requests += 1;
  };

  async function read<T>(resource: 'system' | 'inventory', schema: z.ZodType<T>): Promise<T> {
    const answer = schema.safeParse(await send({ method: 'GET', resource, counted }));
    if (answer.success) return answer.data;
    throw badAnswer({ method: 'GET', path: resource, target: target.id });
  }

  const system = () => read('system', SystemView);
  return {
    target,
    get requests() {
      return requests;
    },
    system,
    async verified() {
      const shown = await system();
      verifyIdentity(target, shown);
      return shown;
    },
    async inventory() {
      const shown = await read('inventory', InventoryView);
      verifyIdentity(target, shown.system);
      return shown;
    },
    async resetPower(reset) {
      await send({ method: 'POST', resource: 'power', body: { reset }, counted });
    },
    async setBoot(boot) {
      await send({ method: 'PUT', resource: 'boot', body: boot, counted });
    },
    async pause(ms, waitingFor) {
      context.heartbeat(waitingFor);
      await pause(ms, context.signal, target.id);
    },
  };
}

/** Fails when the machine reports that it is another one than the target says. */
function verifyIdentity(target: Target, shown: SystemView): void {
  refuseOther(target, { serial: shown.serialNumber, uuid: shown.uuid });
}
