import type {DocusaurusConfig} from '@docusaurus/types';
import common from '@docusaurus/utils-common';

type Site = Pick<DocusaurusConfig, 'url' | 'baseUrl' | 'trailingSlash'>;

/**
 * Makes addresses of pages whole, as the site will have them.
 * @returns for an address with a base URL, and perhaps an anchor: the same with domain, and with or without slash at the end as the site wants it
 */
export function absolute({url, baseUrl, trailingSlash}: Site): (href: string) => string {
  return (href) => new URL(common.applyTrailingSlash(href, {trailingSlash, baseUrl}), url).href;
}
