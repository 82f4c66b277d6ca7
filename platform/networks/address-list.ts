import ipaddr from 'ipaddr.js';

/** Whether a list of addresses and networks, with commas or spaces between, has the address. What is neither admits none. */
export function listHasAddress(list: string, address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const wanted = ipaddr.process(address);
  return list.split(/[\s,]+/u).some((entry) => {
    if (ipaddr.isValid(entry)) return ipaddr.process(entry).toString() === wanted.toString();
    if (!ipaddr.isValidCIDR(entry)) return false;
    const [network, bits] = ipaddr.parseCIDR(entry);
    return network.kind() === wanted.kind() && wanted.match(network, bits);
  });
}
