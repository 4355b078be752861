import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { AccountsService, NO_HANDLE } from '../../ministries/accounts.service.js';
import { regionsOf } from '../../ministries/public-holidays.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import {
  CheckAccountDto,
  CreateMinistryDto,
  EditMinistryDto,
  PutAccountDto,
} from '../../ministries/ministry.dto.js';
import type { Ministry } from '../../ministries/ministry.entity.js';
import { accountView, ministryView } from '../../ministries/ministry-view.js';
import { ShownMinistriesService } from '../../schedule/shown-ministries.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny, textOf, textOrNull, versionOf } from '../workspace/form.js';
import { formAgain, type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import { after, readDto, sendPage, submit } from '../workspace/submit.js';
import { ZONES } from '../workspace/time-fields.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { COUNTRIES } from './countries.js';
import { ministriesPage } from './ministries.page.js';
import { ministryInput, ministryValues } from './ministry-form.js';
import { ministryPage } from './ministry.page.js';

const pathOf = (slug: string): string => `/workspace/ministries/${slug}`;

const NO_FORM = freshForm({});

@Controller('workspace/ministries')
export class MinistryPagesController {
  constructor(
    private readonly ministries: MinistriesService,
    private readonly accounts: AccountsService,
    private readonly shown: ShownMinistriesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async list(@CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const ministries = (await this.ministries.list()).map(ministryView);
    await sendPage(reply, ministriesPage(page, ministries, this.clock.now()));
  }

  @Get('new')
  @Permit('ministry.edit')
  async blank(@CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await sendPage(reply, await this.page(page, null, NO_FORM));
  }

  @Post()
  @Permit('ministry.edit')
  async create(@Body() form: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await submit(
      reply,
      async () => {
        const plain = { slug: textOf(form, 'slug'), ...ministryInput(form) };
        const dto = await readDto(CreateMinistryDto, plain);
        const { slug } = await this.ministries.create(dto, page.viewer, this.clock.now());
        return after(pathOf(slug), 'added');
      },
      (refusal) => this.page(page, null, refusedForm(page, form, refusal)),
    );
  }

  @Get(':slug')
  @Permit('workspace.read')
  async show(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const ministry = await this.ministries.getBySlug(slug);
    await sendPage(reply, await this.page(page, ministry, this.fresh(ministry)));
  }

  @Post(':slug')
  @Permit('ministry.edit')
  async edit(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const before = await this.ministries.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const dto = await readDto(EditMinistryDto, ministryInput(form, before));
        await this.ministries.edit(slug, dto, page.viewer, this.clock.now(), versionOf(form));
        return after(pathOf(slug), 'saved');
      },
      async (refusal) => {
        const current = await this.ministries.getBySlug(slug);
        return this.page(page, current, formAgain(page, form, refusal, this.fresh(current)));
      },
    );
  }

  @Post(':slug/accounts')
  @Permit('ministry.edit')
  async addAccount(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const ministry = await this.ministries.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const language = textOrNull(form, 'accountLanguage');
        const dto = await readDto(PutAccountDto, { language, position: ministry.accounts.length });
        const handle = textIfAny(form, 'handle') ?? NO_HANDLE;
        const network = textOf(form, 'network');
        await this.accounts.put(slug, network, handle, dto, page.viewer, this.clock.now());
        return after(`${pathOf(slug)}#accounts`, 'added');
      },
      (refusal) => this.page(page, ministry, this.fresh(ministry), refusedForm(page, form, refusal)),
    );
  }

  @Post(':slug/accounts/:network/:handle/check')
  @Permit('account.check')
  async check(
    @Param('slug') slug: string,
    @Param('network') network: string,
    @Param('handle') handle: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const ministry = await this.ministries.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const dto = await readDto(CheckAccountDto, { status: textIfAny(form, 'status') });
        const now = this.clock.now();
        await this.accounts.check(slug, network, handle, dto, page.viewer, now, versionOf(form));
        return after(`${pathOf(slug)}#accounts`, 'checked');
      },
      (refusal) => this.page(page, ministry, this.fresh(ministry), refusedForm(page, {}, refusal)),
    );
  }

  @Post(':slug/accounts/:network/:handle/removal')
  @Permit('ministry.edit')
  async removeAccount(
    @Param('slug') slug: string,
    @Param('network') network: string,
    @Param('handle') handle: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.accounts.remove(slug, network, handle, page.viewer, this.clock.now());
    await reply.redirect(after(`${pathOf(slug)}#accounts`, 'removed'), 303);
  }

  private fresh(ministry: Ministry): FormState {
    return freshForm(ministryValues(ministry), ministry.version);
  }

  private async page(
    page: WorkspacePage,
    ministry: Ministry | null,
    form: FormState,
    accountForm: FormState = NO_FORM,
  ): Promise<string> {
    const accounts = ministry?.accounts.map((account) => ({
      ...accountView(account),
      version: account.version,
    }));
    return ministryPage(page, {
      form,
      accountForm,
      ministry: ministry && { ...ministry, accounts: accounts ?? [] },
      outdated: ministry ? await this.shown.listOutdated(ministry, this.clock.now()) : [],
      zones: ZONES,
      countries: COUNTRIES,
      regions: ministry ? await regionsOf(ministry.country) : new Map(),
      now: this.clock.now(),
    });
  }
}
