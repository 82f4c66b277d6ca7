/** One part of a MIME message, decoded. */
export interface Part {
  readonly type: string;
  readonly text: string;
}

/** The parts of a MIME message as cloud-init reads it, with its oddities, or in one sentence why it is invalid. */
export type Parts =
  | { readonly parts: readonly Part[]; readonly warnings: readonly string[] }
  | { readonly fault: string };

/**
 * Reads what RFC 2046 §5.1 says of multipart messages, as Python's email package does: a boundary that ends the message
 * may be missing, and a message without parts is one itself. Parts inside parts are not taken apart.
 */
export function readMultipart(message: string): Parts {
  const { headers, body } = split(message.replaceAll('\r\n', '\n').trimStart());
  // Without it cloud-init takes the text for no message at all (user_data.py, convert_string).
  if (!headers.has('mime-version')) return { fault: 'must have a header MIME-Version: 1.0' };
  const type = headers.get('content-type') ?? 'text/plain';
  if (!/^multipart\//i.test(type)) return { parts: [decoded(headers, body)], warnings: [] };
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return { fault: 'must name its boundary in Content-Type' };
  const [, ...sections] = `\n${body}`.split(`\n--${mark}`);
  const end = sections.findIndex((section) => section.startsWith('--'));
  const parts = (end < 0 ? sections : sections.slice(0, end)).map((section) => {
    const part = split(section.replace(/^[ \t]*\n/, ''));
    return decoded(part.headers, part.body);
  });
  if (parts.length === 0) return { fault: 'must have parts between its boundaries' };
  const warnings = end < 0 ? ['has no boundary that ends it; make sure that it is not cut off'] : [];
  return { parts, warnings };
}

function decoded(headers: ReadonlyMap<string, string>, body: string): Part {
  const type = (headers.get('content-type') ?? 'text/plain').split(';')[0] ?? '';
  return { type: type.trim().toLowerCase(), text: decode(body, headers.get('content-transfer-encoding')) };
}

/** An unknown encoding counts as none (email/message.py, get_payload). */
function decode(body: string, encoding = '7bit'): string {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString();
    case 'quoted-printable':
      return unquote(body);
    default:
      return body;
  }
}

/** RFC 2045 §6.7 */
function unquote(body: string): string {
  const bytes = body
    .replaceAll(/=[ \t]*\n/g, '')
    .replaceAll(/[^\0-\x7f]+/g, (text) => Buffer.from(text).toString('latin1'))
    .replaceAll(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** Header lines, unfolded, and what comes after the empty line. */
function split(text: string): { headers: Map<string, string>; body: string } {
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : text.slice(end).replace(/^\n+/, '') };
}
