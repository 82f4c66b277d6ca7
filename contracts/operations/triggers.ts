import type { z } from 'zod';
import { instanceRequests, instanceRequestSchema } from '../instances/requests.ts';
import type { OperationSubject, WORKFLOW_TYPES } from './operation.ts';
import {
  biosRequestSchema,
  firmwareRequestSchema,
  consoleRequestSchema,
  powerRequestSchema,
  serverRequests,
  serverRequestSchema,
} from '../servers/requests.ts';

/** Which event starts which workflow, and what its data must be. */
export interface Trigger {
  readonly eventType: string;
  readonly workflowType: (typeof WORKFLOW_TYPES)[keyof typeof WORKFLOW_TYPES];
  readonly input: z.ZodType<OperationSubject>;
}

export const TRIGGERS: readonly Trigger[] = [
  {
    eventType: instanceRequests.PROVISION.eventType,
    workflowType: 'provision',
    input: instanceRequestSchema,
  },
  { eventType: instanceRequests.REIMAGE.eventType, workflowType: 'reimage', input: instanceRequestSchema },
  { eventType: instanceRequests.RESCUE.eventType, workflowType: 'rescue', input: instanceRequestSchema },
  { eventType: instanceRequests.UNRESCUE.eventType, workflowType: 'unrescue', input: instanceRequestSchema },
  {
    eventType: instanceRequests.DECOMMISSION.eventType,
    workflowType: 'decommission',
    input: instanceRequestSchema,
  },
  { eventType: serverRequests.ENROLL.eventType, workflowType: 'enroll', input: serverRequestSchema },
  { eventType: serverRequests.INSPECT.eventType, workflowType: 'inspect', input: serverRequestSchema },
  { eventType: serverRequests.POWER.eventType, workflowType: 'power', input: powerRequestSchema },
  { eventType: serverRequests.ERASE.eventType, workflowType: 'erase', input: serverRequestSchema },
  {
    eventType: serverRequests.CREDENTIAL_ROTATE.eventType,
    workflowType: 'credentialRotate',
    input: serverRequestSchema,
  },
  {
    eventType: serverRequests.BMC_UPDATE.eventType,
    workflowType: 'bmcUpdate',
    input: serverRequestSchema,
  },
  { eventType: serverRequests.BIOS_APPLY.eventType, workflowType: 'biosApply', input: biosRequestSchema },
  {
    eventType: serverRequests.FIRMWARE_UPDATE.eventType,
    workflowType: 'firmwareUpdate',
    input: firmwareRequestSchema,
  },
  { eventType: serverRequests.CONSOLE.eventType, workflowType: 'console', input: consoleRequestSchema },
];

export function triggerFor(eventType: string): Trigger | undefined {
  return TRIGGERS.find((trigger) => trigger.eventType === eventType);
}

/** The queue on which workflows and activities against our own graph run. */
export const OPERATIONS_QUEUE = 'operations';
