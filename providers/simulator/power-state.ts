import type { PowerState } from '../capabilities/power.ts';
import type { SystemView } from '#contracts/simulator/machine.ts';

const STATES: Readonly<Record<SystemView['power'], PowerState>> = {
  On: 'ON',
  Off: 'OFF',
  PoweringOn: 'TRANSITION',
  PoweringOff: 'TRANSITION',
};

export function powerStateOf({ power }: SystemView): PowerState {
  return STATES[power];
}
