import { z } from 'zod';
import { systemDiskInput } from '#contracts/instances/disk-plan.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { hostname } from '#platform/text/hostname.ts';
import { idText } from '#platform/text/inputs.ts';
import { jsonObject } from '#platform/text/json-data.ts';
import { resourceName } from '#platform/text/names.ts';
import { addressRequests } from '../address-requests.ts';
import { networkConfig, requirements, sshKeys, userData } from '../input-rules.ts';
import { BARE_METAL_NAME } from '../types/bare-metal.ts';

/** The input of `instanceCreate` for all types; each type accepts some of the fields. */
export const createInput = z.object({
  idempotencyKey,
  tenantId: idText,
  type: resourceName.default(BARE_METAL_NAME),
  hostname,
  spec: jsonObject.nullish(),
  imageId: idText.optional(),
  siteId: idText.optional(),
  requirements: requirements.optional(),
  sshKeys: sshKeys.optional(),
  userData: userData.optional(),
  networkConfig: networkConfig.optional(),
  profileId: idText.optional(),
  systemDisk: systemDiskInput.optional(),
  ...planInput,
  addresses: addressRequests.optional(),
});

export type CreateInput = z.output<typeof createInput>;
