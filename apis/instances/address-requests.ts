import { z } from 'zod';
import { MOST_ADDRESSES, type AddressRequest } from '#contracts/instances/address-request.ts';
import { lineText } from '#platform/text/inputs.ts';

/** Which addresses an instance gets, as a caller asks for them; null and absent are the same. */
export const addressRequests = z
  .array(
    z
      .object({
        family: z.enum(['IPV4', 'IPV6'], 'must be IPV4 or IPV6').nullish(),
        blockId: lineText(40).nullish(),
        port: lineText(100).nullish(),
      })
      .transform(({ family, blockId, port }): AddressRequest => ({
        ...(typeof family === 'string' ? { family } : {}),
        ...(typeof blockId === 'string' ? { blockId } : {}),
        ...(typeof port === 'string' ? { port } : {}),
      })),
  )
  .min(1, 'must name at least one address')
  .max(MOST_ADDRESSES, `must be at most ${MOST_ADDRESSES} addresses`);
