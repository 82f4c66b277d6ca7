import { expect, onTestFinished, test } from 'vitest';
import { createDisplay, type Display } from './display.ts';

function display(isTTY: boolean): { display: Display; written: () => string } {
  let written = '';
  const created = createDisplay({ isTTY, columns: 60, write: (text) => (written += text) });
  onTestFinished(() => created.close());
  return { display: created, written: () => written };
}

test('plain lines and no escape codes where there is no terminal', () => {
  const { display: shown, written } = display(false);
  shown.onProgress({ kind: 'starting', name: 'nats', text: 'JetStream' });
  shown.onProgress({ kind: 'waiting', name: 'nats', text: 'a download' });
  shown.onProgress({ kind: 'ready', name: 'nats', ms: 1_234, text: 'JetStream' });
  shown.onProgress({ kind: 'died', name: 'nats', text: 'was ended by SIGKILL', retryInMs: 100 });
  expect(written()).not.toContain('\u001b');
  expect(
    written()
      .split('\n')
      .map((line) => line.replaceAll(/ +/g, ' ')),
  ).toEqual(['✓ nats 1.2 s JetStream', '! nats was ended by SIGKILL; starts again in 0.1 s', '']);
});

test('in a terminal, what is waited for is shown until it is there', () => {
  const { display: shown, written } = display(true);
  shown.onProgress({ kind: 'starting', name: 'nats', text: 'waits for JetStream' });
  expect(written()).toMatch(/… nats .* waits for JetStream\n$/);
  shown.onProgress({ kind: 'ready', name: 'nats', ms: 1_234, text: 'JetStream' });
  expect(written()).toContain('\u001b[1A\u001b[J✓ nats ');
  expect(written()).toMatch(/JetStream\n$/);
});
