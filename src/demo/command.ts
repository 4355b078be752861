import { readEnv } from '../../config/env.js';
import { createApplication } from '../application.js';
import { Conflict } from '../domain/errors.js';
import { layFoundation } from '../start.js';
import { DemoService } from './demo.service.js';

const DONE = {
  replay: 'The demo begins anew: today is its first day.',
  remove: 'The demo is removed for good.',
};

const isWord = (word: string): word is keyof typeof DONE => Object.hasOwn(DONE, word);

const change = async (word: keyof typeof DONE): Promise<void> => {
  // Beside a server that runs, or alone; its recurring work stays the server's.
  const { config, clock, close } = await layFoundation(
    { ...readEnv(), role: 'web', logLevel: 'error' },
    { share: true },
  );
  const app = await createApplication(config, clock);
  try {
    await app.init();
    await app.get(DemoService)[word](clock.now());
    console.log(DONE[word]);
  } finally {
    await app.close();
    await close();
  }
};

/** `npm run demo` begins the demo anew, `npm run demo -- remove` takes it away; answers the exit code. */
export const runDemo = async ([word = 'replay']: readonly string[]): Promise<number> => {
  if (!isWord(word)) {
    console.error('Say: npm run demo, or npm run demo -- remove');
    return 2;
  }
  try {
    await change(word);
    return 0;
  } catch (error) {
    console.error(error instanceof Conflict ? error.message : error);
    return 1;
  }
};
