import { TRIED_BALANCER_VERBS } from './balancer-scenario.ts';
import { DEVICE_VERBS } from './device-scenario.ts';
import { IMAGE_VERBS } from './image-scenario.ts';
import { describeSagas } from './saga-suite.ts';

describeSagas([...IMAGE_VERBS, ...DEVICE_VERBS, ...TRIED_BALANCER_VERBS], {
  enrolled: 0,
  spare: 1,
  balancer: true,
});
