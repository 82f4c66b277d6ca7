import { parseArgs } from 'node:util';
import { z } from 'zod';
import { describeError } from '#platform/errors/describe-error.ts';
import { describeVerdicts } from './reporter.ts';
import { runContract } from './run-contract.ts';
import { parseTarget } from './target.ts';

const HELP = `Checks an implementation of a domain against the domain's contract, over HTTP.

  npm run contract -- --domain ipam --url http://127.0.0.1:9000/ipam/graphql --issuer-key FILE --nats URL

  --domain NAME       which contract, e.g. ipam
  --url URL           its GraphQL endpoint
  --issuer-key FILE   private JWK of the issuer whose tokens it accepts: the suites call as several people
  --token TOKEN       or the token of an admin; then only rules for one person are checked
  --issuer NAME       the tokens' issuer (default http://infratographer.local)
  --audience NAME     their audience (default infratographer)
  --nats URL          where it publishes events and reads facts; without it, rules about these are left out
  --request-seconds N how long one request may take (default 30)
  --only TEXT         only suites whose file has this in its name; may be repeated
  --json              the verdicts as JSON

What the implementation declares as a gap, at 'about' beside its endpoint, is shown as such and not counted against it.
Exits with 0 when nothing is violated, 1 when something is, 2 for wrong usage.
`;

const OPTIONS = {
  domain: { type: 'string' },
  url: { type: 'string' },
  token: { type: 'string' },
  'issuer-key': { type: 'string' },
  issuer: { type: 'string' },
  audience: { type: 'string' },
  nats: { type: 'string' },
  'request-seconds': { type: 'string' },
  only: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

process.exitCode = await main().catch((error: unknown) => {
  const message = error instanceof z.ZodError ? z.prettifyError(error) : describeError(error);
  process.stderr.write(`${message}\nSee: npm run contract -- --help\n`);
  return 2;
});
process.exit();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.token === undefined && values['issuer-key'] === undefined)
    throw new Error('Give --issuer-key, or --token of an admin');
  const target = parseTarget({
    ...values,
    issuerKey: values['issuer-key'],
    requestSeconds: values['request-seconds'],
  });
  const { about, verdicts } = await runContract(target, { files: values.only ?? [] });
  if (values.json === true) process.stdout.write(`${JSON.stringify({ about, verdicts }, null, 2)}\n`);
  else {
    const name = about?.implementation ?? 'an implementation that does not say its name';
    process.stdout.write(`${target.domain} by ${name}\n\n${describeVerdicts(verdicts)}\n`);
  }
  return verdicts.some(({ result }) => result === 'VIOLATED') || verdicts.length === 0 ? 1 : 0;
}
