import type { EChartsOption } from 'echarts';
import type { Direction } from '../domain/language.js';
import { drawChart, type Drawing } from './draw-chart.js';

/** One cell of the chart: an hour of the day in a language; null before the hour has come. */
export interface CoverageCell {
  readonly count: number | null;
  readonly isThin: boolean;
}

export interface CoverageChart {
  /** One row a language, each with a cell for every hour. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly CoverageCell[] }[];
  readonly hours: readonly string[];
  readonly words: { readonly title: string; readonly description: string; readonly hour: string };
  readonly language: string;
  readonly direction: Direction;
}

const WIDTH = 900;
const ROW = 36;
const AROUND = { top: 8, bottom: 56, side: 110, other: 16 };

/** Steps of one colour, told apart by lightness in all kinds of colour vision, each with the ink that is read on it. */
const SHADES = [
  { from: 0, fill: 'none', ink: 'currentColor' },
  { from: 0.0001, fill: '#c6dbef', ink: '#000000' },
  { from: 0.25, fill: '#6baed6', ink: '#000000' },
  { from: 0.5, fill: '#2171b5', ink: '#ffffff' },
  { from: 0.75, fill: '#08306b', ink: '#ffffff' },
] as const;

const TEXT = { color: 'currentColor', fontSize: 13, fontFamily: 'system-ui, sans-serif' };

/** What stands beside the number of a thin hour, so that no colour has to tell it. */
export const THIN_MARK = '▽';

const cellsOf = ({ rows, language }: CoverageChart) => {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count ?? 0)));
  const number = new Intl.NumberFormat(language, { notation: 'compact' });
  return rows.flatMap(({ cells }, row) =>
    cells.map(({ count, isThin }, hour) => {
      const shade = SHADES.findLast(({ from }) => (count ?? 0) / most >= from) ?? SHADES[0];
      const text = count === null ? '' : number.format(count);
      return {
        value: [hour, row, count ?? 0],
        itemStyle: { color: shade.fill, borderColor: 'currentColor', borderWidth: 0.5 },
        label: {
          show: true,
          ...TEXT,
          fontSize: 11,
          lineHeight: 12,
          color: shade.ink,
          formatter: isThin ? `${text}\n${THIN_MARK}` : text,
        },
      };
    }),
  );
};

const optionsOf = (chart: CoverageChart): EChartsOption => {
  const isRtl = chart.direction === 'rtl';
  const [start, end] = isRtl ? [AROUND.other, AROUND.side] : [AROUND.side, AROUND.other];
  return {
    animation: false,
    textStyle: TEXT,
    grid: { left: start, right: end, top: AROUND.top, bottom: AROUND.bottom },
    xAxis: {
      type: 'category',
      data: [...chart.hours],
      inverse: isRtl,
      axisLabel: { ...TEXT, interval: 0 },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: 'currentColor' } },
      name: chart.words.hour,
      nameLocation: 'middle',
      nameGap: 32,
      nameTextStyle: TEXT,
    },
    yAxis: {
      type: 'category',
      data: chart.rows.map(({ label }) => label),
      inverse: true,
      position: isRtl ? 'right' : 'left',
      axisLabel: TEXT,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: 'currentColor' } },
    },
    // The library asks for a scale; ours stands in each cell.
    visualMap: { show: false, min: 0, max: 1, inRange: {}, seriesIndex: [] },
    series: [{ type: 'heatmap', silent: true, emphasis: { disabled: true }, data: cellsOf(chart) }],
  };
};

const coverageDrawing = (chart: CoverageChart): Drawing => ({
  width: WIDTH,
  height: AROUND.top + AROUND.bottom + ROW * Math.max(1, chart.rows.length),
  options: optionsOf(chart),
  words: chart.words,
});

/** The hours of the day and the languages as a field of cells, as SVG to stand in a page. */
export const coverageChart = (chart: CoverageChart): Promise<string> => drawChart(chart, coverageDrawing);
