/** A silence: how long no response of a ministry has been observed since it was addressed. Never "ignored". */

/** One time that a ministry was addressed: on a campaign day, from its opening. */
export interface Addressed {
  readonly ministry: string;
  readonly opensAt: Date;
}

/** One response of a ministry: when it was posted, and the opening of the day that it answers, if any. */
export interface Answered {
  readonly ministry: string;
  readonly postedAt: Date;
  readonly dayOpensAt: Date | null;
}

export interface Silence {
  readonly ministry: string;
  /** The opening of the first day since its last response on which it was addressed. */
  readonly since: Date;
}

const lastAnswered = (ministry: string, answers: readonly Answered[]): number =>
  Math.max(
    -Infinity,
    ...answers
      .filter((answer) => answer.ministry === ministry)
      .flatMap(({ postedAt, dayOpensAt }) => [postedAt.getTime(), dayOpensAt?.getTime() ?? -Infinity]),
  );

/** The ministries that were addressed by now and have not been observed to respond since, longest silence first, else in the order given. */
export const silencesOf = (
  addressed: readonly Addressed[],
  answers: readonly Answered[],
  now: Date,
): Silence[] =>
  [...Map.groupBy(addressed, ({ ministry }) => ministry)]
    .flatMap(([ministry, times]) => {
      const answeredAt = lastAnswered(ministry, answers);
      const unanswered = times.filter(({ opensAt }) => opensAt <= now && opensAt.getTime() > answeredAt);
      const since = Math.min(...unanswered.map(({ opensAt }) => opensAt.getTime()));
      return unanswered.length > 0 ? [{ ministry, since: new Date(since) }] : [];
    })
    .sort((a, b) => a.since.getTime() - b.since.getTime());
