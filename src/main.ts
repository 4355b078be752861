import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';
import { readEnv, WrongEnvironment, type Env } from '../config/env.js';
import { CannotStart } from './database/cannot-start.js';
import { layFoundation } from './start.js';

const DRAIN_MS = 10_000;
// The process before us may still be draining.
const WAIT_FOR_FOLDER_MS = 15_000;

const listen = async (app: NestFastifyApplication, { host, port }: Config): Promise<void> => {
  if (host !== null) return void (await app.listen(port, host));
  await app.listen(port, '::').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EAFNOSUPPORT' && error.code !== 'EADDRNOTAVAIL') throw error;
    return app.listen(port, '0.0.0.0');
  });
};

/** Finishes what is in flight, but does not wait for it for ever. */
const drain = async (app: NestFastifyApplication): Promise<void> => {
  const timer = setTimeout(() => app.getHttpServer().closeAllConnections(), DRAIN_MS);
  await app.close();
  clearTimeout(timer);
};

const greet = (config: Config, setUpLink: string | null): void => {
  console.log(`\nTweetathon is at ${config.publicUrl}`);
  if (setUpLink !== null) console.log(`Make the first administrator, once: ${setUpLink}`);
  console.log('');
};

/** Reading our code takes as long as starting the database: the two are done at once. */
const readCode = async () => {
  const [{ createApplication }, { SetUpService }] = await Promise.all([
    import('./application.js'),
    import('./people/set-up.service.js'),
  ]);
  return { createApplication, SetUpService };
};

/** Serves; answers how to stop. */
const serve = async (env: Env): Promise<() => Promise<void>> => {
  const foundation = layFoundation(env, { waitMs: WAIT_FOR_FOLDER_MS });
  const code = readCode();
  const { config, clock, close } = await foundation;
  try {
    const { createApplication, SetUpService } = await code;
    const app = await createApplication(config, clock);
    await listen(app, config);
    greet(config, await app.get(SetUpService).setUpLink(clock.now()));
    return () => drain(app).finally(close);
  } catch (error) {
    await close();
    throw error;
  }
};

/** What went wrong, for the person who started us: our own sentences need no stack. */
const explain = (error: Error & { code?: string; port?: number }): string => {
  if (error instanceof WrongEnvironment || error instanceof CannotStart) return error.message;
  if (error.code === 'EADDRINUSE')
    return `Port ${error.port} is taken: stop what listens there, or set PORT.`;
  return error.stack ?? error.message;
};

const run = async (): Promise<void> => {
  const serving = serve(readEnv());
  let isStopping = false;
  const stop = (): void => {
    // A terminal and npm both pass Ctrl-C on.
    if (isStopping) return;
    isStopping = true;
    serving
      .then((stopAll) => stopAll())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  await serving;
};

await run().catch((error: Error) => {
  console.error(`\nTweetathon did not start.\n${explain(error)}\n`);
  process.exit(1);
});
