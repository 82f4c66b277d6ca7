import { createConnection, type Socket } from 'node:net';

/** The serial line of a virtual machine. */
export interface SerialSocket {
  type(bytes: Uint8Array): void;
  /** Ends the search for a machine that is gone. What it has written still arrives. */
  close(): void;
}

/** The socket is there a moment after the machine. */
const PAUSE_MS = 20;

/** Listens to the serial line of a virtual machine from its first moment to its end. */
export function connectSerial(path: string, print: (bytes: Uint8Array) => void): SerialSocket {
  let socket: Socket | undefined;
  let isClosed = false;
  const connect = (): void => {
    if (isClosed) return;
    const tried = createConnection(path);
    socket = tried;
    tried.on('data', print);
    tried.once('error', () => {
      tried.destroy();
      setTimeout(connect, PAUSE_MS);
    });
  };
  connect();
  return {
    type: (bytes) => void socket?.write(bytes),
    close() {
      isClosed = true;
    },
  };
}
