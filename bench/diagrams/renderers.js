import {renderAscii, repairAscii} from '../../lib/diagram/index.js';

/** Ours, and the best known of npm. The places of their cells were read from test drawings. */
export async function renderers() {
  const {diagramToSVG} = await import('aasvg/text2svg.js');
  const {default: bob} = await import('bob-wasm');
  await bob.loadWASM();
  const {cell} = renderAscii('┌─┐', {draw: true});
  return [
    {
      name: 'ours',
      draw: (source) => renderAscii(source, {draw: true}),
      repair: (source) => repairAscii(source).text,
      cell: {...cell, left: 0, top: 0},
    },
    {
      name: 'aasvg',
      draw: (source) => ({svg: diagramToSVG(source, {spaces: 2, style: {}, compatible: true}), text: source}),
      cell: {width: 8, height: 16, left: 4, top: 8},
    },
    {name: 'bob-wasm', draw: (source) => ({svg: bob.render(source), text: source}), cell: {width: 8, height: 16, left: 0, top: 0}},
  ];
}
