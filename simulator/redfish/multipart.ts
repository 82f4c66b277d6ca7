/** The parts of a `multipart/form-data` body by their names (RFC 7578); undefined when it is none. */
export function readMultipart(
  contentType: string | undefined,
  body: Buffer | undefined,
): ReadonlyMap<string, Buffer> | undefined {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType ?? '')?.[1];
  if (boundary === undefined || body === undefined) return undefined;
  const delimiter = Buffer.from(`--${boundary}`);
  const parts = new Map<string, Buffer>();
  let from = body.indexOf(delimiter);
  while (from >= 0) {
    const to = body.indexOf(delimiter, from + delimiter.length);
    if (to < 0) break;
    const part = body.subarray(from + delimiter.length + 2, to - 2);
    const head = part.indexOf('\r\n\r\n');
    const name = /name="([^"]+)"/i.exec(part.subarray(0, head).toString('utf8'))?.[1];
    if (head >= 0 && name !== undefined) parts.set(name, part.subarray(head + 4));
    from = to;
  }
  return parts;
}
