import { joined, type Findings } from '../documents/findings.ts';

/** Addresses, one a line. cloud-init gives up all user-data where it cannot fetch one (user_data.py, _do_include). */
export function checkInclude(text: string): Findings {
  const faults = text.split('\n').flatMap((line, index) => {
    // The mark itself may be followed by an address.
    const address = line.replace(/^\s*#include(-once)?/i, '').trim();
    if (address === '' || address.startsWith('#')) return [];
    return /^(https?|ftp|file):\/\/\S+$/i.test(address) ? [] : [`line ${index + 1} must be a URL`];
  });
  return joined([{ faults, warnings: [] }]);
}
