import { DELETION_VERBS } from './deletion-scenario.ts';
import { describeSagas } from './saga-suite.ts';

describeSagas(DELETION_VERBS, { enrolled: 0, spare: 1 });
