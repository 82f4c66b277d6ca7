/**
 * Where an address leads, as secrets are bound to it and locks are named by it: its origin, so that two paths of one
 * server are one place. Only special schemes have an origin (https://url.spec.whatwg.org/#origin); that of `tcp://…` is
 * the text `null`, the same for all, so that the whole address stands for itself there.
 */
export function placeOfAddress(address: string): string {
  const url = URL.parse(address);
  return url === null || url.origin === 'null' ? address : url.origin;
}

/** The host of a URL, as a name or as an IP address without brackets. */
export function hostOfAddress(address: string): string {
  return (URL.parse(address)?.hostname ?? '').replace(/^\[|\]$/gu, '');
}
