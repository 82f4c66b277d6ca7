import { z } from 'zod';
import { tolerated } from '../documents/tolerated.ts';

/** Values that cloud-init converts where they are of another kind than its schemas say. */

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** util.py, is_true, accepts any value; some modules use Python's truth value instead, where all texts are true. */
export const looseFlag = tolerated(
  z.boolean(),
  () => true,
  'must be true or false without quotes; any other value may count as either',
);

/** util.py, get_cfg_option_str. YAML has made a number of the digits before: `0123` is 83. */
export const looseText = tolerated(
  z.string(),
  scalar,
  'must be a string in quotes; cloud-init writes out the value that YAML makes of it',
);

export const command = z.union(
  [
    z.string(),
    // util.py, shellify
    tolerated(
      z.array(z.string()),
      z.array(scalar),
      'must be a list of strings; cloud-init writes out what YAML makes of the others',
    ),
  ],
  'must be a string or a list of strings',
);
