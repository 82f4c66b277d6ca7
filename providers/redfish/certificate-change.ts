import type { BmcAdministration, BmcIdentity } from '../capabilities/bmc-administration.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Bmc, Resource } from './bmc.ts';
import { resetManager } from './bmc-restart.ts';
import { readChain, signedBy } from './certificate-chain.ts';
import type { Chain } from './certificate-chain.ts';
import { certificatePlace } from './certificate-ways.ts';
import type { CertificatePlace } from './certificate-place.ts';
import { maySettle, withEffect } from './passing-errors.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import { servedFingerprint } from './served-certificate.ts';
import { withSignal, pause } from './with-signal.ts';

interface ChangeDeps extends CapabilityDeps {
  open(target: Target, context: CallContext): Promise<readonly [Bmc, Resource]>;
  identify(target: Target, context: CallContext): Promise<BmcIdentity>;
}

/** Replaces the certificate of a BMC. The BMC is known by the new one as soon as it serves that. */
export function createCertificateChange(deps: ChangeDeps): BmcAdministration['ensureCertificate'] {
  const { connections, config } = deps;

  /** Whether the certificate is served now, whatever the target was known by before. */
  async function isServed(target: Target, { fingerprint }: Chain, context: CallContext): Promise<boolean> {
    const pin = { ca: undefined, fingerprint };
    try {
      await servedFingerprint(target, pin, config, context.signal);
      return true;
    } catch (error) {
      if (error instanceof ProviderError && error.code === 'TLS_UNTRUSTED') return false;
      throw error;
    }
  }

  async function awaitServed(
    target: Target,
    chain: Chain,
    context: CallContext,
    timeoutMs: number,
  ): Promise<boolean> {
    const until = Date.now() + timeoutMs;
    for (;;) {
      const served = await isServed(target, chain, context).catch((error: unknown) => {
        // Its web server, or all of it, is restarting.
        if (maySettle(error)) return false;
        throw error;
      });
      if (served) return true;
      if (Date.now() >= until) return false;
      context.heartbeat('waiting for the BMC to serve its new certificate');
      await pause(config.pollMs, context.signal, target.id);
    }
  }

  /** Reads as the new certificate, until the BMC answers. */
  async function identifyRenewed(target: Target, context: CallContext): Promise<BmcIdentity> {
    const until = Date.now() + config.certificateVerifyMs;
    for (;;) {
      try {
        return await deps.identify(target, context);
      } catch (error) {
        if (!maySettle(error) || Date.now() >= until) throw error;
      }
      context.heartbeat('waiting for the BMC to answer again');
      await pause(config.pollMs, context.signal, target.id);
    }
  }

  /** Installs the certificate on the BMC, unless it has it already. Returns why it is unknown whether it did. */
  async function give(place: CertificatePlace, chain: Chain): Promise<ProviderError | null> {
    if (await place.holds(chain)) return null;
    try {
      await place.replace(chain.pem);
      return null;
    } catch (error) {
      const unknown = error instanceof ProviderError && error.effect === 'unknown';
      if (!unknown || error.code === 'CANCELLED') throw error;
      return (await place.holds(chain).catch(() => false)) ? null : error;
    }
  }

  return async (target, { pem }, context) => {
    const chain = fitting(target, pem);
    const renewed = { ...target, fingerprint: chain.fingerprint };
    if (await isServed(target, chain, context)) {
      return { changed: false, state: await deps.identify(renewed, context) };
    }
    const [bmc, manager] = await deps.open(target, context);
    const place = await certificatePlace(bmc, manager);
    if (place === null) throw unsupported(target);
    const lost = await give(place, chain);
    try {
      const { certificateNeedsRestart } = (await bmc.root()).quirks;
      if (certificateNeedsRestart && lost === null) await resetManager(bmc, manager);
      const timeoutMs = lost === null ? config.certificateVerifyMs : config.observeMs;
      if (!(await awaitServed(target, chain, context, timeoutMs))) throw lost ?? notServed(target);
      // Connections that hold the old certificate are of no use any more.
      await withSignal(connections.forget(target, { keepRefusal: true }), context.signal, target.id);
      return { changed: true, state: await identifyRenewed(renewed, context) };
    } catch (error) {
      if (!(error instanceof ProviderError) || error.effect === 'unknown') throw error;
      throw withEffect(error, lost === null ? 'applied' : 'unknown');
    }
  };
}

/** Refuses what no BMC could serve, and what would shut us out. */
function fitting(target: Target, pem: string): Chain {
  const chain = readChain(pem);
  if (chain === null) throw unfit(target, 'must be a certificate in PEM');
  const lasts =
    chain.leaf.validToDate.getTime() > Date.now() && chain.leaf.validFromDate.getTime() <= Date.now();
  if (!lasts) throw unfit(target, 'must be valid now');
  if (target.fingerprint === undefined && target.ca !== undefined && !signedBy(chain, target.ca)) {
    throw unfit(target, "must be signed by the target's CA, or the BMC could not be trusted any more");
  }
  return chain;
}

function unfit(target: Target, rule: string): ProviderError {
  return new ProviderError(`want.pem ${rule}`, {
    code: 'INVALID_ARGUMENT',
    retry: 'never',
    effect: 'none',
    target: target.id,
  });
}

function unsupported(target: Target): ProviderError {
  return new ProviderError(`the BMC at ${target.address} offers no way to replace its certificate`, {
    code: 'UNSUPPORTED',
    retry: 'never',
    effect: 'none',
    target: target.id,
  });
}

function notServed(target: Target): ProviderError {
  return new ProviderError(
    `the BMC at ${target.address} took the certificate, but serves another; it may have to be restarted`,
    { code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown', target: target.id },
  );
}
