/** What of a drawing cannot be read, found in the page itself. */
export interface Illegible {
  /** Text that reaches out of the picture. */
  readonly cut: string[];
  /** Labels that reach out of the shape they stand in the middle of. */
  readonly outside: string[];
  /** Text of too little contrast to what lies below it. */
  readonly faint: string[];
  readonly texts: number;
}

/** Looks at the drawing in `#drawing`. Runs in the page: it may use nothing from outside. */
export function illegible(paper: readonly number[]): Illegible {
  type Colour = readonly number[];
  const picture = document.querySelector('#drawing svg') as SVGSVGElement;
  const frame = picture.getBoundingClientRect();
  const read = (text: string): Colour => {
    const parts = (/rgba?\(([^)]+)\)/.exec(text)?.[1] ?? '0 0 0 0').split(/[\s,/]+/).map(Number);
    return [...parts.slice(0, 3), parts[3] ?? 1];
  };
  const over = (above: Colour, below: Colour): Colour =>
    [0, 1, 2].map((i) => (above[i] ?? 0) * (above[3] ?? 1) + (below[i] ?? 0) * (1 - (above[3] ?? 1)));
  const luminance = (colour: Colour): number => {
    const [r = 0, g = 0, b = 0] = colour.map((one) => (one / 255 <= 0.040_45 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
    return Math.max(a, b) / Math.min(a, b);
  };
  const opacityOf = (element: Element | null): number =>
    element === null || element === picture ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
  const drawn = [...picture.querySelectorAll<SVGGeometryElement | SVGTextElement>('rect,circle,ellipse,polygon,path,text')].filter(
    (element) => !element.closest('defs,marker'),
  );
  const found: Illegible & {texts: number} = {cut: [], outside: [], faint: [], texts: 0};
  const below = (index: number, x: number, y: number): {readonly colour: Colour; readonly tight: DOMRect | undefined} => {
    let colour: Colour = paper;
    let tight: DOMRect | undefined;
    for (const shape of drawn.slice(0, index)) {
      const matrix = shape.getScreenCTM();
      if (!('isPointInFill' in shape) || !matrix || !shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))) continue;
      const {fill, fillOpacity} = getComputedStyle(shape);
      if (fill === 'none') continue;
      const [r = 0, g = 0, b = 0, a = 1] = read(fill);
      colour = over([r, g, b, a * Number(fillOpacity) * opacityOf(shape)], colour);
      const box = shape.getBoundingClientRect();
      if (Math.min(box.width, box.height) > 8 && (!tight || box.width * box.height < tight.width * tight.height)) tight = box;
    }
    return {colour, tight};
  };
  for (const [index, text] of drawn.entries()) {
    const words = text.textContent.trim();
    // The number of a message lies on the head of a line.
    const line = text.previousElementSibling;
    const isOnHead =
      line?.localName === 'line' &&
      line.getAttribute('x1') === line.getAttribute('x2') &&
      line.getAttribute('y1') === line.getAttribute('y2');
    if (text.localName !== 'text' || words === '' || isOnHead) continue;
    found.texts += 1;
    const box = text.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 3 || box.bottom > frame.bottom + 3)
      found.cut.push(words);
    const {tight} = below(index, x, y);
    const isLabel = tight && Math.abs(tight.x + tight.width / 2 - x) < 3 && box.width > box.height;
    if (isLabel && box.width > tight.width + 1 && tight.width > box.width * 0.45) found.outside.push(words);
    // A name may stand half on a point: what most of it lies on decides.
    const grounds = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => below(index, box.x + box.width * part, y).colour);
    for (const part of [text, ...text.querySelectorAll('tspan')]) {
      if (![...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')) continue;
      const {fill, fillOpacity} = getComputedStyle(part);
      const [r = 0, g = 0, b = 0, a = 1] = read(fill);
      const ink = [r, g, b, a * Number(fillOpacity) * opacityOf(text)];
      const ratios = grounds.map((ground) => contrast(over(ink, ground), ground)).toSorted((one, other) => one - other);
      if ((ratios[2] ?? 0) < 4.49) found.faint.push(`${part.textContent} (${(ratios[2] ?? 0).toFixed(2)})`);
    }
  }
  return found;
}
