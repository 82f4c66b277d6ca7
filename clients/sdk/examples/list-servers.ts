import { createInfra } from 'infratographer/sdk';

const infra = createInfra({ url: process.env['INFRA_URL'] ?? '', token: process.env['INFRA_TOKEN'] });

// Reads the next page when the loop gets there.
for await (const server of infra.servers.list({ where: { state: { eq: 'AVAILABLE' } }, pageSize: 1 })) {
  console.log(`${server.name} at ${server.site?.name}: ${server.powerState}`);
}
