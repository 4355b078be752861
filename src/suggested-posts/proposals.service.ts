import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DateTime } from 'luxon';
import { type EntityManager, type FindOptionsWhere, In, IsNull, MoreThan, type Repository } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { keyOf, limitOf, type Page, pageOf } from '../common/page.js';
import { todayIn } from '../domain/campaign-day.js';
import { Conflict, Invalid, NotFound } from '../domain/errors.js';
import { officialHandles } from '../domain/masking.js';
import { isPlainText } from '../domain/plain-text.js';
import { keptText } from '../domain/proposed-text.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { AuditService } from '../people/audit.service.js';
import { keepAdopted } from './adopted-post.js';
import { PostProposal, type ProposalStatus } from './post-proposal.entity.js';
import type { ListProposalsDto, ProposePostDto } from './proposal.dto.js';
import { proposalLanguages, takesProposals } from './proposal-rules.js';
import { proposalView, type ProposalView } from './proposal-view.js';

/** So many proposals of one campaign can wait: more than a team reads in a week. */
export const MOST_WAITING = 1_000;

/** Somebody deciding about one proposal, at an instant. */
export interface ProposalAct {
  readonly campaign: Campaign;
  readonly id: string;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Takes posts that supporters and machines propose, and lets people adopt or dismiss them. */
@Injectable()
export class ProposalsService {
  constructor(
    @InjectRepository(PostProposal) private readonly proposals: Repository<PostProposal>,
    private readonly ministries: MinistriesService,
    private readonly audit: AuditService,
  ) {}

  /** Puts a supporter's words into the queue; throws Conflict `no-proposals` or `queue-full`, Invalid for what cannot be kept. */
  async propose(campaign: Campaign, dto: ProposePostDto, now: Date): Promise<ProposalView> {
    if (!takesProposals(campaign, now)) {
      throw new Conflict('no-proposals', 'This campaign takes no proposals: it is paused, over, or not out.');
    }
    const ministries = await this.ministries.list();
    const ministry = ministryOf(ministries, dto.ministry ?? null);
    if (!proposalLanguages(campaign, ministry === null ? [] : [ministry]).includes(dto.language)) {
      throw Invalid.field('language', 'Choose a language of the campaign, or the ministry’s.', 'language');
    }
    const [kept] = await this.keep(campaign, 'supporter', ministry, ministries, now, [dto]);
    return proposalView(kept as PostProposal, ministry?.slug ?? null);
  }

  /** Puts a machine's drafts into the queue, without those that cannot be kept. */
  async keepDrafts(
    campaign: Campaign,
    { language, ministry: slug }: Pick<ProposePostDto, 'language' | 'ministry'>,
    texts: readonly string[],
    now: Date,
  ): Promise<ProposalView[]> {
    const ministries = await this.ministries.list();
    const drafts = texts.filter(canBeKept).map((text) => ({ text, language }));
    const ministry = ministryOf(ministries, slug ?? null);
    const kept = await this.keep(campaign, 'machine', ministry, ministries, now, drafts);
    return this.views(kept);
  }

  /** One part of the campaign's proposals, as far as they are in the viewer's languages. */
  async list(campaign: Campaign, filter: ListProposalsDto, viewer: Viewer): Promise<Page<ProposalView>> {
    const after = keyOf(filter);
    const rows = await this.proposals.find({
      where: {
        campaignId: campaign.id,
        ...(filter.status && { status: filter.status }),
        ...(after && { id: MoreThan(after) }),
        ...scopeOf(viewer, filter.language),
      },
      order: { id: 'ASC' },
      take: limitOf(filter) + 1,
    });
    const { items, nextCursor } = pageOf(rows, filter, ({ id }) => id);
    return { items: await this.views(items), nextCursor };
  }

  /** The proposal, where the viewer may see it. */
  async get(campaign: Campaign, id: string, viewer: Viewer): Promise<ProposalView> {
    const where = { id, campaignId: campaign.id, ...scopeOf(viewer) };
    return this.viewOf(found(await this.proposals.findOneBy(where)));
  }

  /** How many proposals wait that the viewer may decide about. */
  countWaiting(campaign: Campaign, viewer: Viewer): Promise<number> {
    return this.proposals.countBy({ campaignId: campaign.id, status: 'waiting', ...scopeOf(viewer) });
  }

  /** Makes a draft of the proposal, also of one that was dismissed; adopted twice it stays the one draft. */
  adopt(act: ProposalAct): Promise<ProposalView> {
    return this.decide(act, 'adopted', async (manager, proposal) => {
      const post = await keepAdopted(manager, proposal, act.viewer, act.now);
      return { suggestedPostId: post.id };
    });
  }

  /** Takes the proposal off the queue; throws Conflict `adopted` where it became a draft. */
  dismiss(act: ProposalAct): Promise<ProposalView> {
    return this.decide(act, 'dismissed', (_, { status }) => {
      if (status !== 'adopted') return {};
      throw new Conflict('adopted', 'This was adopted already: retire the post that it became.');
    });
  }

