import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { model } from '../model/index.ts';
import { RIDGES } from './ridges.ts';

/** The size of a picture by which a page is shared, in pixels. */
const [WIDTH, HEIGHT] = [1200, 630];

/** Where the picture of a topic is; of everything else, the site's own. */
export const picturePath = (topic = 'site') => `/pictures/${topic}.png`;

/** What there are pictures of. They hold no words, so that none can tell what a page is about. */
export const pictureNames = () => ['site', ...Object.keys(model().rules.topics.value)];

const ridges = RIDGES.map(([d, fill]) => `<path d="${d}" fill="${fill}"/>`).join('');
const kite = '<path d="M286 8 300 20 290 36 278 22z" fill="#d9622b"/>';
const iconOf = (topic: string) => {
  const { icon } = model().rules.topics.value[topic] ?? {};
  return icon
    ? `<g transform="translate(70 40) scale(3.4)" fill="none" stroke="#1b6350" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="${icon}"/></g>`
    : '';
};

/** The picture of a topic: the mountain city, and the topic's sign. PNG. */
export const picture = (topic: string): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 360 189"><path d="M0 0h360v189H0z" fill="#faf6ee"/><g transform="translate(0 93)">${ridges}</g><g transform="translate(0 20)">${kite}</g>${iconOf(topic)}</svg>`,
    ),
  )
    .png({ palette: true })
    .toBuffer();

/** The site's own sign at a size in pixels. PNG. */
export const icon = (size: number): Promise<Buffer> =>
  sharp(readFileSync('public/icon.svg'), { density: 1200 }).resize(size, size).png({ palette: true }).toBuffer();

/** A PNG of 32 pixels as the one picture in an ICO file: a header of 22 bytes before it. */
export function ico(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
