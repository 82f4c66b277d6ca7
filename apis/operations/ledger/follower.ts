import type { Operation } from '../entities/operation.ts';

/** A reader that follows an operation, at its own pace: a slow one sees the newest state, not all between. */
export interface Follower {
  /** The operation as it is now; undefined where there is none. */
  show(operation: Operation | undefined): void;
  /** `enter` is called when the first is requested. */
  read(enter: () => void): AsyncIterableIterator<Operation>;
}

/** `leave` is called once, however it ends. */
export function createFollower(leave: () => void): Follower {
  let next: Operation | undefined;
  let seen = 0;
  let isOver = false;
  let changed = Promise.withResolvers<void>();

  const end = (): void => {
    if (isOver) return;
    isOver = true;
    leave();
    changed.resolve();
  };
  const take = (): Operation | undefined => {
    const taken = next;
    next = undefined;
    if (taken === undefined) return undefined;
    seen = taken.version;
    if (taken.finishedAt !== null) end();
    return taken;
  };

  return {
    show(operation) {
      if (operation === undefined) return end();
      if (operation.version <= seen) return;
      next = operation;
      changed.resolve();
    },
    read(enter) {
      let hasEntered = false;
      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        async next() {
          if (!hasEntered) {
            hasEntered = true;
            enter();
          }
          while (!isOver || next !== undefined) {
            const operation = take();
            if (operation !== undefined) return { done: false, value: operation };
            await changed.promise;
            changed = Promise.withResolvers();
          }
          return { done: true, value: undefined };
        },
        async return() {
          next = undefined;
          end();
          return await Promise.resolve({ done: true, value: undefined });
        },
      };
    },
  };
}
