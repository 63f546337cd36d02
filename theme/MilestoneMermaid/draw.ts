import mermaid from 'mermaid';
import {mermaidConfig} from 'docusaurus-plugin-milestones/client';
import {harmless} from '@theme/MilestoneMermaid/harmless';

const OWN = {
  // What labels are cleaned of before they are measured on the page, so that nothing is asked for.
  dompurifyConfig: {
    FORBID_TAGS: 'style img image picture source video audio link iframe object embed form input button svg'.split(' '),
    FORBID_ATTR: ['style', 'src', 'srcset', 'background', 'poster'],
  },
  // Beyond its limits Mermaid would draw a complaint. What is large is drawn for a reader who has asked for it.
  maxTextSize: Number.MAX_SAFE_INTEGER,
  maxEdges: Number.MAX_SAFE_INTEGER,
};
/** The address of a picture; Mermaid would load it, and not draw without. */
const PICTURE = /(\bimg\s*:\s*)(?:"[^"]*"|'[^']*'|[^\s,}]+)/gi;
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/**
 * Draws a diagram as the build would, in its look and with its limits, but by what only a browser has.
 * @throws what Mermaid throws
 */
export async function drawMermaid(
  source: string,
  {id, name, colorMode}: {readonly id: string; readonly name?: string | undefined; readonly colorMode: 'light' | 'dark'},
): Promise<string> {
  const text = source.replace(PICTURE, `$1"${NOTHING}"`);
  const configure = (kind: string): void => mermaid.initialize({...mermaidConfig(colorMode, kind), ...OWN});
  configure('');
  configure(mermaid.detectType(text));
  try {
    const {svg} = await mermaid.render(id, text);
    return harmless(svg, name);
  } finally {
    // What Mermaid measured in stays there when it throws.
    document.querySelector(`#d${id}`)?.remove();
  }
}
