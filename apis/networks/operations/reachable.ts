import { UserError } from '#platform/errors/user-error.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import type { NetworkDevice } from '../entities/network-device.ts';

/** Throws INVALID_INPUT unless workers may connect to the device. */
export function requireReachable(
  { name, provider, managementAddress }: Pick<NetworkDevice, 'name' | 'provider' | 'managementAddress'>,
  networks: AllowedNetworks | undefined,
  path: readonly string[],
): void {
  if (provider === null || managementAddress === null) {
    const message = `The network device ${name} has no provider or no managementAddress, so nothing can configure it. Give both with networkDeviceUpdate, then repeat the request.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  const host = managementAddress.includes(':') ? `[${managementAddress}]` : managementAddress;
  const refusal = networks === undefined ? 'may be at no address here' : networks.refusalOf(`http://${host}`);
  if (refusal === null) return;
  const message = `The managementAddress ${managementAddress} of the network device ${name} ${refusal}`;
  throw new UserError('INVALID_INPUT', message, { path });
}
