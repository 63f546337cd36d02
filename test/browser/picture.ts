import {crc32, deflateSync} from 'node:zlib';
import type {JSHandle, Page} from 'playwright-core';

/** Colours of so many levels: what differs less is not seen, and pictures stay small. */
const STEP = 17;

export interface Compared {
  /** How many pixels are clearly of another colour; all of them where the sizes differ. */
  readonly different: number;
  readonly pixels: number;
}

/**
 * How far two pictures differ, pixel by pixel.
 * @param page any page: the browser reads the pictures
 */
export async function compared(page: Page, pictures: readonly [Buffer, Buffer]): Promise<Compared> {
  const [one, other] = await Promise.all(pictures.map((picture) => pixelsOf(page, picture)));
  return page.evaluate(
    ([a, b, limit]) => {
      const pixels = (a?.width ?? 0) * (a?.height ?? 0);
      if (!a || a.width !== b?.width || a.height !== b.height) return {different: pixels, pixels};
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > limit)) different += 1;
      return {different, pixels};
    },
    [one, other, 2 * STEP] as const,
  );
}

/** The pixels of a picture, left in the browser. */
function pixelsOf(page: Page, picture: Buffer): Promise<JSHandle<ImageData>> {
  return page.evaluateHandle(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const {width, height} = image;
      const context = Object.assign(document.createElement('canvas'), {width, height}).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, width, height);
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}

/** The same picture with fewer colours, as a PNG of 8 bits where they are few enough. */
export async function small(page: Page, picture: Buffer): Promise<Buffer> {
  const {width, height, colors, indices} = await page.evaluate(
    ([{width, height, data}, step]) => {
      const palette = new Map<number, number>();
      let indices = '';
      for (let at = 0; at < data.length; at += 4) {
        const color = [0, 1, 2].reduce((all, channel) => all * 256 + Math.round((data[at + channel] ?? 0) / step) * step, 0);
        const index = palette.get(color) ?? palette.size;
        palette.set(color, index);
        indices += String.fromCodePoint(index % 256);
      }
      return {width, height, colors: [...palette.keys()], indices: btoa(indices)};
    },
    [await pixelsOf(page, picture), STEP] as const,
  );
  if (colors.length > 256) return picture;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const pixels = Buffer.from(indices, 'base64');
  // Each row begins with the number of its filter: none.
  const rows = Array.from({length: height}, (_, row) => [Buffer.of(0), pixels.subarray(row * width, (row + 1) * width)]).flat();
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk('IDAT', deflateSync(Buffer.concat(rows), {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}
