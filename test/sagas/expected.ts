import type { FaultPoint } from './fault.ts';
import { canGoBack } from './plans.ts';

/** How an operation must end that met the fault. */
export function expectedState({ verb, fault, steps }: FaultPoint): string[] {
  const [step = ''] = steps;
  switch (fault) {
    case 'fail-before':
    case 'undo':
      return ['FAILED'];
    case 'fail-after':
      // The last step's effect is the success itself: an operation that fails after it has succeeded.
      return isConclusion(verb, step) ? ['SUCCEEDED'] : ['FAILED'];
    case 'cancel':
      return canGoBack(verb, step) ? ['CANCELLED'] : ['SUCCEEDED'];
    case 'twice':
    case 'lost-before':
    case 'lost-after':
      return ['SUCCEEDED'];
  }
}

const CONCLUSIONS: Readonly<Record<string, string>> = {
  provision: 'activate',
  reimage: 'reactivate',
  rescue: 'finish-rescue',
  unrescue: 'reactivate',
  servicesApply: 'reactivate',
  decommission: 'delete-instance',
  enroll: 'finish-inspection',
  inspect: 'finish-inspection',
  power: 'let-go',
  erase: 'finish-cleaning',
  credentialRotate: 'let-go',
  bmcUpdate: 'let-go',
  biosApply: 'finish-maintenance',
  firmwareUpdate: 'finish-maintenance',
  console: 'close-session',
  deleteResource: 'remove',
  imageVerify: 'record',
  devicePortsApply: 'release-device',
  loadBalancerApply: 'release-balancer',
};

function isConclusion(verb: string, step: string): boolean {
  return CONCLUSIONS[verb] === step;
}
