/**
 * Readable text out of a parsed page: a paragraph, a heading, a list item or a table cell is a block, blocks stand a
 * blank line apart, and white space within a block is one space, as a browser shows it.
 */

/** The part of a DOM node that is read here. */
export type DomNode = Readonly<{
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<DomNode>
}>

const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA'.split(
    ' ',
  ),
)

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL BODY HTML CAPTION'
  ).split(' '),
)

const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** The text of a node and all below it. */
export const textOfHtml = (root: DomNode): string => {
  const blocks: string[] = ['']
  const add = (words: string): void => {
    blocks.push((blocks.pop() ?? '') + words)
  }
  const walk = (node: DomNode): void => {
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === TEXT_NODE) add(node.textContent?.replace(/\s+/gu, ' ') ?? '')
    if (node.nodeType !== ELEMENT_NODE || SILENT.has(name) || isNoteMark(node, name)) return
    if (name === 'BR') add('\n')
    if (BLOCKS.has(name)) blocks.push('')
    for (const child of node.childNodes) walk(child)
    if (BLOCKS.has(name)) blocks.push('')
  }
  for (const child of root.childNodes) walk(child)
  return blocks
    .map((block) =>
      block
        .replace(/ *\n */gu, '\n')
        .replace(/ {2,}/gu, ' ')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n\n')
}

/** `[1]` where a note is called, and the arrow that leads back from it: signs for the reader's hand, no words. */
const isNoteMark = ({ textContent }: DomNode, name: string): boolean => {
  const words = textContent?.trim() ?? ''
  return (name === 'SUP' && /^\[\w{1,3}\]$/u.test(words)) || (name === 'A' && /^[↑↩]\ufe0e?$/u.test(words))
}
