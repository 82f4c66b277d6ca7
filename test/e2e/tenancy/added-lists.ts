/** What domains add to types of others, and what one's own shows, by domain and type. */
export const ADDED_LISTS: Readonly<
  Record<string, Readonly<Record<string, { readonly selection: string; readonly shown: string }>>>
> = {
  ipam: {
    Instance: { selection: 'addresses { nodes { address } }', shown: '"address":"10.70.0.' },
    Site: { selection: 'ipBlocks { nodes { prefix } }', shown: '"prefix":"10.70.0.0/24"' },
    Tenant: { selection: 'ipBlocks { nodes { prefix } }', shown: '"prefix":"10.70.0.0/24"' },
  },
  networks: {
    Rack: { selection: 'networkDevices { nodes { name } }', shown: '"name":"ours-leaf"' },
    Server: { selection: 'devicePorts { nodes { name } }', shown: '"name":"eth0"' },
    Site: { selection: 'networkDevices { nodes { name } }', shown: '"name":"ours-leaf"' },
  },
};
