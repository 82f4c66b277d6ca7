import { PLANS } from './plans.ts';
import { describeSagas } from './saga-suite.ts';
import { SERVER_VERBS } from './server-scenario.ts';

const verbs = Object.keys(PLANS).filter((verb) => !SERVER_VERBS.includes(verb));

describeSagas(verbs, { enrolled: 38, spare: 0 });
