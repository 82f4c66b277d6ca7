import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { protocolSchemas } from '#providers/protocol/json-schemas.ts';

/** Where the JSON Schemas of the contract for providers elsewhere are committed. */
export const PROVIDER_PROTOCOL = new URL('../../docs/provider-protocol/', import.meta.url);

if (import.meta.main) {
  mkdirSync(PROVIDER_PROTOCOL, { recursive: true });
  const schemas = protocolSchemas();
  for (const file of readdirSync(PROVIDER_PROTOCOL))
    if (file.endsWith('.json') && !schemas.has(file)) rmSync(new URL(file, PROVIDER_PROTOCOL));
  for (const [file, text] of schemas) writeFileSync(new URL(file, PROVIDER_PROTOCOL), text);
}
