/** What happens to a part of the stack, for a display or a test to follow. */
export type Progress =
  | { readonly kind: 'starting'; readonly name: string; readonly text: string }
  | { readonly kind: 'waiting'; readonly name: string; readonly text: string }
  | { readonly kind: 'ready'; readonly name: string; readonly ms: number; readonly text: string }
  | { readonly kind: 'died'; readonly name: string; readonly text: string; readonly retryInMs: number }
  | { readonly kind: 'stopped'; readonly name: string; readonly ms: number }
  | { readonly kind: 'note'; readonly text: string };

export type OnProgress = (progress: Progress) => void;
