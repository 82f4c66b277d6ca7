import { z } from 'zod';
import { jsonSetting } from '#platform/config/json-setting.ts';
import { taskQueueConfig } from './config.ts';

/** A provider that runs as a worker of its own; Temporal's address and namespace default to those of our worker. */
const remoteProvider = taskQueueConfig.partial({ temporalAddress: true, namespace: true }).extend({
  /** Id of one of our providers, which serves the capabilities that this one lacks. */
  rest: z.string().optional(),
});

/** The setting, as JSON: a list of providers. */
export const remoteProviders = jsonSetting(
  z.array(remoteProvider).max(50),
  '[{"id": "acme", "taskQueue": "provider-acme", "publicKey": {…}}]',
).default([]);
