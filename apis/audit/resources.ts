import { readFileSync } from 'node:fs';
import { joinResources, type ResourceMap } from '#platform/resource/declaration.ts';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import type { WebhookSecrets } from './webhooks/secrets.ts';
import { webhookResource } from './webhooks/webhook.ts';

/** The contract of the domain. */
export const schemaFile = new URL('./schema.graphql', import.meta.url);

/** The resources that the kernel serves, in a process that has these secrets. */
export function auditResources(secrets?: WebhookSecrets): ResourceMap {
  const { resources } = expandSchema(readFileSync(schemaFile, 'utf8'));
  return joinResources(resources, [webhookResource(secrets)]);
}
