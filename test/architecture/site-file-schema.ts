import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { siteFile } from '#contracts/site-file/site-file.ts';

/** Where the JSON Schema of site files is committed, for editors. */
export const SITE_FILE_SCHEMA = new URL('../../docs/site-file.schema.json', import.meta.url);

/** The schema as the contract has it. */
export function siteFileSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(siteFile, { io: 'input' }), null, 2)}\n`;
}

if (import.meta.main) writeFileSync(SITE_FILE_SCHEMA, siteFileSchema());
