import { DOMImplementation, DOMParser, XMLSerializer, type Element } from '@xmldom/xmldom';
import { BadMessage } from './framing.ts';

/** An element that is to be sent. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly Tag[] | string;
}

/** An element with elements in it. */
export function tag(name: string, ...content: readonly Tag[]): Tag {
  return { name, attributes: {}, content };
}

/** An element with a text in it. */
export function leaf(name: string, content: string | number): Tag {
  return { name, attributes: {}, content: String(content) };
}

/** The same element with attributes. */
export function withAttributes(one: Tag, attributes: Readonly<Record<string, string>>): Tag {
  return { ...one, attributes: { ...one.attributes, ...attributes } };
}

/** @param namespace of the element and of all in it */
export function serialize(root: Tag, namespace: string): string {
  const document = new DOMImplementation().createDocument(null, '');
  const elementOf = ({ name, attributes, content }: Tag): Element => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (typeof content === 'string') element.appendChild(document.createTextNode(content));
    else for (const one of content) element.appendChild(elementOf(one));
    return element;
  };
  return new XMLSerializer().serializeToString(elementOf(root));
}

/** The root of a document. Declarations of document types are refused, as RFC 6241, section 3, has none. */
export function parseXml(text: string): Element {
  try {
    const parser = new DOMParser({
      onError(level, message) {
        if (level !== 'warning') throw new Error(message);
      },
    });
    const { documentElement, doctype } = parser.parseFromString(text.trim(), 'text/xml');
    if (documentElement !== null && doctype === null) return documentElement;
  } catch (error) {
    throw new BadMessage('something that is not XML', { cause: error });
  }
  throw new BadMessage('XML with a document type, or without an element');
}

/** The elements of this name in an element, in any namespace: devices differ in those that they write. */
export function childrenOf(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  return found;
}

/** The element at a path of names; null where there is none. */
export function childAt(parent: Element, ...path: readonly string[]): Element | null {
  let at: Element | null = parent;
  for (const name of path) at = at === null ? null : (childrenOf(at, name)[0] ?? null);
  return at;
}

/** The text of the element at a path, without space around it; null where there is none. */
export function textAt(parent: Element, ...path: readonly string[]): string | null {
  return childAt(parent, ...path)?.textContent?.trim() ?? null;
}

function isElement(node: object): node is Element {
  return 'nodeType' in node && node.nodeType === 1;
}
