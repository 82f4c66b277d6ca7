/** Lets one piece of work through at a time, in the order of arrival. */
export interface Lane {
  /** Rejects with the signal's reason when it is aborted before the turn came. */
  run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

/**
 * One lane per BMC is shared by everyone in the process: BMCs drop or mix up parallel requests, and limits per caller do
 * not add up to a limit per BMC (gofish `MaxConcurrentRequests`, NVIDIA infra-controller#4751).
 */
export function createLane(): Lane {
  const waiting: (() => void)[] = [];
  let taken = false;

  function turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (!taken) {
      taken = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const start = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      waiting.push(start);
    });
  }

  return {
    async run(signal, work) {
      await turn(signal);
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else taken = false;
      }
    },
  };
}
