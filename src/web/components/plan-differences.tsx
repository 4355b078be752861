/** Two states of a day's plan as one, with what was taken away and what was added marked by word, sign and style. */
import { isDeepStrictEqual } from 'node:util';
import type { AddressedMinistry } from '../../schedule/plan-change.entity.js';
import type { VersionChange, VersionDay } from '../../schedule/plan-versions.js';
import { type NameNetwork, otherAccounts } from './addressed.js';
import type { Formats } from '../locales/formats.js';
import { Added, Marked, Removed } from './plan-marks.js';

/** The words of the page on which differences stand. */
export interface DifferenceWords {
  readonly date: string;
  readonly targets: string;
  readonly storm: string;
  readonly words: string;
  readonly added: string;
  readonly removed: string;
  readonly nobody: string;
  readonly dayAdded: string;
  readonly dayRemoved: string;
  readonly network: NameNetwork;
}

export interface DifferencesProps {
  readonly words: DifferenceWords;
  readonly formats: Formats;
  readonly caption: string;
  readonly changes: readonly VersionChange[];
  /** Where a day's own page is. */
  readonly dayPath: (date: string) => string;
  /** A further column: its texts of a day before and after. */
  readonly more?: {
    readonly head: string;
    readonly text: (date: string) => readonly [string, string];
  };
}

interface MarkProps {
  readonly words: DifferenceWords;
  readonly formats: Formats;
}

/** Days in a table, a row each, with the differences between before and after. */
export function Differences({
  words,
  formats,
  caption,
  changes,
  dayPath,
  more,
}: DifferencesProps): JSX.Element {
  const hasWords = changes.some(({ before, after }) =>
    [before, after].some((day) => day !== null && `${day.theme}${day.note}` !== ''),
  );
  const heads = [
    words.date,
    words.targets,
    words.storm,
    ...(hasWords ? [words.words] : []),
    ...(more ? [more.head] : []),
  ];
  return (
    <div class="table-scroll" tabindex="0" role="group" aria-label={caption}>
      <table class="wide differences">
        <caption class="visually-hidden" safe>
          {caption}
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" safe>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Row
              words={words}
              formats={formats}
              change={change}
              path={change.after && dayPath(change.date)}
              hasWords={hasWords}
              more={more?.text(change.date) ?? null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  words,
  formats,
  change: { date, before, after },
  path,
  hasWords,
  more,
}: MarkProps & {
  change: VersionChange;
  path: string | null;
  hasWords: boolean;
  more: readonly [string, string] | null;
}): JSX.Element {
  const note = before === null ? words.dayAdded : after === null ? words.dayRemoved : '';
  return (
    <tr>
      <th scope="row">
        {path === null ? (
          <span safe>{formats.shortDate(date)}</span>
        ) : (
          <a href={path} safe>
            {formats.shortDate(date)}
          </a>
        )}
        {note === '' ? '' : <small safe>{note}</small>}
      </th>
      <td>
        <Targets words={words} formats={formats} before={before} after={after} />
      </td>
      <td>
        <Storm words={words} formats={formats} before={before} after={after} />
      </td>
      {hasWords ? (
        <td dir="auto">
          <Marked words={words} before={before?.theme || null} after={after?.theme || null} />
          <Marked words={words} before={before?.note || null} after={after?.note || null} />
        </td>
      ) : (
        ''
      )}
      {more === null ? (
        ''
      ) : (
        <td>
          <Marked words={words} before={more[0] || null} after={more[1] || null} />
        </td>
      )}
    </tr>
  );
}

interface StatesProps extends MarkProps {
  readonly before: VersionDay | null;
  readonly after: VersionDay | null;
}

/** The storm's times in the campaign's zone; where that moved too, each with its place. */
function Storm({ words, formats, before, after }: StatesProps): JSX.Element {
  const isMoved = before !== null && after !== null && before.timeZone !== after.timeZone;
  const text = (day: VersionDay | null): string | null => {
    if (day === null) return null;
    const [from, to] = [day.stormStartsAt, day.stormEndsAt].map((at) =>
      formats.time(new Date(at), day.timeZone),
    );
    return `${from}–${to}${isMoved ? ` (${formats.place(day.timeZone)})` : ''}`;
  };
  const zone = (after ?? before)?.timeZone;
  return (
    <>
      <Marked words={words} before={text(before)} after={text(after)} direction="ltr" />
      {zone === undefined || isMoved ? '' : <small safe>{` ${formats.place(zone)}`}</small>}
    </>
  );
}

function Targets({ words, formats, before, after }: StatesProps): JSX.Element {
  const [was, is] = [before?.targets ?? [], after?.targets ?? []];
  const isReordered =
    !isDeepStrictEqual(slugs(was), slugs(is)) && isDeepStrictEqual(slugs(was).sort(), slugs(is).sort());
  const removed = was.filter(({ slug }) => isReordered || !slugs(is).includes(slug));
  if (removed.length === 0 && is.length === 0) {
    return (
      <span class="hint" safe>
        {words.nobody}
      </span>
    );
  }
  return (
    <ul class="plain">
      {removed.map((ministry) => (
        <li>
          <Removed words={words}>
            <Ministry formats={formats} ministry={ministry} />
          </Removed>
        </li>
      ))}
      {is.map((ministry) => (
        <li>
          {!isReordered && slugs(was).includes(ministry.slug) ? (
            <Stayed words={words} formats={formats} ministry={ministry} was={was} is={is} />
          ) : (
            <Added words={words}>
              <Ministry formats={formats} ministry={ministry} />
            </Added>
          )}
        </li>
      ))}
    </ul>
  );
}

const slugs = (ministries: readonly AddressedMinistry[]): string[] => ministries.map(({ slug }) => slug);

/** A ministry that is addressed before and after, under the name and by the accounts of each. */
function Stayed({
  words,
  formats,
  ministry,
  was,
  is,
}: MarkProps & {
  ministry: AddressedMinistry;
  was: readonly AddressedMinistry[];
  is: readonly AddressedMinistry[];
}): JSX.Element {
  const before = was.find(({ slug }) => slug === ministry.slug) ?? ministry;
  const [had, has] = [otherAccounts(before, is, words.network), otherAccounts(ministry, was, words.network)];
  const isRenamed =
    before.name !== ministry.name || (before.country ?? ministry.country) !== ministry.country;
  return (
    <>
      {isRenamed ? (
        <>
          <Removed words={words}>
            <Ministry formats={formats} ministry={before} />
          </Removed>{' '}
          <Added words={words}>
            <Ministry formats={formats} ministry={ministry} />
          </Added>
        </>
      ) : (
        <Ministry formats={formats} ministry={ministry} />
      )}
      {had === null && has === null ? '' : <Marked words={words} before={had} after={has} />}
    </>
  );
}

function Ministry({ formats, ministry }: { formats: Formats; ministry: AddressedMinistry }): JSX.Element {
  const { country, name } = ministry;
  return (
    <>
      {country ? <span safe>{`${formats.country(country)} · `}</span> : ''}
      <bdi lang="en" safe>
        {name}
      </bdi>
    </>
  );
}

/** Every day of either plan, with how it stands in both. */
export const between = (before: readonly VersionDay[], after: readonly VersionDay[]): VersionChange[] => {
  const [was, is] = [byDate(before), byDate(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .map((date) => ({ date, before: was.get(date) ?? null, after: is.get(date) ?? null }));
};

const byDate = (days: readonly VersionDay[]): ReadonlyMap<string, VersionDay> =>
  new Map(days.map((day) => [day.date, day]));
