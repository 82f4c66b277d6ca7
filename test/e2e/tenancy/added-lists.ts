/** What the domain ipam adds to types of others, and what one's own shows. */
export const ADDED_BY_IPAM: Readonly<Record<string, { readonly selection: string; readonly shown: string }>> =
  {
    Instance: { selection: 'addresses { nodes { address } }', shown: '"address":"10.70.0.' },
    Site: { selection: 'ipBlocks { nodes { prefix } }', shown: '"prefix":"10.70.0.0/24"' },
    Tenant: { selection: 'ipBlocks { nodes { prefix } }', shown: '"prefix":"10.70.0.0/24"' },
  };
