import { z } from 'zod';
import { ipmiConfig } from './config.ts';

/** The setting of workers: `config.ts` as JSON. */
export const ipmiSettings = z
  .string()
  .default('{}')
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' });
      return z.NEVER;
    }
  })
  .pipe(ipmiConfig);
