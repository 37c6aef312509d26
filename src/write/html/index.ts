import { createHash } from 'node:crypto';
import type { DocumentModel } from '../../document/model.js';
import type { WriterResources } from '../../document/resources.js';
import { openSubsetter } from '../../fonts/subset-font.js';
import type { Writer } from '../writer.js';
import { headingsOf, pageBody } from './body.js';
import { element, escapeText, startTag } from './elements.js';
import { styleSheet } from './page-style.js';
import { webFonts } from './web-fonts.js';

/** One file for a browser that needs nothing else: no script, no request to anywhere. */
export async function openHtmlWriter({ fonts, images }: WriterResources): Promise<Writer> {
  const subset = await openSubsetter();
  return {
    async write(model, ways = { beside: [] }) {
      const { css: look, classOf } = styleSheet(model);
      const raised = Math.min(...headingsOf(model).map(({ level }) => level)) - 1;
      const body = pageBody(model, ways, { pictures: images, classOf, raised });
      const faces = await webFonts(model, body, fonts, subset);
      const css = `\n${faces.css}\n${look}\n`;
      return { bytes: new TextEncoder().encode(page(model, css, body)), fonts: faces.files };
    },
  };
}

/** Only this style sheet, and what lies in the file itself. */
function contentPolicy(css: string): string {
  const sum = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${sum}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function page({ language, title, author, subject, draft }: DocumentModel, css: string, body: string): string {
  const named = (name: string, content: string): string => startTag('meta', { name, content });
  return [
    '<!doctype html>',
    startTag('html', { lang: language }),
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(css)}">`,
    named('viewport', 'width=device-width, initial-scale=1'),
    named('author', author),
    named('description', subject),
    ...(draft ? [named('robots', 'noindex')] : []),
    element('title', {}, escapeText(draft ? `ร่าง – ${title}` : title)),
    element('style', {}, css),
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
