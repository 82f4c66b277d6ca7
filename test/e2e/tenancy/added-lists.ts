import { ATTACHABLE_TYPES, NODE_TYPES } from '#apis/metadata/node-types.ts';

/** What a domain adds to a type of another one. */
export interface Added {
  readonly selection: string;
  /** What the answer has of one's own. */
  readonly shown: string;
  /** What the answer has of another tenant's. */
  readonly hidden: string;
}

const list = (selection: string, shown: string): Added => ({ selection, shown, hidden: '"nodes":[]' });

const placement = (unit: number): Added => ({
  selection: 'placement { unit }',
  shown: `"placement":{"unit":${unit}}`,
  hidden: '"placement":null',
});

const tags: Added = { selection: 'tags { name }', shown: '"name":"ours-tag"', hidden: '"tags":[]' };

const serverHealth: Added = {
  selection: 'serverHealth { total }',
  shown: '"total":1',
  hidden: '"total":0',
};

/** By the domain that adds it and the type. */
export const ADDED: Readonly<Record<string, Readonly<Record<string, Added>>>> = {
  // Its own type it answers as every domain does.
  audit: Object.fromEntries(
    Object.values(NODE_TYPES)
      .filter(({ type }) => type !== 'Webhook')
      .map(({ type }) => [
        type,
        list('journal { nodes { text } }', type === 'Site' ? '"text":"ours"' : '"nodes":[]'),
      ]),
  ),
  ipam: {
    DevicePort: list('addresses { nodes { address } }', '"address":"10.70.0.247"'),
    LoadBalancer: list('addresses { nodes { address } }', '"address":"10.70.0.248"'),
    Server: list('addresses { nodes { address } }', '"address":"10.70.0.249"'),
    Instance: list('addresses { nodes { address } }', '"address":"10.70.0.'),
    Site: list('ipBlocks { nodes { prefix } }', '"prefix":"10.70.0.0/24"'),
    Tenant: list('ipBlocks { nodes { prefix } }', '"prefix":"10.70.0.0/24"'),
  },
  loadbalancers: {
    Location: list('loadBalancers { nodes { name } }', '"name":"ours-regional"'),
    Site: list('loadBalancers { nodes { name } }', '"name":"ours"'),
    Tenant: list('loadBalancers { nodes { name } }', '"name":"ours"'),
  },
  locations: { Chassis: placement(4), NetworkDevice: placement(2), Server: placement(1) },
  networks: {
    Rack: list('networkDevices { nodes { name } }', '"name":"ours-leaf"'),
    Server: list('devicePorts { nodes { name } }', '"name":"eth0"'),
    Site: list('networkDevices { nodes { name } }', '"name":"ours-leaf"'),
  },
  servers: { Rack: serverHealth, Site: serverHealth },
  metadata: Object.fromEntries(ATTACHABLE_TYPES.map((type) => [type, tags])),
};
