import { reportSheets, type Cell, type Sheet } from './report-sheets.ts'
import type { Report } from './report.ts'
import { inXml, XML_HEAD, zipParts } from './zip-parts.ts'

/**
 * The report as a workbook (SpreadsheetML, ISO/IEC 29500). Words are stored as words, so nothing in them can become a
 * formula.
 */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The longest text that a cell holds. */
const LONGEST_CELL = 32_767

export const toXlsx = (report: Report): Uint8Array => {
  const sheets = reportSheets(report)
  const each = (write: (sheet: Sheet, number: number) => string): string =>
    sheets.map((sheet, index) => write(sheet, index + 1)).join('')
  const styles = sheets.length + 1
  return zipParts({
    '[Content_Types].xml':
      `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      each(
        (_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
      ) +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels':
      `${XML_HEAD}<Relationships xmlns="${RELATIONS}">` +
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `${each(({ name }, n) => `<sheet name="${name}" sheetId="${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${XML_HEAD}<Relationships xmlns="${RELATIONS}">` +
      each(
        (_, n) => `<Relationship Id="r${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
      ) +
      `<Relationship Id="r${styles}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
  })
}

// Style 0 is the wrapped cell, style 1 the bold heading.
const STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/>' +
  '</fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">' +
  '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>'

const sheetXml = ({ widths, rows }: Sheet): string => {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`
  )
}

const rowXml = (row: readonly Cell[], index: number): string =>
  `<row r="${index + 1}">${row.map((cell, at) => cellXml(cell, `${columnName(at)}${index + 1}`, index === 0 ? 1 : 0)).join('')}</row>`

const cellXml = (cell: Cell, place: string, styleId: number): string =>
  typeof cell === 'number'
    ? `<c r="${place}" s="${styleId}"><v>${cell}</v></c>`
    : `<c r="${place}" s="${styleId}" t="inlineStr"><is><t xml:space="preserve">${inXml(cell.slice(0, LONGEST_CELL))}</t></is></c>`

/** A, B, … Z: no sheet here has more columns. */
const columnName = (at: number): string => String.fromCharCode(65 + at)
