import { createInfra } from 'infratographer/sdk';

const infra = createInfra({ url: process.env['INFRA_URL'] ?? '', token: process.env['INFRA_TOKEN'] });

// Each connection that breaks is replaced, and continues after the last change that arrived.
for await (const { change, rack } of infra.racks.changes()) {
  console.log(`${change}: ${rack?.name}`);
  if (rack?.name === 'last') break;
}
