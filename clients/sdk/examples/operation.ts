import { createInfra, WaitTimeoutError } from 'infratographer/sdk';

const infra = createInfra({ url: process.env['INFRA_URL'] ?? '', token: process.env['INFRA_TOKEN'] });

const operation = infra.operation(process.argv[2] ?? '');
console.log((await operation.read()).title);
try {
  await operation.done({ timeout: 1_000 });
  console.log('It has succeeded.');
} catch (error) {
  if (!(error instanceof WaitTimeoutError)) throw error;
  console.log('It continues; nothing was cancelled.');
}
