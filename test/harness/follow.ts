/** What a subscription sends: its next result, or undefined once it has ended. */
export interface Followed {
  next<Data>(): Promise<FollowedResult<Data> | undefined>;
  leave(): Promise<void>;
}

export interface FollowedResult<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Reads the results of a subscription from the server-sent events of an answer. */
export function readResults({ body }: Response): Followed {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const part = text.slice(0, end);
          text = text.slice(end + 2);
          const data = /^data: ?(.+)$/m.exec(part)?.[1];
          if (/^event: ?next$/m.test(part) && data !== undefined) return JSON.parse(data);
          continue;
        }
        const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done) return undefined;
        text += value;
      }
    },
    leave: async () => await reader?.cancel(),
  };
}
