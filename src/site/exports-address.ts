import type {DocusaurusConfig} from '@docusaurus/types';

/**
 * Makes addresses whole, as the site will have them.
 * @returns for an address with a base URL, and perhaps an anchor: the same with domain, and with or without slash at the end as the site wants it
 */
export function absolute({url, trailingSlash}: Pick<DocusaurusConfig, 'url' | 'trailingSlash'>): (href: string) => string {
  return (href) => {
    const whole = new URL(href, url);
    const bare = whole.pathname.replace(/\/+$/, '');
    if (trailingSlash === true) whole.pathname = `${bare}/`;
    // The home of a domain has nothing but its slash.
    else if (trailingSlash === false && bare !== '') whole.pathname = bare;
    return whole.href;
  };
}
