import { z } from 'zod';
import { jsonSetting } from '#platform/config/json-setting.ts';
import { taskQueueConfig } from './config.ts';

/** Providers of a worker that are workers of their own. Where Temporal is, the worker knows itself. */
const remoteProvider = taskQueueConfig.partial({ temporalAddress: true, namespace: true }).extend({
  /** Id of a provider of ours that does the rest, where `capabilities` are not all. */
  rest: z.string().optional(),
});

/** The setting, as JSON: a list of providers. */
export const remoteProviders = jsonSetting(
  z.array(remoteProvider).max(50),
  '[{"id": "acme", "taskQueue": "provider-acme", "publicKey": {…}}]',
).default([]);
