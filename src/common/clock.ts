/** Where the present comes from: the only place that asks the machine for the time. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that was set to an instant when it was made and runs on from there. */
export class MovedClock extends Clock {
  private readonly startedAt = performance.now();

  constructor(private readonly start: Date) {
    super();
  }

  now(): Date {
    return new Date(this.start.getTime() + performance.now() - this.startedAt);
  }
}
