import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../common/permission.guard.js';
import { Invalid } from '../../domain/errors.js';
import { queryValue } from '../layout/reader.js';
import { type FormBody, textOf } from '../workspace/form.js';
import { type HeldDeal, OwnDealCookie } from './own-deal-cookie.js';
import { type Asked, OwnPostService, problemKey, typedPost } from './own-post.service.js';
import { dealPath, type OwnPost } from './own-post.js';
import { replyIn, type ShownReply } from './reply-offers.js';
import { ReplyPage } from './reply-set.page.js';
import { SupporterPagesService } from './supporter-pages.service.js';
import { TodayPage, type TodayProps } from './today.page.js';

const SAID = { thanks: 'post.thanks', repeat: 'post.repeat' } as const;

/** A reader's own page, on Today or on that of an answer which they answer back. */
type OwnProps = TodayProps & { readonly reply: ShownReply | null };

/** A reader's own page: complete without script, and nobody else's. */
@ApiExcludeController()
@Controller('c/:slug')
@Public()
export class OwnPostController {
  constructor(
    private readonly pages: SupporterPagesService,
    private readonly posts: OwnPostService,
    private readonly cookie: OwnDealCookie,
  ) {}

  @Get('post')
  async show(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.showOwn({ ...(await this.pages.read(request, slug)), reply: null }, request, reply);
  }

  @Get('replies/:response/post')
  async showReply(
    @Param('slug') slug: string,
    @Param('response') response: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.showOwn(replyIn(await this.pages.read(request, slug), response), request, reply);
  }

  @Post('post')
  async act(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const page = { ...(await this.pages.read(request, slug)), reply: null };
    await this.take({ ...page, form }, request, reply);
  }

  @Post('replies/:response/post')
  async actOnReply(
    @Param('slug') slug: string,
    @Param('response') response: string,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const page = replyIn(await this.pages.read(request, slug), response);
    await this.take({ ...page, form }, request, reply);
  }

  private async showOwn(page: OwnProps, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = this.cookie.find(request, heldAs(page));
    const own = token === null ? null : await this.posts.find(token, page);
    if (own === null) return this.leave(reply, page.context.href(dealPath(page)));
    const said = queryValue(request, 'said');
    const key = said === 'thanks' || said === 'repeat' ? SAID[said] : null;
    return this.send(reply, 200, { ...page, own, answer: key && { key, kind: 'info' } });
  }

  private async take(asked: Asked & OwnProps, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = textOf(asked.form, 'token') || this.cookie.find(request, heldAs(asked));
    const own = token === null ? null : await this.posts.find(token, asked);
    try {
      if (own === null) await this.deal(asked, null, reply);
      else await this.actOn(asked, own, reply);
    } catch (error) {
      const answer = { key: problemKey(error), kind: 'stop' } as const;
      await this.send(reply, error instanceof Invalid ? 422 : 409, { ...asked, own, answer });
    }
  }

  private async actOn(asked: Asked & OwnProps, own: OwnPost, reply: FastifyReply): Promise<void> {
    const wish = textOf(asked.form, 'do');
    if (wish === 'report') return this.report(asked, own, reply);
    const typed = typedPost(own, asked.form, asked.context);
    if (wish === 'check') return this.send(reply, 200, { ...asked, own: typed });
    if (wish !== 'send' && bringsWords(asked.form, own)) return this.carryOver(asked, own, reply);
    if (wish !== 'send') return this.deal(asked, own, reply);
    if (typed.issues.length > 0) return this.send(reply, 422, { ...asked, own: typed });
    // The browser sends the same form on, with the text as typed.
    const instance = typed.network === 'mastodon' ? `?instance=${encodeURIComponent(typed.instance)}` : '';
    await reply
      .header('cache-control', 'no-store')
      .redirect(`/go/${own.token}/${own.network}${instance}`, 307);
  }

  private async deal(asked: Asked, own: OwnPost | null, reply: FastifyReply): Promise<void> {
    const token = await this.posts.deal(asked, own);
    this.cookie.keep(reply, heldAs(asked), token);
    await this.leave(reply, asked.context.href(`${dealPath(asked)}/post#post`));
  }

  /** What was typed goes along to another network, own words to any other text, and is measured by its rule. */
  private async carryOver(asked: Asked & OwnProps, own: OwnPost, reply: FastifyReply): Promise<void> {
    const token = await this.posts.deal(asked, own);
    this.cookie.keep(reply, heldAs(asked), token);
    const dealt = await this.posts.find(token, asked);
    const { form, context } = asked;
    const base = editsText(form, own) ? textOf(form, 'text') : dealt?.text;
    await this.send(reply, 200, { ...asked, own: dealt && typedPost(dealt, form, context, base) });
  }

  private async report(asked: Asked & OwnProps, own: OwnPost, reply: FastifyReply): Promise<void> {
    const { context, form } = asked;
    const postUrl = textOf(form, 'postUrl');
    try {
      const isNew = await this.posts.report(own.token, postUrl, context.now);
      const path = context.href(`${dealPath(asked)}/post`);
      await this.leave(reply, `${path}&said=${isNew ? 'thanks' : 'repeat'}`);
    } catch (error) {
      if (!(error instanceof Invalid) || !error.issues.some(({ field }) => field === 'postUrl')) throw error;
      const issues = [{ field: 'postUrl', message: context.t('post.linkWrong') }];
      await this.send(reply, 422, { ...asked, own: { ...own, postUrl, issues } });
    }
  }

  private async leave(reply: FastifyReply, address: string): Promise<void> {
    await reply.header('cache-control', 'no-store').redirect(address, 303);
  }

  private async send(reply: FastifyReply, status: number, props: OwnProps): Promise<void> {
    reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8');
    const { reply: answered } = props;
    await reply.send(answered ? ReplyPage({ ...props, reply: answered }) : TodayPage(props));
  }
}

const heldAs = ({ reply }: OwnProps): HeldDeal => (reply ? 'reply' : 'deal');

/** Whether the dealt text was changed by hand, and is to go along to another network. */
const editsText = (form: FormBody, own: OwnPost): boolean =>
  textOf(form, 'network') !== '' && !['', own.text].includes(textOf(form, 'text'));

const bringsWords = (form: FormBody, own: OwnPost): boolean =>
  textOf(form, 'ownWords') !== '' || editsText(form, own);
