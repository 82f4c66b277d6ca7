import { ApplicationFailure, cancellationSignal, heartbeat } from '@temporalio/activity';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { JWK } from 'jose';
import { z } from 'zod';
import { createOpener } from '#platform/secrets/seal.ts';
import { quietRuntime } from '#platform/testing/quiet-runtime.ts';
import type { CallContext } from '#providers/call.ts';
import { remoteCalls, remoteCapabilities } from '#providers/protocol/calls.ts';
import { callMessage, sealedContent } from '#providers/protocol/messages.ts';
import type { CallSchema } from '#providers/capabilities/calls.ts';
import type { Provider } from '#providers/provider.ts';
import { ProviderError } from '#providers/provider-error.ts';

export interface RunningProvider {
  stop(): Promise<void>;
}

/** Runs activities as a provider's worker does. */
export async function startActivityWorker(
  address: string,
  taskQueue: string,
  activities: Readonly<Record<string, (...given: never[]) => Promise<unknown>>>,
): Promise<RunningProvider> {
  quietRuntime();
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection,
    taskQueue,
    activities,
    maxHeartbeatThrottleInterval: '300 ms',
    shutdownGraceTime: '100 ms',
    shutdownForceTime: '2 seconds',
  });
  const done = worker.run().catch(() => undefined);
  return {
    async stop() {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await done;
      await connection.close();
    },
  };
}

/** Serves in-process providers by the contract of remote providers, each for the targets of `providerOf`. */
export async function startProviderWorker(options: {
  readonly address: string;
  readonly taskQueue: string;
  readonly key: JWK;
  readonly providerOf: (target: string) => Provider;
}): Promise<RunningProvider> {
  const opener = await createOpener(options.key);

  async function serve(
    capability: string,
    name: string,
    schema: CallSchema,
    given: unknown,
  ): Promise<unknown> {
    const { target, ...call } = callMessage(`${capability}.${name}`, schema).parse(given);
    const { origin } = new URL(target.address);
    const { credential, arguments: args } = sealedContent(schema).parse(
      await opener.open(call.sealed, origin),
    );
    const provider = options.providerOf(target.id);
    const context: CallContext = {
      signal: cancellationSignal(),
      idempotencyKey: call.idempotencyKey,
      heartbeat: (progress) => heartbeat(progress),
    };
    const alive = setInterval(() => heartbeat(), 200);
    const capabilities: Readonly<Record<string, unknown>> = { ...provider.capabilities };
    const work = z
      .record(z.string(), z.custom<(...all: unknown[]) => Promise<unknown>>())
      .parse(capabilities[capability]);
    try {
      const ordered = Object.keys(schema.parameters).map(
        (one) => (args as Readonly<Record<string, unknown>>)[one],
      );
      const answer = await work[name]?.({ ...target, credential }, ...ordered, context);
      const machine = { serial: null, uuid: null };
      return { protocol: 1, provider: 'acme', target: target.id, machine, answer };
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      const { code, message, effect, retry, vendor } = error;
      throw ApplicationFailure.create({
        message,
        type: code,
        nonRetryable: true,
        details: [{ effect, retry, vendor }],
      });
    } finally {
      clearInterval(alive);
    }
  }

  const calls = remoteCapabilities.flatMap((capability) =>
    Object.entries<CallSchema>(remoteCalls[capability]).map(
      ([name, schema]) =>
        [
          `${capability}.${name}`,
          async (given: unknown) => await serve(capability, name, schema, given),
        ] as const,
    ),
  );
  return await startActivityWorker(options.address, options.taskQueue, {
    describe: () =>
      Promise.resolve({ protocol: 1, id: 'acme', version: '1.0.0', capabilities: remoteCapabilities }),
    health: () => Promise.resolve({ ok: true, message: null }),
    ...Object.fromEntries(calls),
  });
}
