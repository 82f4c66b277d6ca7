/** A MAC address as it is stored: lower case, colon-separated; undefined when the text is none. */
export function normalizeMac(text: string): string | undefined {
  const digits = text.toLowerCase().replaceAll(/[:.-]/g, '');
  if (!/^[0-9a-f]{12}$/.test(digits)) return undefined;
  return digits.match(/../g)?.join(':');
}
