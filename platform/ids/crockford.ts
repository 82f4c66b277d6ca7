const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** 16 bytes as 26 digits, most significant first (Crockford base32, lower case, no check digit). */
export function encodeCrockford(bytes: Buffer): string {
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (let digit = 0; digit < 26; digit++) {
    text = DIGITS.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return text;
}

/** The 16 bytes behind 26 digits. Digits outside the alphabet are a caller's bug. */
export function decodeCrockford(text: string): Buffer {
  let value = 0n;
  for (const digit of text) {
    const index = DIGITS.indexOf(digit);
    if (index < 0) throw new RangeError(`"${digit}" is no Crockford base32 digit`);
    value = (value << 5n) | BigInt(index);
  }
  return Buffer.from(value.toString(16).padStart(32, '0').slice(-32), 'hex');
}
