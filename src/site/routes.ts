import type {LoadedContent} from '@docusaurus/plugin-content-docs';

export type AllContent = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Who has an address already: a document of any version, a generated index of a category, or a page. */
export function ownerOf(route: string, allContent: AllContent): string | undefined {
  const plain = (address: unknown): string => (typeof address === 'string' ? address.replace(/\/$/, '') : '');
  const docs = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {}) as LoadedContent[];
  const versions = docs.flatMap(({loadedVersions}) => loadedVersions);
  const documents = versions.flatMap((version) => version.docs.map(({source, permalink}) => ({source, permalink})));
  const indexes = versions.flatMap(({sidebars}) => Object.values(sidebars).flatMap((items) => generatedIndexes(items)));
  const pages = Object.values(allContent['docusaurus-plugin-content-pages'] ?? {}).flatMap((content) =>
    Array.isArray(content) ? (content as {source: string; permalink: string}[]) : [],
  );
  const owner = [...documents, ...indexes, ...pages].find(({permalink}) => plain(permalink) === plain(route));
  return owner?.source.replace(/^@site\//, '');
}

type SidebarItem = LoadedContent['loadedVersions'][number]['sidebars'][string][number];

function generatedIndexes(items: readonly SidebarItem[]): {source: string; permalink: string}[] {
  return items.flatMap((item) => {
    if (item.type !== 'category') return [];
    const own =
      item.link?.type === 'generated-index' ? [{source: `the index of the category "${item.label}"`, permalink: item.link.permalink}] : [];
    return [...own, ...generatedIndexes(item.items)];
  });
}
