// Plays the ticketing system: decides on the plan with which an operation waits, by a signed webhook.
import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { REPOSITORY } from './install.mjs';

const HELP = `Usage: node scripts/decide.mjs [options] approve|reject <operation id>

  --approver NAME  who decides (default sam)
  --stack FILE     stack.json of the stack (default .local/stack.json)
`;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      approver: { type: 'string', default: 'sam' },
      stack: { type: 'string', default: join(REPOSITORY, '.local', 'stack.json') },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [decision, operationId] = positionals;
  if (values.help === true || !['approve', 'reject'].includes(decision) || operationId === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const { graphql, tickets, tokens } = JSON.parse(readFileSync(values.stack, 'utf8'));
  const planHash = await findPlan(graphql, tokens.admin, operationId);
  const body = JSON.stringify({
    operationId,
    planHash,
    decision: decision.toUpperCase(),
    approver: values.approver,
    reason: 'decided by hand',
  });
  const answer = await fetch(`${tickets.url}/standard`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signed(tickets.secret, body) },
    body,
  });
  console.log(answer.status, await answer.text());
}

/** The hash of the plan as it is now: a decision is about this plan and no other. */
async function findPlan(url, token, id) {
  const query = 'query($id: ID!) { operation(id: $id) { approval { planHash } } }';
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const { data } = await answer.json();
  const planHash = data?.operation?.approval?.planHash;
  if (planHash === undefined) throw new Error(`the operation ${id} does not wait for an approval`);
  return planHash;
}

/** Headers by https://www.standardwebhooks.com: HMAC-SHA256 over id, time and body. */
function signed(secret, body) {
  const id = `msg_${randomUUID()}`;
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
