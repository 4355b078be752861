/** What the planner says, in the reader's language. */
import type { PlanNote } from '../../domain/plan.js';
import { isDate } from '../../domain/campaign-day.js';
import { hasWord } from '../workspace/words.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { type Names, shortName } from './board-words.js';

/** The note as one sentence; in English where there are no words for it. */
export const noteText = (
  page: WorkspacePage,
  names: Names,
  set: 'placement' | 'compromise' | 'conflict',
  note: PlanNote,
): string => {
  const key = `proposal.${set}.${note.code}`;
  if (!hasWord(key)) return note.text;
  const values = Object.fromEntries(
    Object.entries(note.values).map(([name, value]) => [
      name,
      isDate(value) ? page.formats.shortDate(value) : value,
    ]),
  );
  const there = values.dateThere;
  const asides = [there, note.values.night ? page.t('proposal.atNight') : undefined].filter(Boolean);
  const on = note.date === null ? '' : page.formats.shortDate(note.date);
  const why = String(note.values.why ?? '');
  const whyKey = `proposal.whys.${why}`;
  return page
    .t(key, {
      holiday: '',
      holidayOn: '',
      event: '',
      rounds: 0,
      days: 0,
      within: 0,
      ...values,
      why: hasWord(whyKey) ? page.t(whyKey) : why,
      ministry: note.ministry === null ? '' : shortName(page, names, note.ministry),
      on: there === undefined ? on : page.t('proposal.onThere', { on, there }),
      there: asides.length > 0 ? ` (${asides.join(page.t('checklist.comma'))})` : '',
    })
    .trim();
};
