/** A report that was written out: a file's name, its media type and its bytes or text. */
export type ReportFile = Readonly<{ fileName: string; mediaType: string; body: string | Uint8Array }>
