import { element, NAMESPACES, valued, xmlPart } from './xml.js';

const WORD = 'http://schemas.microsoft.com/office/word';

/** What Word writes for a document of its newest kind; without them it opens in compatibility mode. */
const COMPATIBILITY = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
};

/** `word/settings.xml` */
export const settingsPart = (hasEmbeddedFonts: boolean): string =>
  xmlPart(
    element(
      'w:settings',
      NAMESPACES,
      element('w:zoom', { 'w:percent': 100 }),
      hasEmbeddedFonts ? '<w:embedTrueTypeFonts/>' : '',
      valued('w:defaultTabStop', 720),
      valued('w:characterSpacingControl', 'doNotCompress'),
      element(
        'w:compat',
        {},
        // Space after and space before add up, as in the PDF; without it the larger one wins.
        '<w:doNotUseHTMLParagraphAutoSpacing/>',
        ...Object.entries(COMPATIBILITY).map(([name, value]) =>
          element('w:compatSetting', { 'w:name': name, 'w:uri': WORD, 'w:val': value }),
        ),
      ),
      element('w:themeFontLang', { 'w:val': 'en-US', 'w:bidi': 'th-TH' }),
      valued('w:decimalSymbol', '.'),
      valued('w:listSeparator', ','),
    ),
  );
