import { type SummaryChart, summaryChart } from './summary-chart.js';

const CHART: SummaryChart = {
  days: [
    { label: '11 Jun', counts: { dealt: 1200, clicked: 700, reported: 300, linked: 0 }, responses: 1 },
    { label: '12 Jun', counts: { dealt: 800, clicked: 500, reported: 200, linked: 6 }, responses: 0 },
    { label: '13 Jun', counts: null, responses: 0 },
  ],
  words: {
    title: 'Counts by day & responses',
    description: 'Dealt, clicked, reported and linked posts of each day.',
    stages: { dealt: 'Dealt', clicked: 'Clicked', reported: 'Reported', linked: 'Linked' },
    responses: 'Responses',
  },
  language: 'en',
  direction: 'ltr',
};

const xOf = (svg: string, text: string): number =>
  Number(new RegExp(`translate\\(([\\d.]+) [\\d.]+\\)"[^>]*>${text}<`).exec(svg)?.[1]);

describe('the chart of a summary', () => {
  it('names itself to those who do not see it', async () => {
    const svg = await summaryChart(CHART);
    expect(svg).toMatch(
      /^<svg [^>]*role="img"[^>]*aria-labelledby="summary-chart-title summary-chart-desc">/,
    );
    expect(svg).toContain('<title id="summary-chart-title">Counts by day &amp; responses</title>');
    expect(svg).toContain('<desc id="summary-chart-desc">Dealt, clicked');
  });

  it('holds no style, script or event that a strict policy forbids', async () => {
    expect(await summaryChart(CHART)).not.toMatch(/<style|style=|<script|\son\w+=|href=/);
  });

  it('takes the text colour of the page, so that it reads in the light and in the dark', async () => {
    const svg = await summaryChart(CHART);
    const fills = [...svg.matchAll(/<text[^>]*fill="([^"]*)"/g)].map(([, fill]) => fill);
    expect(new Set(fills)).toEqual(new Set(['currentColor']));
  });

  it('tells the stages apart by hatching, too', async () => {
    expect((await summaryChart(CHART)).match(/<pattern /g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('runs from the right in a language that does', async () => {
    const [left, right] = [
      await summaryChart(CHART),
      await summaryChart({ ...CHART, language: 'ar', direction: 'rtl' }),
    ];
    expect(xOf(left, '11 Jun')).toBeLessThan(xOf(left, '12 Jun'));
    expect(xOf(right, '11 Jun')).toBeGreaterThan(xOf(right, '12 Jun'));
  });

  it('writes words from outside as words', async () => {
    const hostile = '<script>alert(1)</script>"';
    const words = { ...CHART.words, title: hostile, responses: hostile };
    const svg = await summaryChart({
      ...CHART,
      words,
      days: [{ label: hostile, counts: null, responses: 2 }],
    });
    expect(svg).not.toContain('<script');
  });

  it('is drawn once for the same summary', async () => {
    expect(summaryChart(CHART)).toBe(summaryChart({ ...CHART }));
  });

  it('is drawn for a campaign without a day', async () => {
    expect(await summaryChart({ ...CHART, days: [] })).toContain('</svg>');
  });
});
