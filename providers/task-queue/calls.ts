import { createHash } from 'node:crypto';
import { placeOfAddress } from '#platform/networks/place-of-address.ts';
import type { Sealer } from '#platform/secrets/seal.ts';
import type { CallContext } from '../call.ts';
import type { CallSchema } from '../capabilities/calls.ts';
import { argumentsOf } from '../protocol/messages.ts';
import { withoutSecrets } from '../protocol/secrets.ts';
import { PROVIDER_API } from '../provider.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import { abortFailure, type Activities } from './activities.ts';
import { checkAnswer } from './answer.ts';
import type { TaskQueueConfig } from './config.ts';
import { failure, type Asked } from './failure.ts';
import type { Handshake } from './handshake.ts';
import type { Refusals } from './refusals.ts';

export interface CallDeps {
  readonly config: TaskQueueConfig;
  readonly activities: Activities;
  readonly handshake: Handshake;
  readonly refusals: Refusals;
  readonly sealer: Sealer;
  isClosed(): boolean;
}

/** One call of a capability, with its arguments by name. */
export interface RemoteCall {
  readonly capability: string;
  readonly name: string;
  readonly schema: CallSchema;
  readonly target: Target;
  readonly given: Readonly<Record<string, unknown>>;
  readonly context: CallContext;
}

/** When a call that exceeded the limit of open calls is repeated. */
const BUSY_MS = 5_000;

export type Caller = (call: RemoteCall) => Promise<unknown>;

/** Calls a provider, with a limit of concurrent calls: a provider that does not answer blocks no other. */
export function createCaller(deps: CallDeps): Caller {
  const { config, handshake, refusals } = deps;
  let open = 0;

  return async (call) => {
    const { target, context } = call;
    const asked = askedOf(config, call);
    if (deps.isClosed()) throw failure(asked, 'NOT_READY', 'backoff', 'none', 'was closed in this process');
    if (context.signal.aborted) throw abortFailure(asked, context.signal, 'none');
    refusals.check(asked, target);
    if (open >= config.openCalls) {
      const what = `has ${open} open calls, which is the limit`;
      throw failure(asked, 'PROVIDER_UNAVAILABLE', { afterMs: BUSY_MS }, 'none', what);
    }
    open += 1;
    try {
      await handshake.require(asked, call.capability, context.signal);
      if (context.signal.aborted) throw abortFailure(asked, context.signal, 'none');
      context.heartbeat(`provider ${config.id} runs ${asked.call}`);
      return checkAnswer(asked, call.schema, target, await execute(deps, asked, call));
    } catch (error) {
      if (error instanceof ProviderError && error.code === 'AUTH_FAILED') refusals.remember(target);
      if (error instanceof ProviderError && error.code === 'BAD_ANSWER') handshake.forget();
      throw error;
    } finally {
      open -= 1;
    }
  };
}

function askedOf(
  { id, taskQueue }: TaskQueueConfig,
  { capability, name, schema, target }: RemoteCall,
): Asked {
  return { provider: id, taskQueue, call: `${capability}.${name}`, kind: schema.kind, target: target.id };
}

async function execute(
  { config, activities, sealer }: CallDeps,
  asked: Asked,
  { schema, target, given, context }: RemoteCall,
): Promise<unknown> {
  const checked = argumentsOf(schema).safeParse(given);
  if (!checked.success) {
    const [fault] = checked.error.issues;
    const what = `cannot run ${asked.call}: ${fault?.path.join('.') ?? ''}: ${fault?.message ?? ''}`;
    throw failure(asked, 'INVALID_ARGUMENT', 'never', 'none', what);
  }
  const { credential, ...shown } = target;
  const visible = withoutSecrets(schema, checked.data);
  const timeoutMs = timeoutOf(config, schema, checked.data);
  const key = [context.idempotencyKey, shown, visible];
  const message = {
    protocol: PROVIDER_API,
    provider: config.id,
    call: asked.call,
    idempotencyKey: context.idempotencyKey,
    deadline: new Date(Date.now() + timeoutMs).toISOString(),
    target: shown,
    arguments: visible,
    sealed: await sealer.seal({ credential, arguments: checked.data }, placeOfAddress(target.address)),
  };
  const digest = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32);
  return await activities.execute({
    asked,
    id: `provider/${config.id}/${asked.call}/${target.id}/${digest}`,
    args: [message],
    timeoutMs,
    signal: context.signal,
  });
}

/** A call with a timeout of its own gets that and `changeMs`. */
function timeoutOf({ readMs, changeMs }: TaskQueueConfig, { kind }: CallSchema, given: object): number {
  if (kind === 'read') return readMs;
  const { options } = given as { readonly options?: { readonly timeoutMs?: unknown } };
  return changeMs + (typeof options?.timeoutMs === 'number' ? options.timeoutMs : 0);
}
