import fc from 'fast-check';
import { NotFound, Unavailable } from '../domain/errors.js';
import { GroupCommit, type GroupCommitLimits, type WriteBatch } from './group-commit.js';

const LIMITS: GroupCommitLimits = { mostWaiting: 3, mostInBatch: 2, lanes: 1 };

const failing = (code: string): Error => Object.assign(new Error('from the database'), { code });

const queueOf = (write: WriteBatch<number, number>, limits: Partial<GroupCommitLimits> = {}) =>
  new GroupCommit<number, number>('acts', write, { ...LIMITS, ...limits });

/** Waits for one turn of the event loop. */
const aMoment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what comes in while a batch is on its way', () => {
  it('goes together in the next', async () => {
    const batches: (readonly number[])[] = [];
    const queue = queueOf(async (items) => {
      batches.push(items);
      await aMoment();
      return items;
    });
    await Promise.all([1, 2, 3].map((item) => queue.add(item)));
    expect(batches).toEqual([[1], [2, 3]]);
  });

  it('is answered after its own commit, each with its own result', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        fc.record({ mostInBatch: fc.integer({ min: 1, max: 9 }), lanes: fc.integer({ min: 1, max: 3 }) }),
        async (items, limits) => {
          const committed: number[] = [];
          const write: WriteBatch<number, number> = async (batch) => {
            await aMoment();
            committed.push(...batch);
            return batch.map((item) => item * 2);
          };
          const queue = queueOf(write, { mostWaiting: 60, ...limits });
          const answers = items.map(async (item) => {
            const answer = await queue.add(item);
            expect(committed).toContain(item);
            return answer;
          });
          expect(await Promise.all(answers)).toEqual(items.map((item) => item * 2));
          expect(committed.toSorted()).toEqual(items.toSorted());
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a full queue', () => {
  it('refuses the next at once, and keeps every one that it took', async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const queue = queueOf((items) => gate.then(() => items));
    const taken = [1, 2, 3, 4].map((item) => queue.add(item));
    expect(() => queue.add(5)).toThrow(Unavailable);
    open();
    expect(await Promise.all(taken)).toEqual([1, 2, 3, 4]);
    expect(await queue.add(6)).toBe(6);
  });

  it('says when to come again', () => {
    const queue = queueOf(() => new Promise(() => undefined), { mostWaiting: 0 });
    expect(() => queue.add(1)).toThrow(
      expect.objectContaining({
        retryAfterSeconds: 1,
        message: expect.stringContaining('Nothing was counted'),
      }),
    );
  });
});

describe('a batch that fails', () => {
  it('goes again where another transaction was in its way', async () => {
    let tries = 0;
    const queue = queueOf((items) => {
      tries += 1;
      return tries < 3 ? Promise.reject(failing('40P01')) : Promise.resolve(items);
    });
    expect(await queue.add(1)).toBe(1);
  });

  it('leaves to the others what the database refuses of one', async () => {
    const queue = queueOf(
      (items) => (items.includes(3) ? Promise.reject(failing('23503')) : Promise.resolve(items)),
      { mostWaiting: 9, mostInBatch: 9 },
    );
    const answers = await Promise.allSettled([1, 2, 3, 4, 5].map((item) => queue.add(item)));
    expect(answers.map(({ status }) => status === 'fulfilled')).toEqual([true, true, false, true, true]);
    expect(answers[2]).toMatchObject({ reason: expect.any(NotFound) });
  });

  it('takes few transactions to find the one that is refused', async () => {
    let writes = 0;
    const queue = queueOf(
      (items) => {
        writes += 1;
        return items.includes(77) ? Promise.reject(failing('23503')) : Promise.resolve(items);
      },
      { mostWaiting: 500, mostInBatch: 500 },
    );
    await Promise.allSettled(Array.from({ length: 257 }, (_, item) => queue.add(item)));
    expect(writes).toBeLessThan(25);
  });

  it.each(['57P01', '08006', '53300', '57014', 'ECONNREFUSED', '40001'])(
    'is told to everybody in it as an absence: %s',
    async (code) => {
      const queue = queueOf(() => Promise.reject(failing(code)));
      const answers = await Promise.allSettled([1, 2, 3].map((item) => queue.add(item)));
      for (const answer of answers)
        expect(answer).toMatchObject({ status: 'rejected', reason: { retryAfterSeconds: 5 } });
    },
  );

  it('frees its lane for those who come after', async () => {
    let isAway = true;
    const queue = queueOf((items) => (isAway ? Promise.reject(failing('57P01')) : Promise.resolve(items)));
    await expect(queue.add(1)).rejects.toThrow(Unavailable);
    isAway = false;
    expect(await queue.add(2)).toBe(2);
  });
});
