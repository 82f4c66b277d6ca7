import { z } from 'zod';

/** A firmware image for one component. */
export const FirmwareImage = z
  .object({
    component: z.string().describe('The component it is for: its part, or its id.'),
    version: z.string().describe('Version the component reports once the image runs.'),
    url: z
      .string()
      .describe(
        'Where the image is; fetched by the BMC itself, or by us where the BMC only accepts it pushed.',
      ),
    sha256: z.string().describe('Lower-case hex; checked before the image is pushed.'),
  })
  .readonly();

export type FirmwareImage = z.infer<typeof FirmwareImage>;
