/** States of the connection to a session, in their usual order. */
export type ConnectionState =
  | { readonly kind: 'connecting' }
  /** `notice` is the latest notice of the server: who else takes part. */
  | { readonly kind: 'attached'; readonly notice: string }
  | { readonly kind: 'lost'; readonly since: number; readonly reason: string }
  | { readonly kind: 'ended'; readonly reason: string };

export interface ConsoleConnection {
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

interface Listener {
  readonly onBytes: (bytes: Uint8Array) => void;
  readonly onState: (state: ConnectionState) => void;
}

const RETRY_MS = 1_000;
/** From here on, close codes say that the session is over for this person; below, that it continues in a moment. */
const OVER = 4_000;
/** A message of the server's side holds at most 64 KiB; a paste may be longer. */
const CHUNK = 16 * 1024;

/** Stays in a session until one leaves or it ends; reconnects where only the connection broke. */
export function connectToConsole(sessionId: string, { onBytes, onState }: Listener): ConsoleConnection {
  const url = new URL(`/consoles/${sessionId}`, window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  let socket: WebSocket;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let hasLeft = false;
  let lostSince: number | undefined;

  const connect = (): void => {
    socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      lostSince = undefined;
      if (data instanceof ArrayBuffer) onBytes(new Uint8Array(data));
      else onState({ kind: 'attached', notice: String(data) });
    });
    socket.addEventListener('close', ({ code, reason }) => {
      if (hasLeft) return;
      if (code >= OVER) return onState({ kind: 'ended', reason });
      lostSince ??= Date.now();
      onState({ kind: 'lost', since: lostSince, reason });
      retry = setTimeout(connect, RETRY_MS);
    });
  };
  onState({ kind: 'connecting' });
  connect();
  return {
    type(text) {
      if (socket.readyState !== WebSocket.OPEN) return;
      const bytes = new TextEncoder().encode(text);
      for (let at = 0; at < bytes.length; at += CHUNK) socket.send(bytes.slice(at, at + CHUNK));
    },
    leave() {
      hasLeft = true;
      clearTimeout(retry);
      socket.close(1000);
    },
  };
}
