import type { BmcAdministration, BmcIdentity } from '../capabilities/bmc-administration.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Bmc, Resource } from './bmc.ts';
import { awaitRestart, resetManager } from './bmc-restart.ts';
import { createCertificateChange } from './certificate-change.ts';
import { certificatePlace } from './certificate-ways.ts';
import { verifyIdentity } from './identity.ts';
import { lastSegment, text } from './json.ts';
import { managerOf } from './manager.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import { servedFingerprint } from './served-certificate.ts';

export function createBmcAdministration(deps: CapabilityDeps): BmcAdministration {
  const { connections, systems, config } = deps;

  async function open(target: Target, context: CallContext): Promise<readonly [Bmc, Resource]> {
    const bmc = connections.open(target, context);
    const system = await systems.read(bmc);
    verifyIdentity(target, system.body);
    const manager = await managerOf(bmc, system);
    if (manager !== null) return [bmc, manager];
    throw unsupported(bmc, 'shows no manager');
  }

  async function identify(target: Target, context: CallContext): Promise<BmcIdentity> {
    const [, { path, body }] = await open(target, context);
    const trust = connections.trustOf(target);
    return {
      id: text(body['Id']) ?? lastSegment(path),
      model: text(body['Model']),
      firmwareVersion: text(body['FirmwareVersion']),
      uuid: text(body['UUID']),
      fingerprint: await servedFingerprint(target, trust, config, context.signal),
    };
  }

  const change = createCertificateChange({ ...deps, open, identify });

  return {
    identify,
    async restart(target, { timeoutMs = config.bmcRestartMs }, context) {
      const [bmc, manager] = await open(target, context);
      let lost: ProviderError | null = null;
      try {
        await resetManager(bmc, manager);
      } catch (error) {
        const unknown = error instanceof ProviderError && error.effect === 'unknown';
        if (!unknown || error.code === 'CANCELLED') throw error;
        lost = error;
      }
      await awaitRestart({ bmc, manager: manager.path, timeoutMs, lost }, config);
      return { changed: true, state: await identify(target, context) };
    },
    async certificateRequest(target, subject, context) {
      const [bmc, manager] = await open(target, context);
      const place = await certificatePlace(bmc, manager);
      if (place === null) throw unsupported(bmc, 'offers no way to replace its certificate');
      return { csr: await place.request(subject) };
    },
    ensureCertificate: change,
  };
}

function unsupported({ target }: Bmc, what: string): ProviderError {
  return new ProviderError(`the BMC at ${target.address} ${what}`, {
    code: 'UNSUPPORTED',
    retry: 'never',
    effect: 'none',
    target: target.id,
  });
}
