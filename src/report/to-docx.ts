import { COLUMN_WIDTHS, printedBlocks, type Block, type Row, type Run } from './printed-blocks.ts'
import type { Report } from './report.ts'
import { inXml, XML_HEAD, zipParts } from './zip-parts.ts'

/**
 * The report as a Word document (WordprocessingML, ISO/IEC 29500), written part by part: the packages that write such
 * files put the moment of writing and random names into them, and the same record is to give the same bytes.
 */

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A4 less its margins, in twentieths of a point. */
const TEXT_WIDTH = 9866

export const toDocx = (report: Report): Uint8Array =>
  zipParts({
    '[Content_Types].xml':
      `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels':
      `${XML_HEAD}<Relationships xmlns="${RELATIONS}">` +
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels':
      `${XML_HEAD}<Relationships xmlns="${RELATIONS}">` +
      `<Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml':
      `${XML_HEAD}<w:document xmlns:w="${MAIN}"><w:body>${printedBlocks(report).map(blockXml).join('')}` +
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
      '<w:pgMar w:top="1020" w:right="1020" w:bottom="1020" w:left="1020" w:header="600" w:footer="600" w:gutter="0"/>' +
      '</w:sectPr></w:body></w:document>',
    'word/styles.xml': STYLES,
  })

type Style = Readonly<{ size: number; spacing: string; before?: string; after?: string }>

// The order of a paragraph's properties is fixed: some stand before its spacing, some after.
const style = (id: string, { size, spacing, before = '', after = '' }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.toLowerCase().replace(/(\d)/u, ' $1')}"/>` +
  `<w:pPr>${before}<w:spacing ${spacing}/>${after}</w:pPr>` +
  `<w:rPr>${size > 22 ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`

const heading = (level: number, spacing: string, size: number): string =>
  style(`Heading${level}`, {
    size,
    spacing,
    before: '<w:keepNext/>',
    after: `<w:outlineLvl w:val="${level - 1}"/>`,
  })

const STYLES =
  `${XML_HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="en-GB"/>' +
  '</w:rPr></w:rPrDefault></w:docDefaults>' +
  style('Normal', { size: 20, spacing: 'w:after="80"' }) +
  heading(1, 'w:after="120"', 40) +
  heading(2, 'w:before="320" w:after="100"', 28) +
  style('Item', { size: 20, spacing: 'w:after="80"', after: '<w:ind w:left="360" w:hanging="240"/>' }) +
  '</w:styles>'

const blockXml = (block: Block): string => {
  if (block.kind === 'table') return tableXml(block.rows)
  const runs = block.kind === 'item' ? [{ words: '•  ' }, ...block.runs] : block.runs
  return paragraphXml(runs, STYLE_OF[block.kind])
}

const STYLE_OF = { title: 'Heading1', heading: 'Heading2', paragraph: 'Normal', item: 'Item' } as const

const paragraphXml = (runs: readonly Run[], styleId: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>${runs.map(runXml).join('')}</w:p>`

const runXml = ({ words, bold, muted, underlined }: Run): string => {
  const face = [
    ...(bold ? ['<w:b/>'] : []),
    ...(muted ? ['<w:color w:val="66625A"/>'] : []),
    ...(underlined ? ['<w:u w:val="single" w:color="5B48B8"/>'] : []),
  ].join('')
  return `<w:r><w:rPr>${face}</w:rPr><w:t xml:space="preserve">${inXml(words)}</w:t></w:r>`
}

const tableXml = (rows: readonly Row[]): string => {
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:color="D9D4C8"/>`
  const widths = COLUMN_WIDTHS.map((width) => Math.round((TEXT_WIDTH * width) / 100))
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>${border('bottom')}${border('insideH')}` +
    `</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `${rows.map((row, index) => rowXml(row, { widths, isHead: index === 0 })).join('')}</w:tbl>`
  )
}

const rowXml = (row: Row, { widths, isHead }: { widths: readonly number[]; isHead: boolean }): string => {
  const cells = row.map(
    (lines, index) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>` +
      `${lines.map((runs) => paragraphXml(runs, 'Normal')).join('')}</w:tc>`,
  )
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`
}
