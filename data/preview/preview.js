'use strict';

// Shows what the program tells: the pages, what was found in the data, and the way from one to the other.

const SEVERITIES = { error: 'ข้อผิดพลาด', warning: 'คำเตือน', info: 'ข้อสังเกต' };

const byId = (id) => document.getElementById(id);

/** An element with text inside it; what is told is never read as HTML. */
function make(name, text, look) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (look) made.className = look;
  return made;
}

const placeOf = ({ file, line, column }) => (file ? `${file} บรรทัด ${line} คอลัมน์ ${column}` : '');

function scrollToPage(address) {
  const figure = byId(address);
  for (const shown of document.querySelectorAll('figure.shown')) shown.classList.remove('shown');
  if (!figure) return;
  figure.classList.add('shown');
  figure.scrollIntoView({ block: 'start' });
}

function showPages({ documents, isStale }) {
  const main = byId('pages');
  const before = new Map([...main.children].map((figure) => [figure.id, figure]));
  const figures = documents.flatMap(({ pages }) =>
    pages.map((page, index) => before.get(page.address) ?? makePage(page, index)),
  );
  // Moving a page that is there already would make the browser forget where it was scrolled to.
  figures.forEach((figure, index) => {
    if (main.children[index] !== figure) main.insertBefore(figure, main.children[index] ?? null);
  });
  while (main.children.length > figures.length) main.lastElementChild.remove();
  main.classList.toggle('stale', isStale);
}

function makePage({ address, label, width, height, file }, index) {
  const figure = make('figure');
  figure.id = address;
  const image = make('img');
  image.alt = label ? `หน้า ${label}` : `แผ่นที่ ${index + 1}`;
  image.loading = 'lazy';
  image.width = Math.round(width);
  image.height = Math.round(height);
  image.src = address;
  const button = make('button');
  button.title = file;
  button.append(image);
  button.addEventListener('click', () => {
    scrollToPage(address);
    byId('status').textContent = `หน้านี้มาจากแฟ้ม ${file}`;
  });
  figure.append(button);
  return figure;
}

function showHeadings({ documents }) {
  const items = documents.flatMap(({ headings }) =>
    headings.map(({ title, level, page }) => {
      const item = make('li', undefined, level > 1 ? 'inner' : '');
      const button = make('button', title);
      button.addEventListener('click', () => scrollToPage(page));
      item.append(button);
      return item;
    }),
  );
  byId('headings').replaceChildren(...items);
}

function showFindings({ findings, sentence, isStale }) {
  const items = findings.map((finding) => {
    const item = make('li', undefined, finding.severity);
    const place = make(finding.page ? 'button' : 'p', placeOf(finding));
    if (finding.page) place.addEventListener('click', () => scrollToPage(finding.page));
    item.append(make('strong', SEVERITIES[finding.severity]), place, make('p', finding.message));
    for (const hint of finding.hints) item.append(make('p', `→ ${hint}`));
    return item;
  });
  byId('findings').replaceChildren(...items);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  byId('status').textContent =
    sentence ??
    (isStale
      ? `มีข้อผิดพลาด ${errors} แห่ง หน้าเอกสารที่เห็นเป็นของครั้งก่อน`
      : findings.length === 0
        ? 'ไม่พบสิ่งที่ต้องแก้'
        : `พบ ${findings.length} แห่ง`);
}

async function refresh() {
  const state = await (await fetch('state')).json();
  document.title = state.documents[0]?.title ?? document.title;
  showPages(state);
  showHeadings(state);
  showFindings(state);
  if (state.changed) scrollToPage(state.changed);
}

const events = new EventSource('events');
events.addEventListener('open', refresh);
events.addEventListener('message', refresh);
events.addEventListener('error', () => {
  byId('status').textContent = 'โปรแกรมหยุดแล้ว สั่ง plan preview อีกครั้งเพื่อดูต่อ';
});
