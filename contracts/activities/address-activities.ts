import type { AddressRequest } from '../instances/address-request.ts';
import type { StepActivity } from './step-call.ts';

/** Activities that allocate and release the addresses of an instance. */
export interface AddressActivities {
  /**
   * Allocates each address that is requested, or one of any family. Fails with `EXHAUSTED` naming all that could not be
   * allocated; the others stay until they are released. Returns the first, and all where they were requested.
   */
  allocateAddress: StepActivity<
    {
      instanceId: string;
      tenantId: string;
      siteId: string;
      addresses?: readonly AddressRequest[];
    },
    { address: string; addresses?: readonly string[] }
  >;
  releaseAddresses: StepActivity<{ instanceId: string }, void>;
}
