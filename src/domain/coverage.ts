/** Coverage: in which hours of the day supporters of each language took part, so that thin hours can be filled. */

/** How often something was counted in one hour of the day, in one language. */
export interface HourCount {
  /** 0 to 23, as the campaign's clocks show it. */
  readonly hour: number;
  readonly language: string;
  readonly count: number;
}

export interface CoveredHour {
  readonly hour: number;
  /** On how many of the campaign's days the hour has begun. */
  readonly begun: number;
  /** By language; null in an hour that has not come yet. */
  readonly counts: Readonly<Record<string, number | null>>;
  /** The languages in which the hour is thin. */
  readonly thin: readonly string[];
}

export const HOURS_OF_DAY = 24;

/** Below this share of its language's average hour, an hour is thin. */
export const THIN_SHARE = 0.25;

/**
 * Every hour of the day, in order. An hour is thin in a language that takes part at all, when it has less than a
 * quarter of what the language has in an average hour, each hour counted as often as it has begun.
 */
export const coverageOf = (
  rows: readonly HourCount[],
  languages: readonly string[],
  begun: readonly number[],
): CoveredHour[] => {
  const counts = new Map(rows.map(({ hour, language, count }) => [`${hour} ${language}`, count]));
  const countIn = (hour: number, language: string): number => counts.get(`${hour} ${language}`) ?? 0;
  const hours = Array.from({ length: HOURS_OF_DAY }, (_, hour) => hour);
  const allBegun = hours.reduce((sum, hour) => sum + (begun[hour] ?? 0), 0);
  const average = (language: string): number =>
    hours.reduce((sum, hour) => sum + countIn(hour, language), 0) / Math.max(1, allBegun);
  const averages = new Map(languages.map((language) => [language, average(language)]));
  return hours.map((hour) => {
    const times = begun[hour] ?? 0;
    const isThin = (language: string): boolean =>
      times > 0 && countIn(hour, language) / times < THIN_SHARE * (averages.get(language) ?? 0);
    return {
      hour,
      begun: times,
      counts: Object.fromEntries(
        languages.map((language) => [language, times === 0 ? null : countIn(hour, language)]),
      ),
      thin: languages.filter(isThin),
    };
  });
};

/**
 * On how many days each hour of the day has begun, out of days that are over and the hour of the day that is open
 * (null: none is). The hour that a change of clocks leaves out or repeats counts once.
 */
export const hoursBegun = (closedDays: number, hourNow: number | null): number[] =>
  Array.from(
    { length: HOURS_OF_DAY },
    (_, hour) => closedDays + (hourNow !== null && hour <= hourNow ? 1 : 0),
  );