  private async decide(
    { campaign, id, viewer, now }: ProposalAct,
    status: ProposalStatus,
    change: (
      manager: EntityManager,
      proposal: PostProposal,
    ) => Promise<Partial<PostProposal>> | Partial<PostProposal>,
  ): Promise<ProposalView> {
    const decided = await this.proposals.manager.transaction(async (manager) => {
      const where = { id, campaignId: campaign.id, ...scopeOf(viewer) };
      const proposal = found(
        await manager.findOne(PostProposal, { where, lock: { mode: 'pessimistic_write' } }),
      );
      if (proposal.status === status) return proposal;
      const before = decisionOf(proposal);
      const decision = { status, decidedBy: viewer.personId, decidedAt: now };
      await manager.save(Object.assign(proposal, await change(manager, proposal), decision));
      const subject = { kind: 'proposal', id };
      const action = status === 'adopted' ? 'proposal.adopt' : 'proposal.dismiss';
      await this.audit.record(manager, viewer, action, subject, before, decisionOf(proposal), now);
      return proposal;
    });
    return this.viewOf(decided);
  }

  private async keep(
    campaign: Campaign,
    origin: PostProposal['origin'],
    ministry: Ministry | null,
    ministries: readonly Ministry[],
    now: Date,
    texts: readonly Pick<ProposePostDto, 'text' | 'language'>[],
  ): Promise<PostProposal[]> {
    if (texts.length === 0) return [];
    const handles = ministries.flatMap(({ accounts }) => accounts.map(({ handle }) => handle));
    const official = officialHandles(handles);
    const proposedOn = todayIn(campaign.timeZone, now);
    const kept = texts.map(({ text, language }) =>
      this.proposals.create({
        id: idOn(proposedOn),
        campaignId: campaign.id,
        ministryId: ministry?.id ?? null,
        language,
        text: keptText(text, official),
        origin,
        status: 'waiting',
        suggestedPostId: null,
        proposedOn,
      }),
    );
    const [waiting, same] = await Promise.all([
      this.proposals.countBy({ campaignId: campaign.id, status: 'waiting' }),
      this.proposals.findBy(kept.map(waitingLike)),
    ]);
    const known = new Map(same.map((one) => [`${one.language} ${one.text}`, one]));
    const knownOf = ({ language, text }: PostProposal) => known.get(`${language} ${text}`);
    const fresh = kept.filter((one) => !knownOf(one));
    if (waiting + fresh.length > MOST_WAITING) {
      throw new Conflict('queue-full', 'So many proposals wait already that nobody could read yours soon.');
    }
    await this.proposals.save(fresh);
    return kept.map((one) => knownOf(one) ?? one);
  }

  private async viewOf(proposal: PostProposal): Promise<ProposalView> {
    const [view] = await this.views([proposal]);
    return view as ProposalView;
  }

  private async views(proposals: readonly PostProposal[]): Promise<ProposalView[]> {
    const ministries = await this.ministries.byIds(proposals.flatMap(({ ministryId }) => ministryId ?? []));
    return proposals.map((one) => proposalView(one, ministries.get(one.ministryId ?? '')?.slug ?? null));
  }
}

/** Proposals are the campaign's: a section coordinator, who sees only their section's texts, sees none. */
const scopeOf = (viewer: Viewer, language?: string): FindOptionsWhere<PostProposal> => {
  const asked = language === undefined ? null : [language];
  const languages = viewer.languages?.filter((one) => asked === null || asked.includes(one)) ?? asked;
  return {
    ...(languages && { language: In(languages) }),
    ...(viewer.role === 'section-coordinator' && { campaignId: IsNull() }),
  };
};

/** What is recorded for good of a decision: never the words, which are erased in time. */
const decisionOf = ({ status, suggestedPostId }: PostProposal) => ({ status, suggestedPostId });

/** Those that wait already and say the same, to the same ministry, in the same language, from the same kind of writer. */
const waitingLike = (one: PostProposal): FindOptionsWhere<PostProposal> => {
  const { campaignId, language, text, origin, ministryId } = one;
  return { campaignId, language, text, origin, ministryId: ministryId ?? IsNull(), status: 'waiting' };
};

const canBeKept = (text: string): boolean => {
  try {
    return isPlainText(text, { lines: true }) && keptText(text, officialHandles([])) !== '';
  } catch (error) {
    if (error instanceof Invalid) return false;
    throw error;
  }
};

const found = (proposal: PostProposal | null): PostProposal => {
  if (!proposal) throw new NotFound('There is no such proposal.');
  return proposal;
};

const ministryOf = (ministries: readonly Ministry[], slug: string | null): Ministry | null => {
  if (slug === null) return null;
  const ministry = ministries.find((one) => one.slug === slug);
  if (!ministry) throw Invalid.field('ministry', `There is no ministry "${slug}".`);
  return ministry;
};

/** An id that sorts by the date and tells no more of the time. */
const idOn = (date: string): string => v7({ msecs: DateTime.fromISO(date, { zone: 'utc' }).toMillis() });
