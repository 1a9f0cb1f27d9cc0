/** Nouns for things that speak in writing. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `report study survey poll paper document statement letter memo memorandum email e-mail filing lawsuit complaint
   indictment affidavit transcript book article review audit analysis research data figures record inquiry
   assessment dossier leaflet brochure agreement treaty constitution law bill motion petition ruling judgment judgement
   verdict release communique communiqué note file draft census index website tweet post message video`.split(
    /\s+/,
  ),
)
