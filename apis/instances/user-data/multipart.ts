/** One part of a MIME message, decoded. */
interface Part {
  readonly type: string;
  readonly text: string;
}

/** The parts of a MIME message as cloud-init takes it, or in one sentence why it is none. */
export type Parts = { readonly parts: readonly Part[] } | { readonly fault: string };

const PARTS_LIMIT = 100;

/** Reads what RFC 2046 §5.1 says of multipart messages; parts inside parts are not taken apart. */
export function readMultipart(message: string): Parts {
  const { headers, body } = split(message.replaceAll('\r\n', '\n').trimStart());
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '');
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return { fault: 'must name its boundary in Content-Type' };
  const [, ...sections] = `\n${body}`.split(`\n--${mark}`);
  const end = sections.findIndex((section) => section.startsWith('--'));
  if (end <= 0) return { fault: 'must have parts between its boundaries, and a boundary that ends it' };
  if (end > PARTS_LIMIT) return { fault: `must have at most ${PARTS_LIMIT} parts` };
  const parts: Part[] = [];
  for (const [index, section] of sections.slice(0, end).entries()) {
    const part = split(section.replace(/^[ \t]*\n/, ''));
    const encoding = (part.headers.get('content-transfer-encoding') ?? '7bit').toLowerCase();
    if (!['7bit', '8bit', 'binary', 'base64'].includes(encoding)) {
      return { fault: `part ${index + 1} must be encoded as 7bit, 8bit or base64` };
    }
    const text = encoding === 'base64' ? Buffer.from(part.body, 'base64').toString() : part.body;
    const type = (part.headers.get('content-type') ?? 'text/plain').split(';')[0] ?? '';
    parts.push({ type: type.trim().toLowerCase(), text });
  }
  return { parts };
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
