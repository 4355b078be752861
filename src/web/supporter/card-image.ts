/** Draws cards: text shaped by the fonts that we ship, loaded when the first card is asked for. */
import { createRequire } from 'node:module';
import type { default as Sharp, OverlayOptions } from 'sharp';
import type { Card } from './card.js';

const WIDTH = 1_200;
const HEIGHT = 630;
const MARGIN = 72;
const INK = '#15181c';
const QUIET = '#454a50';
const ACCENT = '#0b3f96';
const PAPER = '#ffffff';
const FONTS = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
];

/** Scripts that our fonts can write; what is in another stays away, for boxes would stand in its place. */
const WRITABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly isBold: boolean;
  /** As high as it may become; longer text is drawn smaller. */
  readonly height: number;
  /** Space above. */
  readonly above: number;
}

const linesOf = ({ kicker, eyebrow, headline, text }: Card): Line[] => {
  const lines = [
    { text: kicker, size: 32, colour: QUIET, isBold: false, height: 45, above: 0 },
    { text: eyebrow, size: 40, colour: INK, isBold: true, height: 60, above: 34 },
    { text: headline, size: 88, colour: ACCENT, isBold: true, height: 230, above: eyebrow ? 18 : 48 },
    ...text
      .split('\n')
      .map((one) => ({ text: one, size: 32, colour: INK, isBold: false, height: 80, above: 26 })),
  ];
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\p{Extended_Pictographic}/gu, '').trim() }))
    .filter((line) => line.text !== '' && WRITABLE.test(line.text));
};

/** The card as a PNG of 1200 × 630. */
export const drawCard = async (card: Card): Promise<Buffer> => {
  const sharp = await loadSharp();
  const layers: OverlayOptions[] = [await band(sharp)];
  let top = MARGIN;
  for (const line of linesOf(card)) {
    const { data, info } = await drawText(sharp, line);
    const left = card.direction === 'rtl' ? WIDTH - MARGIN - info.width : MARGIN;
    top += line.above;
    layers.push({ input: data, left, top });
    top += info.height;
  }
  const mark = await drawText(sharp, { ...MARK, text: 'Tweetathon' });
  const left = card.direction === 'rtl' ? MARGIN : WIDTH - MARGIN - mark.info.width;
  layers.push({ input: mark.data, left, top: HEIGHT - 28 - mark.info.height });
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: PAPER } })
    .composite(layers)
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
};

const MARK = { size: 26, colour: QUIET, isBold: true, height: 40, above: 0 };

type SharpLibrary = typeof Sharp;

const band = async (sharp: SharpLibrary): Promise<OverlayOptions> => ({
  input: await sharp({ create: { width: WIDTH, height: 16, channels: 3, background: ACCENT } })
    .png()
    .toBuffer(),
  left: 0,
  top: 0,
});

const drawText = async (sharp: SharpLibrary, { text, size, colour, isBold, height }: Line) => {
  const draw = (fit: { dpi: number } | { height: number }) =>
    sharp({
      text: {
        text: `<span foreground="${colour}" line_height="0.85">${escaped(text)}</span>`,
        font: `Noto Sans, Noto Sans Arabic ${isBold ? 'Bold ' : ''}${size}`,
        width: WIDTH - 2 * MARGIN,
        rgba: true,
        ...fit,
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true });
  const drawn = await draw({ dpi: 72 });
  return drawn.info.height > height ? draw({ height }) : drawn;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

let loading: Promise<SharpLibrary> | null = null;

const loadSharp = (): Promise<SharpLibrary> => (loading ??= load());

const load = async (): Promise<SharpLibrary> => {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const { resolve } = createRequire(import.meta.url);
  // Whatever is drawn with a file makes its font known by name to all that is drawn later.
  for (const font of FONTS) {
    const fontfile = resolve(`@expo-google-fonts/${font}`);
    await sharp({ text: { text: 'a', font: 'Noto Sans 10', fontfile } })
      .png()
      .toBuffer();
  }
  return sharp;
};
