/** A campaign day as a band: a ministry's office hours on it, and the storm. */
import type { WorkingDay } from '../../ministries/working-calendar.js';

interface BandProps {
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** The ministry's own dates that overlap the campaign day. */
  readonly office: readonly WorkingDay[];
  readonly stormStartsAt: Date;
  readonly stormEndsAt: Date;
  /** Whether the storm finds the office open. */
  readonly isStormInHours: boolean;
}

const WIDTH = 160;
const LEAST = 3;
const QUARTERS = [0, 6, 12, 18, 24];

/** Whether the office is closed all that day: weekend or holiday. */
export const isDayOff = ({ isWeekend, holiday }: WorkingDay): boolean => isWeekend || holiday !== null;

/** Drawn from left to right in every language, as clocks and charts of hours are; the words beside it say the same. */
export const Band = (props: BandProps): JSX.Element => {
  const { opensAt, closesAt, office, isStormInHours } = props;
  const length = closesAt.getTime() - opensAt.getTime();
  const place = (at: Date): number =>
    Math.round(Math.min(1, Math.max(0, (at.getTime() - opensAt.getTime()) / length)) * WIDTH);
  const [start, end] = [place(props.stormStartsAt), place(props.stormEndsAt)];
  return (
    <svg class="band" viewBox={`0 0 ${WIDTH} 28`} aria-hidden="true" focusable="false">
      <rect class="day" x="0" y="2" width={String(WIDTH)} height="12" />
      {office.map((day) => {
        const [from, until] = [place(day.worksFromAt), place(day.worksUntilAt)];
        return until > from ? (
          <rect
            class={isDayOff(day) ? 'office closed' : 'office'}
            x={String(from)}
            y="2"
            width={String(until - from)}
            height="12"
          />
        ) : (
          ''
        );
      })}
      <rect
        class={isStormInHours ? 'storm' : 'storm off'}
        x={String(start)}
        y="0"
        width={String(Math.max(LEAST, end - start))}
        height="16"
      />
      {QUARTERS.map((hour) => (
        <text
          class="hour"
          x={String((hour / 24) * WIDTH)}
          y="27"
          text-anchor={hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'}
        >
          {hour}
        </text>
      ))}
    </svg>
  );
};
