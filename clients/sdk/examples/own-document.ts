import { createInfra } from 'infratographer/sdk';

const infra = createInfra({ url: process.env['INFRA_URL'] ?? '', token: process.env['INFRA_TOKEN'] });

interface Elevation {
  readonly racks: {
    readonly nodes: readonly { readonly name: string; readonly usage: { readonly freeUnits: number } }[];
  };
}
const { racks } = await infra.graph.request<Elevation>(
  '{ racks(first: 5) { nodes { name usage { freeUnits } } } }',
);
for (const { name, usage } of racks.nodes) console.log(`${name}: ${usage.freeUnits} units are free`);
