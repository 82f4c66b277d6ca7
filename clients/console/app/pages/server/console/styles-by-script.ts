/**
 * While a terminal is on the page, puts the styles that xterm writes where the content security policy allows them.
 * xterm styles itself by `<style>` elements and `style` attributes, which the policy refuses as inline; style sheets
 * and properties that a script sets are allowed (CSP 3 §6.1.14). xterm's own `documentOverride` reaches only some of
 * them. Answers with the way back.
 */
export function allowTerminalStyles(): () => void {
  const sheets = new Set<CSSStyleSheet>();
  const original = document.createElement;
  const create = (tag: string, options?: ElementCreationOptions): HTMLElement => {
    if (tag === 'style') return standIn(sheets);
    const element = original.call(document, tag, options);
    if (tag === 'span') setStyleByProperty(element);
    return element;
  };
  Object.defineProperty(document, 'createElement', { value: create, configurable: true });
  return () => {
    Reflect.deleteProperty(document, 'createElement');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.has(sheet));
  };

  /** An element without effect whose text becomes a style sheet of the page. */
  function standIn(made: Set<CSSStyleSheet>): HTMLElement {
    const sheet = new CSSStyleSheet();
    made.add(sheet);
    document.adoptedStyleSheets.push(sheet);
    const element = original.call(document, 'template');
    Object.defineProperty(element, 'textContent', {
      get: () => '',
      set(text: string) {
        sheet.replaceSync(text);
      },
    });
    return element;
  }
}

function setStyleByProperty(element: HTMLElement): void {
  const set = element.setAttribute.bind(element);
  element.setAttribute = (name, value) => {
    if (name === 'style') element.style.cssText = value;
    else set(name, value);
  };
}
