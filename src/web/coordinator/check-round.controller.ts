import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { NotFound } from '../../domain/errors.js';
import { AccountsService } from '../../ministries/accounts.service.js';
import { CheckAccountDto } from '../../ministries/ministry.dto.js';
import { AccountRegistryService, type RegisteredAccount } from '../../schedule/account-registry.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textOf, versionOf } from '../workspace/form.js';
import { errorsOf, type FormState, freshForm, valuesOf } from '../workspace/form-state.js';
import { readDto, sendPage, submit } from '../workspace/submit.js';
import { type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { answeredFinding, placeQuery, type RoundPlace, roundPlace, roundState } from './check-round.js';
import { roundPage } from './check-round.page.js';

const PATH = '/workspace/accounts/round';

@Controller('workspace/accounts/round')
@Permit('account.check')
export class CheckRoundController {
  constructor(
    private readonly registry: AccountRegistryService,
    private readonly accounts: AccountsService,
    private readonly campaigns: CampaignsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Query() query: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await sendPage(reply, await this.page(page, roundPlace(query, this.clock.now()), freshForm({}), null));
  }

  /** Keeps the answers about one account, and leads on to the next. */
  @Post()
  async answer(@Body() form: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const place = roundPlace(form, this.clock.now());
    const account = await this.find(textOf(form, 'account'));
    await submit(
      reply,
      async () => {
        const done = await this.keep(account, form, page);
        const takenOff = place.takenOff + (done === 'notTheirs' ? 1 : 0);
        return withQuery(PATH, { ...placeQuery({ ...place, takenOff }), done });
      },
      (refusal) => {
        const again = { ...freshForm(valuesOf(form)), errors: errorsOf(page, refusal) };
        return this.page(page, place, again, account.id);
      },
    );
  }

  private async keep(account: RegisteredAccount, form: FormBody, page: WorkspacePage): Promise<string> {
    const { ministry, network, handle } = account;
    const finding = answeredFinding(form);
    const now = this.clock.now();
    if (finding === 'not-theirs') {
      await this.accounts.remove(ministry.slug, network, handle, page.viewer, now);
      return 'notTheirs';
    }
    const dto = await readDto(CheckAccountDto, finding);
    await this.accounts.check(ministry.slug, network, handle, dto, page.viewer, now, versionOf(form));
    return 'checked';
  }

  private async find(id: string): Promise<RegisteredAccount> {
    const found = (await this.registry.list(this.clock.now())).find((account) => account.id === id);
    if (!found) throw new NotFound('There is no such account any more: go on with the round.');
    return found;
  }

  /** The round at its next account, or at the one of that id, whose answers were refused. */
  private async page(
    page: WorkspacePage,
    place: RoundPlace,
    form: FormState,
    at: string | null,
  ): Promise<JSX.Element> {
    const now = this.clock.now();
    const campaign = place.campaign === '' ? null : await this.campaigns.getBySlug(place.campaign);
    const all = await this.registry.list(now, campaign);
    const state = roundState(all, place);
    const refused = all.find(({ id, isDue }) => id === at && isDue);
    return roundPage(page, {
      campaign: campaign && campaignHere(campaign),
      place,
      state: { ...state, next: refused ?? state.next },
      // Whoever was looked at meanwhile by somebody else is passed over, and so are the answers about them.
      form: refused ? form : { ...freshForm({}), errors: form.errors },
      now,
    });
  }
}
