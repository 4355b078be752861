import { coverageChart, type CoverageChart, THIN_MARK } from './coverage-chart.js';

const chart = (more: Partial<CoverageChart> = {}): CoverageChart => ({
  rows: ['English', 'Français'].map((label, row) => ({
    label,
    cells: Array.from({ length: 24 }, (_, hour) => ({
      count: hour === 23 ? null : 100 * row + hour,
      isThin: row === 0 && hour === 3,
    })),
  })),
  hours: Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')),
  words: { title: 'Hours & languages', description: 'The table below holds the same.', hour: 'Hour' },
  language: 'en-GB',
  direction: 'ltr',
  ...more,
});

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

describe('the chart of coverage', () => {
  it('names every hour and language, and holds each number', async () => {
    const texts = textsOf(await coverageChart(chart()));
    expect(texts).toEqual(expect.arrayContaining(['00', '23', 'English', 'Français', '122']));
  });

  it('marks thin hours by a sign, not by colour', async () => {
    expect(textsOf(await coverageChart(chart())).filter((text) => text === THIN_MARK)).toHaveLength(1);
  });

  it('stands in a page under a strict policy, named for screen readers', async () => {
    const svg = await coverageChart(chart());
    expect(svg).toMatch(/^<svg[^>]*role="img"/);
    expect(svg).toContain('<title id="summary-chart-title">Hours &amp; languages</title>');
    expect(svg).not.toMatch(/ style="|<style|<script/);
  });

  it('runs from right to left for those who read so', async () => {
    const at = (svg: string, text: string): number => {
      const [, x = '0'] = new RegExp(`translate\\(([\\d.]+) [\\d.]+\\)"[^>]*>${text}<`).exec(svg) ?? [];
      return Number(x);
    };
    const [ltr, rtl] = await Promise.all([
      coverageChart(chart()),
      coverageChart(chart({ direction: 'rtl' })),
    ]);
    expect(at(ltr, '00')).toBeLessThan(at(ltr, '23'));
    expect(at(rtl, '00')).toBeGreaterThan(at(rtl, '23'));
  });
});
