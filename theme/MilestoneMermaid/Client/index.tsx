import {useEffect, useId, useState, type ReactNode} from 'react';
import {useColorMode} from '@docusaurus/theme-common';
import type {Props} from '@theme/MilestoneMermaid/Client';

/**
 * Mermaid in the browser, for a site that has none of its own; drawn again when the colours change.
 * Where it fails it throws as it is rendered, as that of the theme does; a picture that there is already stays.
 */
export default function MilestoneMermaidClient({value, name}: Props): ReactNode {
  const {colorMode} = useColorMode();
  const id = `m${useId().replace(/\W/g, '')}`;
  const [svg, setSvg] = useState<{readonly __html: string}>();

  useEffect(() => {
    let isWanted = true;
    import('@theme/MilestoneMermaid/draw')
      .then(({drawMermaid}) => drawMermaid(value, {id, name, colorMode}))
      .then(
        (drawn) => {
          if (isWanted) setSvg({__html: drawn});
        },
        (error: unknown) => {
          if (isWanted) setSvg((before) => before ?? thrown(error));
        },
      );
    return () => {
      isWanted = false;
    };
  }, [value, name, id, colorMode]);

  return svg && <div dangerouslySetInnerHTML={svg} />;
}

function thrown(error: unknown): never {
  throw error;
}
