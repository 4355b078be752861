const TRIES = 3;

/** Milliseconds that this process worked while that ran: what else the machine does meanwhile does not count. */
export const workOf = async (run: () => unknown): Promise<number> => {
  const started = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
};

/** The least work of a few tries, in milliseconds; no more are made than it takes to come below `enough`. */
export const leastWorkOf = async (run: () => unknown, enough: number): Promise<number> => {
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least >= enough; tries += 1)
    least = Math.min(least, await workOf(run));
  return least;
};
