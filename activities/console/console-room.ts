import type { ConsoleSeat } from './console-hub.ts';

/** One who takes part in a session at a console. */
export interface Guest {
  /** Bytes of the machine. */
  show(bytes: Uint8Array): void;
  /** Something that people should know. */
  tell(text: string): void;
  /** Sends them away. */
  dismiss(reason: Dismissal): void;
}

/** Why somebody is sent away: a close code of WebSocket (RFC 6455 §7.4; from 4000 on our own), and the reason. */
export interface Dismissal {
  readonly code: number;
  readonly reason: string;
}

export const DISMISSALS = {
  /** The session goes on, as soon as the console is open again; so may who comes back. */
  INTERRUPTED: { code: 1012, reason: 'the console is opened again; come back in a moment' },
  TOO_SLOW: { code: 1013, reason: 'the machine prints faster than you read' },
  ENDED: { code: 4000, reason: 'the session has ended' },
  TOKEN_EXPIRED: { code: 4001, reason: 'your token has expired; come back with a fresh one' },
  NO_LONGER_ALLOWED: { code: 4003, reason: 'you may no longer use this console' },
} as const satisfies Record<string, Dismissal>;

/** A session that this process has: all who take part in it. */
export interface ConsoleRoom {
  /** Lets somebody in; the answer lets them leave. */
  enter(guest: Guest): () => void;
  /** Types for a guest. */
  write(bytes: Uint8Array): Promise<void>;
  /** How long nobody has been here; 0 while somebody is. */
  idleMs(): number;
  show(bytes: Uint8Array): void;
  /** Sends everybody away. */
  close(reason: Dismissal): void;
}

export function createConsoleRoom(seat: Pick<ConsoleSeat, 'write'>): ConsoleRoom {
  const guests = new Set<Guest>();
  let emptySince = Date.now();
  const tellOthers = (text: string, but: Guest | null): void => {
    for (const guest of guests) if (guest !== but) guest.tell(text);
  };
  const count = (): string => (guests.size === 1 ? 'you are alone here' : `${guests.size} are here`);
  return {
    enter(guest) {
      guests.add(guest);
      guest.tell(`connected; ${count()}`);
      tellOthers(`somebody came; ${count()}`, guest);
      return () => {
        if (!guests.delete(guest)) return;
        if (guests.size === 0) emptySince = Date.now();
        else tellOthers(`somebody left; ${count()}`, null);
      };
    },
    write: async (bytes) => await seat.write(bytes),
    idleMs: () => (guests.size > 0 ? 0 : Date.now() - emptySince),
    show(bytes) {
      for (const guest of guests) guest.show(bytes);
    },
    close(reason) {
      for (const guest of guests) guest.dismiss(reason);
      guests.clear();
    },
  };
}

/** The sessions that this process has, by their id. */
export type ConsoleRooms = Map<string, ConsoleRoom>;
