import {documents, hasDrawings} from './documents.js';
import {visited, weigh} from './measure.js';
import {build, packed} from './site.js';

const COUNT = 100;
const REGISTERS = ['risks', 'questions', 'decisions', 'metrics', 'components', 'phases', 'next-steps', 'traceability'];
const plain = [1, 2, 4, 5, 7, 8, 10, 11, 13, 14].map((number) => `/docs/milestone-${number}`);
const drawn = [3, 6, 9].map((number) => `/docs/milestone-${number}`);
const files = documents(COUNT);
if (drawn.some((route) => !hasDrawings(Number(/\d+$/.exec(route)[0])))) throw new Error('Unexpected milestone without drawings');

const SITES = {
  bare: [{}, []],
  milestones: [{plugins: [['docusaurus-plugin-milestones', {onBrokenRules: 'ignore'}]]}, [packed()]],
  'theme-mermaid': [{themes: ['@docusaurus/theme-mermaid'], markdown: {mermaid: true}}, []],
  'search-local': [{themes: [['@easyops-cn/docusaurus-search-local', {indexBlog: false}]]}, ['@easyops-cn/docusaurus-search-local']],
};
const only = process.argv.slice(2);
const sites = {};
for (const [name, [config, packages]] of Object.entries(SITES)) {
  if (only.length > 0 && name !== 'bare' && !only.includes(name)) continue;
  const extra = name === 'milestones' ? ['/milestones', ...REGISTERS.map((id) => `/milestones/${id}`)] : [];
  sites[name] = await visited(build(name, files, config, packages), ['/docs/intro', ...plain, ...drawn, ...extra]);
}

const all = (scripts) => [...scripts].reduce((sum, [, text]) => sum + weigh(text), 0);
const average = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const main = ({scripts}) => [...scripts].find(([name]) => /\/main\./.test(name))?.[1];

/** The scripts that every milestone page of a site loads. */
const shared = (site) => [...site.get(plain[0]).scripts].filter(([name]) => plain.every((route) => site.get(route).scripts.has(name)));
/** What a page loads besides: its text, its data, and what shows its drawings. */
function own(site, routes) {
  const names = new Set(shared(site).map(([name]) => name));
  return average(routes.map((route) => all([...site.get(route).scripts].filter(([name]) => !names.has(name)))));
}
const html = (site, routes) => average(routes.map((route) => weigh(site.get(route).html)));

const bytes = (number) => `${number < 0 ? '−' : ''}${(Math.abs(number) / 1024).toFixed(2)} KB`;
const difference = (of, what) => what(of) - what(sites.bare);
const compared = Object.keys(sites).filter((name) => name !== 'bare');
const everywhere = (site) => all(site.get('/docs/intro').scripts);
const ROWS = [
  ['script that every docs page loads', 6, everywhere],
  ['what milestone pages share beyond that', 6, (site) => all(shared(site)) - everywhere(site)],
  ['script and data of one milestone page', 3, (site) => own(site, plain)],
  ['the same with three drawings', undefined, (site) => own(site, drawn)],
  ['HTML of one milestone page', undefined, (site) => html(site, plain)],
  ['the same with three drawings', undefined, (site) => html(site, drawn)],
];
console.log(`${COUNT} milestones, gzip, with minus without\n`);
console.log(`| | limit | ${compared.join(' | ')} |\n|---|---|${compared.map(() => '---|').join('')}`);
for (const [title, limit, what] of ROWS)
  console.log(
    `| ${title} | ${limit ? `${limit} KB` : '–'} | ${compared.map((name) => bytes(difference(sites[name], what))).join(' | ')} |`,
  );
const perDocument = compared.map(
  (name) => `${(difference(sites[name], (site) => weigh(main(site.get('/docs/intro')))) / COUNT).toFixed(1)} bytes`,
);
console.log(`| main.js per document | 150 bytes | ${perDocument.join(' | ')} |`);

if (sites.milestones) {
  console.log('\n| page | limit | HTML | script and data of its own |\n|---|---|---|---|');
  for (const route of ['/milestones', ...REGISTERS.map((id) => `/milestones/${id}`)]) {
    const {html, scripts} = sites.milestones.get(route);
    console.log(
      `| ${route} | ${route === '/milestones' ? '60 KB' : '–'} | ${bytes(weigh(html))} | ${bytes(all(scripts) - everywhere(sites.milestones))} |`,
    );
  }
}
