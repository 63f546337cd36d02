import type * as Preset from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {remarkMilestones} from 'docusaurus-plugin-milestones/remark';

const config: Config = {
  title: 'Milestones',
  tagline: 'Design documents, read and checked',
  url: 'https://docusaurus-plugin-milestones.github.io',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  future: {v4: true},
  // The third milestone of the demo is broken on purpose, so broken rules only warn here.
  plugins: [['milestones', {onBrokenRules: 'warn', diagrams: {pages: 'all'}}]],
  presets: [
    [
      'classic',
      {
        docs: {routeBasePath: '/', beforeDefaultRemarkPlugins: [remarkMilestones]},
        blog: false,
        theme: {customCss: './src/css/custom.css'},
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    navbar: {title: 'Milestones', items: [{type: 'docSidebar', sidebarId: 'defaultSidebar', label: 'Manual and demo'}]},
    colorMode: {respectPrefersColorScheme: true},
  } satisfies Preset.ThemeConfig,
};

export default config;
