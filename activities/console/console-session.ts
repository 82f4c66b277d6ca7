import type { ConsoleAttachment } from './console-hub.ts';

/** A person or program connected to a console session. */
export interface Participant {
  /** Bytes of the machine. */
  show(bytes: Uint8Array): void;
  /** A notice for the participant. */
  notify(text: string): void;
  /** Disconnects the participant. */
  dismiss(reason: Dismissal): void;
}

/** Why a participant is disconnected: a close code of WebSocket (RFC 6455 §7.4; from 4000 on our own), and the reason. */
export interface Dismissal {
  readonly code: number;
  readonly reason: string;
}

export const DISMISSALS = {
  /** The session continues once the console is open again; participants may reconnect. */
  INTERRUPTED: { code: 1012, reason: 'the console is opened again; come back in a moment' },
  TOO_SLOW: { code: 1013, reason: 'the machine prints faster than you read' },
  ENDED: { code: 4000, reason: 'the session has ended' },
  TOKEN_EXPIRED: { code: 4001, reason: 'your token has expired; come back with a fresh one' },
  NO_LONGER_ALLOWED: { code: 4003, reason: 'you may no longer use this console' },
} as const satisfies Record<string, Dismissal>;

/** A console session served by this process, with its participants. */
export interface ConsoleSession {
  /** Adds a participant; the returned function removes them. */
  enter(participant: Participant): () => void;
  /** Sends input of a participant to the console. */
  write(bytes: Uint8Array): Promise<void>;
  /** Milliseconds without participants; 0 while there is one. */
  idleMs(): number;
  show(bytes: Uint8Array): void;
  /** Disconnects all participants. */
  close(reason: Dismissal): void;
}

export function createConsoleSession(attachment: Pick<ConsoleAttachment, 'write'>): ConsoleSession {
  const participants = new Set<Participant>();
  let emptySince = Date.now();
  const notifyOthers = (text: string, but: Participant | null): void => {
    for (const participant of participants) if (participant !== but) participant.notify(text);
  };
  const count = (): string =>
    participants.size === 1 ? 'no other participants' : `${participants.size} participants`;
  return {
    enter(participant) {
      participants.add(participant);
      participant.notify(`connected; ${count()}`);
      notifyOthers(`a participant joined; ${count()}`, participant);
      return () => {
        if (!participants.delete(participant)) return;
        if (participants.size === 0) emptySince = Date.now();
        else notifyOthers(`a participant left; ${count()}`, null);
      };
    },
    write: async (bytes) => await attachment.write(bytes),
    idleMs: () => (participants.size > 0 ? 0 : Date.now() - emptySince),
    show(bytes) {
      for (const participant of participants) participant.show(bytes);
    },
    close(reason) {
      for (const participant of participants) participant.dismiss(reason);
      participants.clear();
    },
  };
}

/** The console sessions of this process, by their id. */
export type ConsoleSessions = Map<string, ConsoleSession>;
