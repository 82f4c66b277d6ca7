import type { Browser, Page } from 'playwright-core';
import type { TestStack } from '#test/harness/stack.ts';

/** What the suites in a browser share. */
export interface Scene {
  readonly stack: TestStack;
  readonly browser: Browser;
  /** A page at which an operator has signed in. */
  readonly page: Page;
  /** Of the console. */
  readonly url: string;
}
