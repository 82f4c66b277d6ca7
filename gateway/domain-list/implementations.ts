import { request } from 'undici';
import { describeError } from '#platform/errors/describe-error.ts';
import { aboutSchema, aboutUrl, type About } from '#platform/graph/about.ts';

/** What an endpoint says about itself; no implementation where it answers without saying. */
type Answer = Omit<About, 'implementation'> & { readonly implementation: string | null };

/** Asks endpoints what implements them. */
export interface Implementations {
  of(graphqlUrl: string): Promise<Answer | { readonly problem: string }>;
}

const DEADLINE_MS = 2_000;
/** Callers within this time share one request. */
const KEEP_MS = 5_000;
/** In bytes; a hundred gaps are 70 kB. */
const BODY_LIMIT = 256 * 1_024;

export function createImplementations(): Implementations {
  const known = new Map<string, { readonly until: number; readonly answer: ReturnType<typeof ask> }>();
  return {
    async of(graphqlUrl) {
      const found = known.get(graphqlUrl);
      if (found !== undefined && found.until > Date.now()) return await found.answer;
      const answer = ask(graphqlUrl);
      known.set(graphqlUrl, { until: Date.now() + KEEP_MS, answer });
      return await answer;
    },
  };
}

async function ask(graphqlUrl: string): Promise<Answer | { readonly problem: string }> {
  try {
    const { statusCode, body } = await request(aboutUrl(graphqlUrl), {
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const text = await readText(body);
    // It serves the graph, and has nothing to say about itself.
    if (statusCode === 404) return { implementation: null, gaps: [] };
    if (statusCode !== 200) return { problem: `It answers with status ${statusCode}.` };
    const about = aboutSchema.safeParse(JSON.parse(text));
    return about.success
      ? about.data
      : { problem: 'What it says about itself has another form than agreed.' };
  } catch (error) {
    return { problem: `It does not answer (${describeError(error)}).` };
  }
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > BODY_LIMIT) throw new Error(`its answer is longer than ${BODY_LIMIT} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
