import { NotFound, Unavailable } from '../domain/errors.js';
import { isAway, isConflict, isOrphan, isRefusal } from './database-error.js';

/** Writes a batch in one transaction; answers one result an item, in order, once it is committed. */
export type WriteBatch<Item, Result> = (items: readonly Item[], lane: number) => Promise<readonly Result[]>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** How much may wait, and how much goes at once. */
export interface GroupCommitLimits {
  readonly mostWaiting: number;
  readonly mostInBatch: number;
  /** While so many batches are on their way, the next one fills. */
  readonly lanes: number;
}

export const LIMITS: GroupCommitLimits = { mostWaiting: 5_000, mostInBatch: 500, lanes: 2 };

const MOST_TRIES = 4;

/** Group commit: what comes in while a batch is on its way goes together in the next; each is answered after its own commit. */
export class GroupCommit<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private readonly freeLanes: number[];

  constructor(
    private readonly name: string,
    private readonly write: WriteBatch<Item, Result>,
    private readonly limits = LIMITS,
  ) {
    this.freeLanes = Array.from({ length: limits.lanes }, (_, lane) => lane);
  }

  /** Resolves once the item is committed; throws Unavailable at once where too many wait already. */
  add(item: Item): Promise<Result> {
    if (this.waiting.length >= this.limits.mostWaiting) {
      throw new Unavailable(
        this.name,
        'Too many people act in this second. Nothing was counted: try again.',
        1,
      );
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.send();
    });
  }

  private send(): void {
    while (this.waiting.length > 0) {
      const lane = this.freeLanes.pop();
      if (lane === undefined) return;
      const batch = this.waiting.slice(0, this.limits.mostInBatch);
      this.waiting = this.waiting.slice(this.limits.mostInBatch);
      void this.settle(batch, lane).then(() => {
        this.freeLanes.push(lane);
        this.send();
      });
    }
  }

  private async settle(batch: readonly Waiting<Item, Result>[], lane: number): Promise<void> {
    try {
      const results = await this.tryWrite(batch, lane);
      batch.forEach(({ resolve }, index) => resolve(results[index] as Result));
    } catch (error) {
      // One item that the database refuses must not take the others with it: halves soon find it.
      if (batch.length > 1 && isRefusal(error)) {
        const middle = Math.ceil(batch.length / 2);
        for (const half of [batch.slice(0, middle), batch.slice(middle)]) await this.settle(half, lane);
      } else {
        const reason = this.reasonOf(error);
        for (const { reject } of batch) reject(reason);
      }
    }
  }

  private reasonOf(error: unknown): unknown {
    if (isAway(error))
      return new Unavailable(
        this.name,
        'The database is away. Nothing was counted: try again in a moment.',
        5,
      );
    return isOrphan(error) ? new NotFound('What this belongs to is gone: load the page again.') : error;
  }

  private async tryWrite(batch: readonly Waiting<Item, Result>[], lane: number): Promise<readonly Result[]> {
    const items = batch.map(({ item }) => item);
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.write(items, lane);
      } catch (error) {
        if (tries === MOST_TRIES || !isConflict(error)) throw error;
      }
    }
  }
}
