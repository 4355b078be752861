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
const require = createRequire(import.meta.url);
const fontFiles = (): string[] => [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
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

const QUIET_LINE = { size: 34, colour: QUIET, isBold: false, height: 50, above: 0 };
const MASTHEAD = { size: 36, colour: INK, isBold: true, height: 50, above: 0 };
const EYEBROW = { size: 44, colour: INK, isBold: true, height: 64, above: 40 };
const HEADLINE = { size: 104, colour: ACCENT, isBold: true, height: 205, above: 26 };
const FOOTING = { size: 34, colour: INK, isBold: false, height: 90, above: 0 };
const MARK = { ...QUIET_LINE, size: 26, isBold: true };

interface Block {
  readonly layers: readonly OverlayOptions[];
  readonly height: number;
}

/** The card as a PNG of 1200 × 630: what it belongs to above, what it says in the middle, when below. */
export const drawCard = async (card: Card): Promise<Buffer> => {
  const sharp = await loadSharp();
  const draw = (...lines: Line[]): Promise<Block> => drawBlock(sharp, lines, card.direction);
  const masthead = await draw({ ...MASTHEAD, text: card.masthead });
  const middle = await draw(
    { ...QUIET_LINE, text: card.kicker },
    { ...EYEBROW, text: card.eyebrow },
    { ...HEADLINE, text: card.headline, above: card.eyebrow === '' ? 40 : HEADLINE.above },
  );
  const footing = await draw({ ...FOOTING, text: card.footing });
  const mark = await drawBlock(
    sharp,
    [{ ...MARK, text: 'Tweetathon' }],
    card.direction === 'rtl' ? 'ltr' : 'rtl',
  );
  const [first, last] = [MARGIN + masthead.height, HEIGHT - MARGIN - footing.height];
  const layers = [
    ...moved(masthead, MARGIN),
    ...moved(middle, Math.max(first, Math.round((first + last - middle.height) / 2))),
    ...moved(footing, last),
    ...moved(mark, HEIGHT - 24 - mark.height),
  ];
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: PAPER } })
    .composite([await band(sharp), ...layers])
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
};

const moved = ({ layers }: Block, by: number): OverlayOptions[] =>
  layers.map((layer) => ({ ...layer, top: (layer.top ?? 0) + by }));

/** The lines below one another, from the side where the language begins. */
const drawBlock = async (
  sharp: SharpLibrary,
  lines: readonly Line[],
  direction: Card['direction'],
): Promise<Block> => {
  const layers: OverlayOptions[] = [];
  let height = 0;
  for (const line of lines) {
    const text = line.text.replace(/\p{Extended_Pictographic}/gu, '').trim();
    if (text === '' || !WRITABLE.test(text)) continue;
    const { data, info } = await drawText(sharp, { ...line, text }, direction);
    const top = height + (height === 0 ? 0 : line.above);
    const left = direction === 'rtl' ? WIDTH - MARGIN - info.width : MARGIN;
    layers.push({ input: data, left, top });
    height = top + info.height;
  }
  return { layers, height };
};

type SharpLibrary = typeof Sharp;

const band = async (sharp: SharpLibrary): Promise<OverlayOptions> => ({
  input: await sharp({ create: { width: WIDTH, height: 16, channels: 3, background: ACCENT } })
    .png()
    .toBuffer(),
  left: 0,
  top: 0,
});

const drawText = async (
  sharp: SharpLibrary,
  { text, size, colour, isBold, height }: Line,
  direction: Card['direction'],
) => {
  // Arabic letters are set wide apart by their font.
  const leading = direction === 'rtl' ? 0.7 : 0.85;
  const draw = (fit: { dpi: number } | { height: number }) =>
    sharp({
      text: {
        text: `<span foreground="${colour}" line_height="${leading}">${escaped(text)}</span>`,
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

const loadSharp = (): Promise<SharpLibrary> => {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
};

const load = async (): Promise<SharpLibrary> => {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  // Whatever is drawn with a file makes its font known by name to all that is drawn later.
  for (const fontfile of fontFiles()) {
    await sharp({ text: { text: 'a', font: 'Noto Sans 10', fontfile } })
      .png()
      .toBuffer();
  }
  return sharp;
};
