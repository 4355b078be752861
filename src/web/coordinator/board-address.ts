/** The address of a board: which part of the campaign it shows, what is picked up, what was just changed. */
import { isDate, isTimeZone } from '../../domain/campaign-day.js';
import { SLUG } from '../../domain/slug.js';
import { LOCALES, type UiLanguage } from '../locales/ui-language.js';
import { withQuery } from '../workspace/workspace-page.js';
import type { BoardView } from './board-span.js';

export interface Pick {
  /** Null for a ministry from the shelf. */
  readonly from: string | null;
  readonly ministry: string;
}

export interface BoardAsked {
  readonly view: BoardView;
  /** A date of the span that is asked for; empty for where the campaign stands. */
  readonly from: string;
  readonly pick: Pick | null;
  /** What was just changed, as `writeReplacement` put it. */
  readonly changed: string;
  /** The reader's own zone; null where they named none. */
  readonly zone: string | null;
}

type Query = Readonly<Record<string, unknown>>;

const textIn = (query: Query, name: string): string => {
  const value = query[name];
  return typeof value === 'string' ? value : '';
};

const pickIn = (text: string): Pick | null => {
  const [from = '', ministry = ''] = text.split(':');
  if (!SLUG.test(ministry) || !(from === '' || isDate(from))) return null;
  return { from: from || null, ministry };
};

/** What an address, or the hidden fields of a form, ask of the board. */
export const askedOf = (query: Query, zone: string | null = null): BoardAsked => ({
  view: textIn(query, 'view') === 'month' ? 'month' : 'week',
  from: isDate(query.from) ? query.from : '',
  pick: pickIn(textIn(query, 'pick')),
  changed: textIn(query, 'changed'),
  zone: isTimeZone(query.zone) ? query.zone : zone,
});

/** The board's path with what it is asked. */
export const boardAddress = (
  slug: string,
  {
    view = 'week',
    from = '',
    pick = null,
    changed = '',
    done = '',
  }: Partial<Omit<BoardAsked, 'zone'>> & { readonly done?: string },
): string =>
  withQuery(`/workspace/campaigns/${slug}/board`, {
    view: view === 'week' ? '' : view,
    from,
    pick: pick === null ? '' : `${pick.from ?? ''}:${pick.ministry}`,
    changed,
    done,
  });

/** The ISO weekday on which a calendar in the language begins. */
export const firstWeekdayIn = (language: UiLanguage): number =>
  new Intl.Locale(LOCALES[language]).getWeekInfo().firstDay;
