import { Injectable } from '@nestjs/common';
import { Conflict, Invalid } from '../../domain/errors.js';
import type { PlanNote } from '../../domain/plan.js';
import { EventsService } from '../../schedule/events.service.js';
import { PlanService } from '../../schedule/plan.service.js';
import { SetPlanDto } from '../../schedule/plan.dto.js';
import { hasBegun, PlannerService } from '../../schedule/planner.service.js';
import { ProposePlanDto } from '../../schedule/propose-plan.dto.js';
import { type FormBody, listOf, textIfAny, textOf } from '../workspace/form.js';
import { type FieldError, errorsOf, type FormState, freshForm } from '../workspace/form-state.js';
import { readDto, type Refusal } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { changesSince, daysIn } from './board-changes.service.js';
import { BoardPages, ministriesOf, type PlanAtHand, planOf } from './board.service.js';
import { readDays, type Replacement } from './board-token.js';
import { campaignHere } from './campaign-here.js';
import { acceptedPlan, planningInput, planningValues, readOffer } from './proposal-form.js';
import { differentDates, type ProposalPageView } from './proposal-view.js';

type Answer = Pick<ProposalPageView, 'proposal' | 'conflict'> & { readonly errors: readonly FieldError[] };

/** Asks the planner, shows what it proposes, and sets what of it is accepted. */
@Injectable()
export class ProposalPages {
  constructor(
    private readonly pages: BoardPages,
    private readonly planner: PlannerService,
    private readonly plan: PlanService,
    private readonly events: EventsService,
  ) {}

  /** The planner's page: the question, and the answer where one was asked for. */
  async view(page: WorkspacePage, slug: string, form: FormBody, now: Date): Promise<ProposalPageView> {
    const at = await this.pages.planAtHand(slug, now);
    const isAsked = textOf(form, 'propose') !== '';
    const answer = isAsked ? await this.ask(page, slug, form, now) : { ...NO_ANSWER, errors: [] };
    const values = isAsked ? planningValues(form) : usualQuestion(at);
    const view: ProposalPageView = {
      campaign: campaignHere(at.campaign),
      ministries: at.ministries,
      names: ministriesOf(at.days, at.ministries),
      kept: await this.kept(at),
      form: { ...freshForm(values), errors: answer.errors },
      proposal: answer.proposal,
      conflict: answer.conflict,
      plan: planOf(at.days),
      locked: new Set(at.days.filter(({ isLocked }) => isLocked).map(({ date }) => date)),
      begun: new Set(at.days.filter(hasBegun).map(({ date }) => date)),
      acceptance: freshForm({}),
      meanwhile: [],
    };
    return { ...view, acceptance: freshForm({ accept: differentDates(view) }) };
  }

  /** Lets the accepted days stand as proposed; all of them or none. */
  async accept(page: WorkspacePage, slug: string, form: FormBody, now: Date): Promise<Replacement> {
    const dates = acceptedDates(form);
    if (dates.length === 0) throw Invalid.field('accept', page.t('proposal.nothingTicked'));
    const at = await this.pages.planAtHand(slug, now);
    const days = acceptedPlan(readOffer(textOf(form, 'offer')), dates, readDays(textOf(form, 'was')));
    const dto = await readDto(SetPlanDto, { days, reason: textIfAny(form, 'reason') });
    await this.plan.setPlan(slug, dto, page.viewer, now);
    const after = await this.pages.planAtHand(slug, now);
    return { before: daysIn(at, dates), after: daysIn(after, dates), isUndoing: false };
  }

  /** The page anew for the plan as it is now, with what was ticked and typed, and what was wrong. */
  async again(
    page: WorkspacePage,
    slug: string,
    form: FormBody,
    now: Date,
    refusal: Refusal,
  ): Promise<ProposalPageView> {
    const view = await this.view(page, slug, { ...form, propose: 'yes' }, now);
    const isStale = refusal instanceof Conflict && refusal.code === 'stale';
    const at = await this.pages.planAtHand(slug, now);
    const acceptance: FormState = {
      ...freshForm({ accept: acceptedDates(form), reason: textOf(form, 'reason') }),
      errors: isStale ? [] : acceptanceErrors(page, refusal),
    };
    const meanwhile = isStale ? changesSince(at, readDays(textOf(form, 'was'))) : [];
    return { ...view, acceptance, meanwhile };
  }

  private async ask(page: WorkspacePage, slug: string, form: FormBody, now: Date): Promise<Answer> {
    if (listOf(form, 'ministries').length === 0) {
      const text = page.t('proposal.noMinistries');
      return { ...NO_ANSWER, errors: [{ field: 'ministries', text, language: null }] };
    }
    try {
      const dto = await readDto(ProposePlanDto, planningInput(form));
      const proposal = await this.planner.propose(slug, dto, now, page.language);
      return { proposal, conflict: [], errors: [] };
    } catch (error) {
      if (!(error instanceof Invalid || error instanceof Conflict)) throw error;
      const conflict = error instanceof Conflict ? conflictOf(error) : [];
      return { proposal: null, conflict, errors: conflict.length > 0 ? [] : errorsOf(page, error) };
    }
  }

  private async kept({ campaign, days }: PlanAtHand): Promise<ProposalPageView['kept']> {
    return {
      pins: days.flatMap(({ targets }) => targets.filter(({ pinned }) => pinned)).length,
      blackouts: days.filter(({ isBlackout }) => isBlackout).length,
      events: (await this.events.listOnDays(campaign)).length,
    };
  }
}

const NO_ANSWER = { proposal: null, conflict: [] } as const;

/** Those who stand in the plan, or all where nobody does yet. */
const usualQuestion = ({ days, ministries }: PlanAtHand) => {
  const planned = new Set(days.flatMap(({ targets }) => targets.map(({ ministry }) => ministry.slug)));
  const slugs = ministries.map(({ slug }) => slug);
  const known = slugs.filter((slug) => planned.has(slug));
  return { ministries: known.length > 0 ? known : slugs, closingDay: 'none', rounds: '' };
};

const acceptedDates = (form: FormBody): string[] =>
  textOf(form, 'what') === 'all'
    ? readOffer(textOf(form, 'offer')).map(({ date }) => date)
    : listOf(form, 'accept');

const isNote = (value: unknown): value is PlanNote =>
  typeof value === 'object' && value !== null && 'code' in value && 'text' in value;

const conflictOf = ({ details }: Conflict): PlanNote[] => {
  const notes = details.conflictNotes;
  return Array.isArray(notes) ? notes.filter(isNote) : [];
};

const acceptanceErrors = (page: WorkspacePage, refusal: Refusal): readonly FieldError[] =>
  errorsOf(page, refusal).map((error) =>
    error.field === 'accept' ? { ...error, field: 'changes', language: null } : error,
  );
