import type { EChartsOption } from 'echarts';
import type { Direction } from '../domain/language.js';
import { drawChart, type Drawing } from './draw-chart.js';

const STAGES = ['dealt', 'clicked', 'reported', 'linked'] as const;

type ChartStage = (typeof STAGES)[number];

/** One campaign day of the chart; unknown counts are null and leave a gap. */
export interface ChartDay {
  readonly label: string;
  readonly counts: Readonly<Record<ChartStage, number | null>> | null;
  readonly responses: number;
}

/** The chart's words, in the reader's language. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
  readonly stages: Readonly<Record<ChartStage, string>>;
  readonly responses: string;
}

export interface SummaryChart {
  readonly days: readonly ChartDay[];
  readonly words: ChartWords;
  readonly language: string;
  readonly direction: Direction;
}

const WIDTH = 760;
const HEIGHT = 400;

/** Okabe and Ito's colours for all kinds of colour vision: each has a contrast of 3:1 on white and on near-black. */
const COLOURS: Readonly<Record<ChartStage | 'responses', string>> = {
  dealt: '#2980b9',
  clicked: '#d55e00',
  reported: '#009e73',
  linked: '#b8689a',
  responses: 'currentColor',
};

/** Hatching tells the stages apart without any colour. */
const HATCHING: Readonly<Record<ChartStage, object>> = {
  dealt: { symbol: 'none' },
  clicked: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 },
  reported: {
    symbol: 'circle',
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
    symbolSize: 0.6,
  },
  linked: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
};

const TEXT = { color: 'currentColor', fontSize: 13, fontFamily: 'system-ui, sans-serif' };
const LINE = { lineStyle: { color: 'currentColor' } };
const FAINT = { lineStyle: { color: 'currentColor', opacity: 0.2 } };

const optionsOf = ({ days, words, language, direction }: SummaryChart): EChartsOption => {
  const isRtl = direction === 'rtl';
  const number = new Intl.NumberFormat(language);
  const labels = days.map(({ label }) => label);
  const common = { silent: true, emphasis: { disabled: true } };
  const stages = isRtl ? STAGES.toReversed() : STAGES;
  const legend = [words.responses, ...STAGES.map((stage) => words.stages[stage])];
  return {
    animation: false,
    textStyle: TEXT,
    legend: {
      data: isRtl ? legend.toReversed() : legend,
      bottom: 0,
      align: isRtl ? 'right' : 'left',
      textStyle: TEXT,
    },
    grid: [
      { left: 70, right: 70, top: 10, height: 40 },
      { left: 70, right: 70, top: 60, bottom: 70 },
    ],
    xAxis: [
      { gridIndex: 0, type: 'category', data: labels, inverse: isRtl, show: false },
      {
        gridIndex: 1,
        type: 'category',
        data: labels,
        inverse: isRtl,
        axisLabel: TEXT,
        axisLine: LINE,
        axisTick: LINE,
      },
    ],
    yAxis: [
      { gridIndex: 0, type: 'value', min: 0, max: 2, show: false },
      {
        gridIndex: 1,
        type: 'value',
        min: 0,
        minInterval: 1,
        position: isRtl ? 'right' : 'left',
        axisLabel: { ...TEXT, formatter: (value: number) => number.format(value) },
        splitLine: FAINT,
      },
    ],
    series: [
      {
        ...common,
        type: 'scatter',
        name: words.responses,
        xAxisIndex: 0,
        yAxisIndex: 0,
        symbol: 'diamond',
        symbolSize: 14,
        itemStyle: { color: COLOURS.responses, opacity: 1 },
        label: {
          show: true,
          position: isRtl ? 'left' : 'right',
          ...TEXT,
          formatter: ({ dataIndex }) => number.format(days[dataIndex]?.responses ?? 0),
        },
        data: days.map(({ responses }) => (responses > 0 ? 1 : '-')),
      },
      ...stages.map((stage) => ({
        ...common,
        type: 'bar' as const,
        name: words.stages[stage],
        xAxisIndex: 1,
        yAxisIndex: 1,
        itemStyle: { color: COLOURS[stage], decal: { color: 'rgba(255,255,255,0.75)', ...HATCHING[stage] } },
        data: days.map(({ counts }) => counts?.[stage] ?? '-'),
      })),
    ],
  };
};

const summaryDrawing = (chart: SummaryChart): Drawing => ({
  width: WIDTH,
  height: HEIGHT,
  options: optionsOf(chart),
  words: chart.words,
});

/** The chart of a campaign's days as SVG to stand in a page: stages side by side, never stacked, responses above. */
export const summaryChart = (chart: SummaryChart): Promise<string> => drawChart(chart, summaryDrawing);
