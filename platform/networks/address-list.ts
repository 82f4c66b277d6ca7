import ipaddr from 'ipaddr.js';

const NAME = /^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/iu;

/** Whether a list of addresses and networks, with commas or spaces between, has the address. What is neither admits none. */
export function listHasAddress(list: string, address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const wanted = ipaddr.process(address);
  return entriesOf(list).some((entry) => {
    if (ipaddr.isValid(entry)) return ipaddr.process(entry).toString() === wanted.toString();
    if (!ipaddr.isValidCIDR(entry)) return false;
    const [network, bits] = ipaddr.parseCIDR(entry);
    return network.kind() === wanted.kind() && wanted.match(network, bits);
  });
}

/** The same where the list and what is looked for may be host names; `*.example` stands for every name below. */
export function listHasHost(list: string, host: string): boolean {
  if (ipaddr.isValid(host)) return listHasAddress(list, host);
  const wanted = nameOf(host);
  return entriesOf(list)
    .map(nameOf)
    .some((entry) =>
      entry.startsWith('*.') ? wanted.endsWith(entry.slice(1)) : entry !== '' && entry === wanted,
    );
}

/** Whether it can be in such a list. */
export function isHostEntry(entry: string): boolean {
  return ipaddr.isValid(entry) || ipaddr.isValidCIDR(entry) || NAME.test(entry);
}

function entriesOf(list: string): string[] {
  return list.split(/[\s,]+/u);
}

/** DNS compares names without case, and a dot at the end says no more (RFC 1034 §3.1). */
function nameOf(host: string): string {
  return host.toLowerCase().replace(/\.$/u, '');
}
