import { BALANCER_VERBS } from './balancer-scenario.ts';
import { DELETION_VERBS } from './deletion-scenario.ts';
import { DEVICE_VERBS } from './device-scenario.ts';
import { IMAGE_VERBS } from './image-scenario.ts';
import { PLANS } from './plans.ts';
import { describeSagas, machinesFor } from './saga-suite.ts';
import { SERVER_VERBS } from './server-scenario.ts';

const elsewhere = [...SERVER_VERBS, ...DELETION_VERBS, ...IMAGE_VERBS, ...DEVICE_VERBS, ...BALANCER_VERBS];
const verbs = Object.keys(PLANS).filter((verb) => !elsewhere.includes(verb));

describeSagas(verbs, { enrolled: machinesFor(verbs), spare: 0 });
