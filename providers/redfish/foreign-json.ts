import { cleanTexts } from '#platform/text/characters.ts';

/** Whether JSON may hold what a text must not: escapes of control characters and surrogates, and raw ones of C1. */
const suspicious = /\\u00[01789]|\\[bf]|\\ud[89a-f]|[\u007f-\u009f]/i;

/** JSON of a BMC, fit to be stored and shown: PostgreSQL accepts no NUL, terminals obey control characters. */
export function parseForeign(json: string): unknown {
  const value = JSON.parse(json) as unknown;
  return suspicious.test(json) ? cleanTexts(value) : value;
}
