const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** XMP metadata (ISO 16684-1) for a PDF's information dictionary. */
export function xmpPacket(info: Readonly<Record<string, string | Date>>): string {
  const text = (key: string): string => escapeXml(String(info[key] ?? ''));
  const date = info['CreationDate'];
  const stamp = date instanceof Date ? date.toISOString().replace(/\.\d+Z$/, 'Z') : '';
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${text('Title')}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${text('Author')}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text('Subject')}</rdf:li></rdf:Alt></dc:description>
<xmp:CreateDate>${stamp}</xmp:CreateDate>
<xmp:CreatorTool>${text('Creator')}</xmp:CreatorTool>
<pdf:Producer>${text('Producer')}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
