import { StringDecoder } from 'node:string_decoder';

/** The stream contains something other than JSON objects, or one that is too long. */
export class NotJsonStream extends Error {}

/**
 * Splits a stream of JSON objects without framing, as JSON-RPC 1.0 over TCP sends them (RFC 7047, section 4), into their
 * texts. Returns those that a chunk completes.
 * @param limit most characters of one object
 */
export function createJsonSplitter(limit: number): (chunk: Buffer) => string[] {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let position = 0;
  let depth = 0;
  let inText = false;
  return (chunk) => {
    rest += decoder.write(chunk);
    const values: string[] = [];
    let start = 0;
    for (; position < rest.length; position += 1) {
      const character = rest[position];
      if (inText) {
        if (character === '\\') position += 1;
        else if (character === '"') inText = false;
      } else if (character === '"') inText = true;
      else if (character === '{' || (character === '[' && depth > 0)) depth += 1;
      else if (character === '}' || character === ']') {
        depth -= 1;
        if (depth < 0) throw new NotJsonStream('not a JSON object');
        if (depth === 0) {
          values.push(rest.slice(start, position + 1).trim());
          start = position + 1;
        }
      } else if (depth === 0 && !/\s/u.test(character ?? ' ')) throw new NotJsonStream('not a JSON object');
    }
    rest = rest.slice(start);
    position -= start;
    if (rest.length > limit) throw new NotJsonStream(`more than ${limit} characters in one object`);
    return values;
  };
}
