/** How the board names ministries and the steps of a change. */
import type { WorkspacePage } from '../workspace/workspace-page.js';
import type { PlanStep } from './board-steps.js';
import type { BoardMinistry } from './board-view.js';
import { ministryName } from './days-table.js';

export type Names = ReadonlyMap<string, BoardMinistry>;

/** The country, and the ministry's name where another ministry is of the same country. */
export const shortName = (page: WorkspacePage, names: Names, slug: string): string => {
  const ministry = names.get(slug);
  if (!ministry) return slug;
  const country = page.formats.country(ministry.country);
  const isAlone = [...names.values()].filter((one) => one.country === ministry.country).length === 1;
  return isAlone ? country : `${country} · ${ministryName(page, ministry)}`;
};

const STEPS_SAID = 6;

/** The step in words, such as "France from Thu 11 June to Fri 12 June". */
export const stepText = (page: WorkspacePage, names: Names, step: PlanStep): string => {
  const name = (slug: string) => shortName(page, names, slug);
  const date = (text: string) => page.formats.shortDate(text);
  switch (step.kind) {
    case 'moved':
      return page.t('board.step.moved', {
        ministry: name(step.ministry),
        from: date(step.from),
        to: date(step.to),
      });
    case 'swapped':
      return page.t('board.step.swapped', {
        ministry: name(step.ministry),
        from: date(step.from),
        other: name(step.other),
        to: date(step.to),
      });
    case 'emptied':
    case 'opened':
    case 'reordered':
      return page.t(`board.step.${step.kind}`, { on: date(step.on) });
    case 'added':
    case 'removed':
    case 'pinned':
    case 'unpinned':
      return page.t(`board.step.${step.kind}`, { ministry: name(step.ministry), on: date(step.on) });
  }
};

/** The first steps in words, and how many more there are. */
export const stepTexts = (page: WorkspacePage, names: Names, steps: readonly PlanStep[]): string[] => {
  if (steps.length === 0) return [page.t('board.nothing')];
  const said = steps.length > STEPS_SAID + 1 ? steps.slice(0, STEPS_SAID) : steps;
  const left = steps.length - said.length;
  return [
    ...said.map((step) => stepText(page, names, step)),
    ...(left > 0 ? [page.t('board.step.more', { count: left })] : []),
  ];
};
