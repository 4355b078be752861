import { DateTime, type DurationLike } from 'luxon';
import { Clock } from '../../src/common/clock.js';

/** A clock that stands still until a test moves it. */
export class TestClock extends Clock {
  private instant: DateTime;

  constructor(instant: string) {
    super();
    this.instant = DateTime.fromISO(instant, { setZone: true });
  }

  now(): Date {
    return this.instant.toJSDate();
  }

  /** Moves to an instant such as `2026-06-11T15:30:00Z`. */
  set(instant: string): void {
    this.instant = DateTime.fromISO(instant, { setZone: true });
  }

  /** Lets time pass. */
  pass(duration: DurationLike): void {
    this.instant = this.instant.plus(duration);
  }
}
