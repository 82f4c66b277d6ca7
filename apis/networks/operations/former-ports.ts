import { switchPortSchema, type SwitchPort } from '#contracts/hardware/switch-ports.ts';
import { UserError } from '#platform/errors/user-error.ts';

/** Longest JSON of the former ports: 128 ports with some VLANs have 50,000 characters. */
export const LONGEST_FORMER_PORTS = 500_000;

/** The ports of a switch in a report of a worker; throws INVALID_INPUT for any other text. */
export function portsIn(formerPorts = ''): readonly SwitchPort[] {
  try {
    return switchPortSchema.array().parse(JSON.parse(formerPorts));
  } catch {
    const message = 'formerPorts: must be the ports of a switch in JSON';
    throw new UserError('INVALID_INPUT', message, { path: ['formerPorts'] });
  }
}
