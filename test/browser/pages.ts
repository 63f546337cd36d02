import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {REGISTERS} from '../../src/registers/define.js';
import {FILES} from './documents.js';
import {SITES} from './pack.js';
import {Site} from './site.js';

const PIECES = `import {MilestoneBadge, MilestoneChecklist, MilestoneProgress, MilestoneStatus, MilestoneTable, RiskMatrix} from 'docusaurus-plugin-milestones/components';

# Pieces

It is <MilestoneStatus milestone="1" />; then <MilestoneBadge milestone="2" /> with <MilestoneProgress milestone="2" />.

<MilestoneTable columns="status, progress, risk" />

<MilestoneChecklist milestone="9" show="open" />

<RiskMatrix />
`;

/** Each kind of page that is ours: what it is called, and where it is. */
export const PAGES = {
  clean: '/docs/milestone-1-core',
  broken: '/docs/milestone-9-nine',
  overview: '/docs/milestones-overview',
  pieces: '/docs/pieces',
  dashboard: '/milestones',
  ...Object.fromEntries(REGISTERS.map((id) => [id, `/milestones/${id}`])),
};

/** A site with each of them, in English and in Arabic. The tests of pages share one build: who comes second waits for the first. */
export async function builtPages(): Promise<string> {
  const [build, done, failed] = ['build', 'done', 'failed'].map((name) => path.join(SITES, 'pages', name)) as [string, string, string];
  if (!isFirst()) {
    while (!existsSync(done) && !existsSync(failed)) await setTimeout(200);
    if (existsSync(failed)) throw new Error('the pages could not be built; another test says why');
    return build;
  }
  const site = new Site('pages', {
    rspack: true,
    plugin: {onBrokenRules: 'ignore', history: false},
    config: {i18n: {defaultLocale: 'en', locales: ['en', 'ar']}},
    files: {...FILES, 'docs/pieces.mdx': PIECES},
  });
  const {status, output} = await site.build();
  // Written last, when both languages are built.
  site.write(status === 0 ? 'done' : 'failed', '');
  if (status !== 0) throw new Error(output);
  return build;
}

/** Whether nobody has asked for the pages before. */
function isFirst(): boolean {
  try {
    mkdirSync(path.join(SITES, 'pages-asked-for'));
    return true;
  } catch {
    return false;
  }
}
