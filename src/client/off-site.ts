/** Docusaurus gives links to its own pages an absolute path; one that is still relative leads to a file that is no page. */
export function isOffSite(href: string): boolean {
  const [path = ''] = href.split(/[?#]/);
  if (/\.mdx?$/i.test(path) && !/^[a-z][a-z\d+.-]*:/i.test(href)) return true;
  return path !== '' && !/^(?:\/|[a-z][a-z\d+.-]*:)/i.test(path);
}
