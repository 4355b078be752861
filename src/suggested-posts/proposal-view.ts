/** A proposal as the workspace reads it. */
import type { PostProposal } from './post-proposal.entity.js';

/** The proposal, its ministry by slug. */
export const proposalView = (proposal: PostProposal, ministry: string | null) => ({
  id: proposal.id,
  language: proposal.language,
  text: proposal.text,
  ministry,
  origin: proposal.origin,
  status: proposal.status,
  /** The draft that it became. */
  suggestedPostId: proposal.suggestedPostId,
  /** The date in the campaign's zone; the time is not kept. */
  proposedOn: proposal.proposedOn,
});

export type ProposalView = ReturnType<typeof proposalView>;
