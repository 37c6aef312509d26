import type { DocumentModel } from '../../document/model.js';
import { element, escapeXml, xmlPart } from './xml.js';

const CORE_NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** `docProps/core.xml`: title, author, subject; both dates are the document's own. */
export function corePropertiesPart({ title, author, subject, language, date }: DocumentModel): string {
  const moment = `${new Date(date).toISOString().slice(0, 19)}Z`;
  return xmlPart(
    element(
      'cp:coreProperties',
      CORE_NAMESPACES,
      element('dc:title', {}, escapeXml(title)),
      element('dc:subject', {}, escapeXml(subject)),
      element('dc:creator', {}, escapeXml(author)),
      element('cp:lastModifiedBy', {}, escapeXml(author)),
      element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, moment),
      element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, moment),
      element('dc:language', {}, escapeXml(language)),
    ),
  );
}

/** `docProps/app.xml` */
export const applicationPropertiesPart = ({ author }: DocumentModel): string =>
  xmlPart(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, 'plan'),
      element('Company', {}, escapeXml(author)),
    ),
  );
