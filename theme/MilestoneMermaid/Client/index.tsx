import {useEffect, useId, useState, type ReactNode} from 'react';
import {useColorMode} from '@docusaurus/theme-common';
import type {Props} from '@theme/MilestoneMermaid/Client';

/** Mermaid in the browser, for a site that has none of its own; drawn again when the colours change. Nothing where it fails. */
export default function MilestoneMermaidClient({value, name}: Props): ReactNode {
  const {colorMode} = useColorMode();
  const id = `m${useId().replace(/\W/g, '')}`;
  const [svg, setSvg] = useState('');

  useEffect(() => {
    let isWanted = true;
    import('@theme/MilestoneMermaid/draw')
      .then(({drawMermaid}) => drawMermaid(value, {id, name, colorMode}))
      .then(
        (drawn) => {
          if (isWanted) setSvg(drawn);
        },
        // The source and the note are still there.
        () => {},
      );
    return () => {
      isWanted = false;
    };
  }, [value, name, id, colorMode]);

  return svg === '' ? null : <div dangerouslySetInnerHTML={{__html: svg}} />;
}
