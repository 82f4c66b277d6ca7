import { z } from 'zod';
import { ProviderError, type ProviderErrorCode, type RetryAdvice } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { SimulatorProviderConfig } from './config.ts';
import { createControlClient } from './control-client.ts';
import { badAnswer } from './failure.ts';
import { createLanes } from './lanes.ts';
import { createMachine, type Machine, type MachineRequest } from './machine.ts';
import { createRefusals } from './refusals.ts';

/** Every simulated machine this process deals with. */
export interface Machines {
  /** The machine behind a target, for the time of one call. */
  open(target: Target, context: CallContext): Machine;
  close(): Promise<void>;
}

const found = z.array(z.object({ name: z.string() })).max(1);

export function createMachines(config: SimulatorProviderConfig): Machines {
  const { controlUrl } = config;
  const client = controlUrl === undefined ? null : createControlClient(controlUrl, config.requestTimeoutMs);
  const lanes = createLanes();
  const refusals = createRefusals(config.refusalMs);
  /** Names by address: the simulator has its machines by name, we by the address of their BMC. */
  const names = new Map<string, string>();
  let closed = false;

  async function nameOf(target: Target, signal: AbortSignal, counted: () => void): Promise<string> {
    const known = names.get(target.address);
    if (known !== undefined) return known;
    const path = `/bmcs?address=${encodeURIComponent(target.address)}`;
    const asked = { method: 'GET', path, target: target.id } as const;
    counted();
    const answer = found.safeParse(await clientFor(target).send({ ...asked, signal }));
    if (!answer.success) throw badAnswer(asked);
    const [bmc] = answer.data;
    if (bmc === undefined) {
      throw failure(target, 'NOT_FOUND', 'operator', `the simulator has no BMC at ${target.address}`);
    }
    names.set(target.address, bmc.name);
    return bmc.name;
  }

  /** A request to the machine's own resources, in its turn. */
  async function send(target: Target, signal: AbortSignal, request: MachineRequest): Promise<unknown> {
    return lanes.run(target, signal, async () => {
      refusals.check(target);
      const name = await nameOf(target, signal, request.counted);
      const path = `/hosts/${encodeURIComponent(name)}/${request.resource}`;
      const { method, body, counted } = request;
      counted();
      try {
        return await clientFor(target).send({
          method,
          path,
          body,
          signal,
          target: target.id,
          credential: target.credential,
        });
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        if (error.code === 'AUTH_FAILED') throw refusals.remember(target);
        if (error.code === 'NOT_FOUND') names.delete(target.address);
        throw error;
      }
    });
  }

  function clientFor(target: Target) {
    if (closed) {
      throw failure(target, 'NOT_READY', 'backoff', 'the simulator provider of this process was closed');
    }
    if (client !== null) return client;
    const message = 'this process has no simulator: set SIMULATOR_CONTROL to the URL of its control API';
    throw failure(target, 'UNSUPPORTED', 'never', message);
  }

  return {
    open(target, context) {
      clientFor(target);
      return createMachine({ target, context, send: (request) => send(target, context.signal, request) });
    },
    async close() {
      closed = true;
      await client?.close();
    },
  };
}

function failure(
  target: Target,
  code: ProviderErrorCode,
  retry: RetryAdvice,
  message: string,
): ProviderError {
  return new ProviderError(message, { code, retry, effect: 'none', target: target.id });
}
