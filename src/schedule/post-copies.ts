import type { EntityManager } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { Viewer } from '../domain/viewer.js';

/** The port through which a clone gets its suggested posts; their module provides it, globally. */
export abstract class PostCopies {
  /** Copies the posts that are in use as drafts, of which the viewer is the author; answers how many. */
  abstract copy(
    manager: EntityManager,
    from: Campaign,
    to: Campaign,
    viewer: Viewer,
    now: Date,
  ): Promise<number>;
}
