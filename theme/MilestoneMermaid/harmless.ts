const FORBIDDEN = 'script, iframe, object, embed, link, meta, base, form, input, button, img, image, video, audio, animate, set';
/** What of a style sheet reaches beyond the drawing. */
const REACHING = /@import[^;]*;?|url\((?!\s*["']?#)[^)]*\)/gi;

/** The drawing without anything that could run, load or lead elsewhere, as those of the build are; in its natural size, and with a name. */
export function harmless(svg: string, name: string | undefined): string {
  // What is in a template neither runs nor loads.
  const template = document.createElement('template');
  template.innerHTML = svg;
  const root = template.content.querySelector('svg');
  if (!root) throw new Error('Mermaid drew nothing');
  for (const element of root.querySelectorAll(FORBIDDEN)) element.remove();
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.localName === 'style') element.textContent = (element.textContent ?? '').replace(REACHING, '');
    // The list of attributes is alive: what is removed while it is read makes the next one pass unseen.
    const found = [...element.attributes].filter(({name: attribute, value}) => isHarmful(attribute, value));
    for (const {name: attribute} of found) element.removeAttribute(attribute);
  }
  const [, , width = '', height = ''] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/);
  if (Number(width) > 0 && Number(height) > 0) {
    root.removeAttribute('style');
    root.setAttribute('width', width);
    root.setAttribute('height', height);
  }
  if (name !== undefined && !root.hasAttribute('aria-labelledby')) root.setAttribute('aria-label', name);
  return root.outerHTML;
}

function isHarmful(attribute: string, value: string): boolean {
  if (/^on|^srcdoc$/i.test(attribute)) return true;
  if (/(?:href|src|action)$/i.test(attribute)) return !value.startsWith('#');
  return new RegExp(REACHING.source, 'i').test(value);
}
