import {translate} from '@docusaurus/Translate';
import {STYLE} from '@theme/MilestoneDrawing/dialog-style';

const STEP = 1.25;
const LEAST = 0.1;
const MOST = 8;

/** Shows a drawing in the whole window: to zoom with buttons, keys or wheel, to move by dragging, scrolling or arrow keys. */
export function showDrawing(drawing: SVGSVGElement): void {
  // As it stands on the page: one drawn in the browser may have no size of its own.
  const size = drawing.getBoundingClientRect();
  const picture = drawing.cloneNode(true) as SVGSVGElement;
  picture.style.maxWidth = 'none';
  const view = document.createElement('div');
  view.tabIndex = 0;
  view.append(picture);

  let scale = 1;
  const zoomTo = (wanted: number, at = {x: view.clientWidth / 2, y: view.clientHeight / 2}): void => {
    const next = Math.min(MOST, Math.max(LEAST, wanted));
    const ratio = next / scale;
    const [left, top] = [(view.scrollLeft + at.x) * ratio - at.x, (view.scrollTop + at.y) * ratio - at.y];
    scale = next;
    picture.style.width = `${size.width * scale}px`;
    picture.style.height = `${size.height * scale}px`;
    view.scrollTo(left, top);
  };
  const fit = (): void => zoomTo(Math.min(view.clientWidth / size.width, view.clientHeight / size.height) * 0.96);

  const dialog = document.createElement('dialog');
  dialog.className = 'milestones-drawing-dialog';
  dialog.setAttribute('aria-label', words.dialog());
  const actions: readonly (readonly [label: string, sign: string, run: () => void])[] = [
    [words.zoomOut(), '−', () => zoomTo(scale / STEP)],
    [words.zoomIn(), '+', () => zoomTo(scale * STEP)],
    [words.natural(), '1:1', () => zoomTo(1)],
    [words.fit(), words.fit(), fit],
    [words.close(), words.close(), () => dialog.close()],
  ];
  const bar = document.createElement('div');
  bar.append(...actions.map(([label, sign, run]) => buttonOf(label, sign, run)));
  const style = document.createElement('style');
  style.textContent = STYLE;
  dialog.append(bar, style, view);

  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoomTo(scale * STEP),
    '=': () => zoomTo(scale * STEP),
    '-': () => zoomTo(scale / STEP),
    '0': fit,
    '1': () => zoomTo(1),
  };
  dialog.addEventListener('keydown', ({key, ctrlKey, metaKey}) => {
    if (!ctrlKey && !metaKey) keys[key]?.();
  });
  view.addEventListener(
    'wheel',
    (event) => {
      // With Ctrl, as trackpads send it for a pinch; without, it scrolls as anywhere.
      if (!event.ctrlKey) return;
      event.preventDefault();
      const {left, top} = view.getBoundingClientRect();
      zoomTo(scale * Math.exp(-event.deltaY / 200), {x: event.clientX - left, y: event.clientY - top});
    },
    {passive: false},
  );
  view.addEventListener('pointerdown', ({pointerType, pointerId, button}) => {
    if (pointerType === 'mouse' && button === 0) view.setPointerCapture(pointerId);
  });
  view.addEventListener('pointermove', ({pointerId, movementX, movementY}) => {
    if (view.hasPointerCapture(pointerId)) view.scrollBy(-movementX, -movementY);
  });

  const leave = (): void => dialog.close();
  addEventListener('popstate', leave);
  dialog.addEventListener('close', () => {
    removeEventListener('popstate', leave);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  view.focus();
  fit();
}

function buttonOf(label: string, sign: string, run: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--sm button--secondary';
  button.textContent = sign;
  if (sign !== label) button.title = label;
  // A sign without letters or digits says nothing when it is read out.
  if (!/[\p{L}\p{N}]/u.test(sign)) button.ariaLabel = label;
  button.addEventListener('click', run);
  return button;
}

const words = {
  dialog: () =>
    translate({id: 'milestones.drawing.dialog', message: 'Drawing in full screen', description: 'The name of the window with one drawing'}),
  zoomIn: () => translate({id: 'milestones.drawing.zoomIn', message: 'Zoom in', description: 'Makes a drawing larger'}),
  zoomOut: () => translate({id: 'milestones.drawing.zoomOut', message: 'Zoom out', description: 'Makes a drawing smaller'}),
  natural: () => translate({id: 'milestones.drawing.natural', message: 'Natural size', description: 'Shows a drawing in its own size'}),
  fit: () => translate({id: 'milestones.drawing.fit', message: 'Fit', description: 'Shows the whole of a drawing in the window'}),
  close: () => translate({id: 'milestones.drawing.close', message: 'Close', description: 'Leaves the full screen'}),
};
