import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
// oxlint-disable-next-line import/no-unassigned-import -- Vite builds a style sheet from it
import '@xterm/xterm/css/xterm.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { allowTerminalStyles } from './styles-by-script.ts';

/** Methods of the terminal for the page. */
export interface ScreenHandle {
  readonly write: (bytes: Uint8Array) => void;
  readonly focus: () => void;
}

interface ScreenProps {
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly onReady: (screen: ScreenHandle) => () => void;
  readonly onTyped: (text: string) => void;
  readonly onResize: (columns: number, rows: number) => void;
  /** Ctrl and ], by which one leaves the terminal with the keyboard. */
  readonly onEscape: () => void;
}

const LINES_KEPT = 10_000;

/** A terminal that is as large as its place. */
export function Screen(props: ScreenProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const terminal = useRef<Terminal>(undefined);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (place.current === null) return undefined;
    const disallowStyles = allowTerminalStyles();
    const made = new Terminal({
      scrollback: LINES_KEPT,
      fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
      fontSize: 13,
      theme: { background: '#0f1316', foreground: '#e4e9ec', cursor: '#6db7ff' },
      minimumContrastRatio: 4.5,
      screenReaderMode: true,
    });
    const fit = new FitAddon();
    made.loadAddon(fit);
    made.attachCustomKeyEventHandler((event) => {
      if (event.type !== 'keydown' || !event.ctrlKey || event.key !== ']') return true;
      event.preventDefault();
      latest.current.onEscape();
      return false;
    });
    made.onData((text) => latest.current.onTyped(text));
    made.onResize(({ cols, rows }) => latest.current.onResize(cols, rows));
    made.open(place.current);
    terminal.current = made;
    const watch = new ResizeObserver(() => fit.fit());
    watch.observe(place.current);
    fit.fit();
    latest.current.onResize(made.cols, made.rows);
    const end = latest.current.onReady({
      write: (bytes) => made.write(bytes),
      focus: () => made.focus(),
    });
    made.focus();
    return () => {
      end();
      watch.disconnect();
      made.dispose();
      disallowStyles();
    };
  }, []);
  useEffect(() => {
    if (terminal.current !== undefined) {
      terminal.current.options.disableStdin = props.isReadOnly;
      terminal.current.textarea?.setAttribute('aria-label', props.label);
    }
  }, [props.isReadOnly, props.label]);
  return <div ref={place} className="h-full w-full" />;
}
