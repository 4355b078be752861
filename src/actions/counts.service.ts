import { Injectable } from '@nestjs/common';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { todayIn } from '../domain/campaign-day.js';
import { suppressSmallCells } from '../domain/suppression.js';
import { SectionsService } from '../sections/sections.service.js';
import type { Grouping } from './action.dto.js';
import { CountsQueries, type CountRow } from './counts.queries.js';
import { COUNTED_STAGES, NO_SECTION, type CountedStage } from './stage.js';

/** How often each stage was counted. */
export type StageCounts = Readonly<Record<CountedStage, number>>;

/** One row of a table of counts; a cell is null where it is too small to be shown. */
export type CountsItem = { readonly key: string; readonly suppressed?: boolean } & Readonly<
  Record<CountedStage, number | null>
>;

type Counted = { readonly key: string } & StageCounts;

const NOTHING: StageCounts = { dealt: 0, clicked: 0, reported: 0, linked: 0, checked: 0 };

/** Tells how often each stage was counted, from counters whose cost does not grow with the actions. */
@Injectable()
export class CountsService {
  constructor(
    private readonly queries: CountsQueries,
    private readonly sections: SectionsService,
  ) {}

  /** The exact counts of each campaign day, by the day's id; a day without any is missing. */
  async countsByDay(campaignId: string): Promise<ReadonlyMap<string, StageCounts>> {
    return tableOf(await this.queries.sums(campaignId, 'day'));
  }

  /** The counts by one grouping, in its order; small cells are hidden unless `isExact`. */
  async countsBy(campaign: Campaign, groupBy: Grouping, isExact: boolean): Promise<CountsItem[]> {
    const rows = await this.queries.sums(campaign.id, groupBy === 'day' ? 'date' : groupBy);
    const names = groupBy === 'section' ? await this.sectionNames() : null;
    const items: Counted[] = [...tableOf(rows)].map(([key, counts]) => ({
      key: names?.get(key) ?? key,
      ...counts,
    }));
    const sorted = items.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    if (isExact) return sorted;
    // An hour's neighbours of the same day have a total of their own.
    const partOf = ({ key }: { key: string }): string =>
      groupBy === 'hour' ? todayIn(campaign.timeZone, new Date(key)) : '';
    return suppressSmallCells<Counted, CountedStage>(sorted, COUNTED_STAGES, partOf);
  }

  private async sectionNames(): Promise<ReadonlyMap<string, string>> {
    const sections = await this.sections.list();
    return new Map([[NO_SECTION, 'none'], ...sections.map(({ id, slug }) => [id, slug] as const)]);
  }
}

function tableOf(rows: readonly CountRow[]): ReadonlyMap<string, StageCounts> {
  const byKey = Map.groupBy(rows, ({ key }) => key);
  return new Map(
    [...byKey].map(([key, counted]) => [
      key,
      { ...NOTHING, ...Object.fromEntries(counted.map(({ stage, n }) => [stage, Number(n)])) },
    ]),
  );
}
