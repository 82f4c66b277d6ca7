import { describeSagas } from './saga-suite.ts';
import { SERVER_VERBS } from './server-scenario.ts';

describeSagas(SERVER_VERBS, { enrolled: 0, spare: 56 });
