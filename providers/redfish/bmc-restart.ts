import { ProviderError } from '../provider-error.ts';
import type { Bmc, Resource } from './bmc.ts';
import type { RedfishConfig } from './config.ts';
import { maySettle, withEffect } from './passing-errors.ts';
import { rootPath } from './service-root.ts';
import { actionTarget } from './certificate-place.ts';
import { link, object, objects, text, texts } from './json.ts';

/** ironic firmware.py: a BMC that answers once may be gone again. */
const goodAnswers = 3;

/** Posts Manager.Reset, the gentle one where there is a choice. */
export async function resetManager(bmc: Bmc, manager: Resource): Promise<void> {
  const path = actionTarget(manager.body, '#Manager.Reset');
  const allowed = await resetTypes(bmc, manager);
  const type = ['GracefulRestart', 'ForceRestart'].find(
    (one) => allowed.length === 0 || allowed.includes(one),
  );
  if (path === null || type === undefined) {
    throw new ProviderError(`the BMC at ${bmc.target.address} has no way to be restarted`, {
      code: 'UNSUPPORTED',
      retry: 'never',
      effect: 'none',
      target: bmc.target.id,
    });
  }
  await bmc.post(path, { ResetType: type });
}

/** Reported inline, or in an ActionInfo; empty where neither reports any. */
async function resetTypes(bmc: Bmc, manager: Resource): Promise<readonly string[]> {
  const action = object(object(manager.body['Actions'])['#Manager.Reset']);
  const inline = texts(action['ResetType@Redfish.AllowableValues']);
  const info = text(action['@Redfish.ActionInfo']) ?? link(action['@Redfish.ActionInfo']);
  if (inline.length > 0 || info === null) return inline;
  const { body } = await bmc.get(info);
  const parameter = objects(body['Parameters']).find((one) => one['Name'] === 'ResetType');
  return texts(parameter?.['AllowableValues']);
}

/** What is waited for: that the BMC becomes unavailable, which proves that it restarts, then that it is back permanently. */
export interface Return {
  readonly bmc: Bmc;
  readonly manager: string;
  readonly timeoutMs: number;
  /** Why it is unknown whether the restart was accepted; null when it was. */
  readonly lost: ProviderError | null;
}

/** Waits until a BMC that was ordered to restart has gone and answers again, several times in a row. */
export async function awaitRestart(
  { bmc, manager, timeoutMs, lost }: Return,
  config: RedfishConfig,
): Promise<void> {
  const begun = Date.now();
  let gone = false;
  let good = 0;
  while (good < goodAnswers) {
    const passed = Date.now() - begun;
    if (!gone && passed > config.bmcOutageStartMs) throw lost ?? neverLeft(bmc);
    if (passed > timeoutMs) throw stillUnavailable(bmc);
    const waitingFor = gone ? 'the BMC to answer again' : 'the BMC to restart';
    await bmc.pause(config.pollMs, waitingFor).catch((error: unknown) => {
      throw changed(error, gone || lost === null);
    });
    try {
      await bmc.get(rootPath);
      // A login that is too early may be refused without reason: the BMC has to answer without login first.
      if (good > 0) await bmc.get(manager);
      good += gone ? 1 : 0;
    } catch (error) {
      if (!maySettle(error)) throw changed(error, gone || lost === null);
      gone ||= error.code === 'UNREACHABLE' || error.code === 'TIMEOUT';
      good = 0;
    }
  }
}

function changed(error: unknown, taken: boolean): unknown {
  return error instanceof ProviderError ? withEffect(error, taken ? 'applied' : 'unknown') : error;
}

function neverLeft({ target }: Bmc): ProviderError {
  return new ProviderError(`the BMC at ${target.address} took the restart, but never stopped answering`, {
    code: 'VERIFICATION_FAILED',
    retry: 'operator',
    effect: 'unknown',
    target: target.id,
  });
}

function stillUnavailable({ target }: Bmc): ProviderError {
  return new ProviderError(`the BMC at ${target.address} restarted, but does not answer again`, {
    code: 'TIMEOUT',
    retry: 'backoff',
    effect: 'applied',
    target: target.id,
  });
}
