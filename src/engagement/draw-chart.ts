import type { EChartsOption } from 'echarts';
import { embeddable } from './svg.js';

/** What is drawn: options of the library, in that size, with what screen readers say of it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly options: EChartsOption;
  readonly words: { readonly title: string; readonly description: string };
}

const draw = async ({ width, height, options, words }: Drawing): Promise<string> => {
  const { default: echarts } = await import('echarts/dist/echarts.min.js');
  const canvas = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    canvas.setOption(options);
    return embeddable(canvas.renderToSVGString(), words);
  } finally {
    // Without it the process never exits.
    canvas.dispose();
  }
};

const KEPT = 32;
const drawn = new Map<string, Promise<string>>();

/** The chart as SVG to stand in a page; the same chart is drawn once. */
export const drawChart = <Chart>(chart: Chart, drawingOf: (chart: Chart) => Drawing): Promise<string> => {
  const key = `${drawingOf.name} ${JSON.stringify(chart)}`;
  const known = drawn.get(key);
  if (known) return known;
  const svg = draw(drawingOf(chart));
  drawn.set(key, svg);
  svg.catch(() => drawn.delete(key));
  for (const oldest of [...drawn.keys()].slice(0, -KEPT)) drawn.delete(oldest);
  return svg;
};
