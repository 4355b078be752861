import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PauseDto } from '../../campaigns/campaign.dto.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { Invalid } from '../../domain/errors.js';
import type { PostAct } from '../../suggested-posts/post-changes.service.js';
import { CommentDto } from '../../suggested-posts/comments.dto.js';
import { CommentsService } from '../../suggested-posts/comments.service.js';
import { PostLifeService } from '../../suggested-posts/post-life.service.js';
import { RestoreWordingDto } from '../../suggested-posts/reviews.dto.js';
import { SuggestedPostsService } from '../../suggested-posts/suggested-posts.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, numberOf, textOf, versionOf } from '../workspace/form.js';
import { errorsOf, freshForm, valuesOf } from '../workspace/form-state.js';
import { after, readDto, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { PostPages } from './post-pages.service.js';
import { postPage } from './post.page.js';

interface Place {
  readonly slug: string;
  readonly id: string;
  readonly form: FormBody;
  readonly page: WorkspacePage;
  readonly reply: FastifyReply;
}

@Controller('workspace/campaigns/:slug/posts/:id')
export class PostStepsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly life: PostLifeService,
    private readonly posts: SuggestedPostsService,
    private readonly comments: CommentsService,
    private readonly pages: PostPages,
    private readonly clock: Clock,
  ) {}

  @Post('review')
  @Permit('suggested-post.write')
  async sendToReview(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.take({ slug, id, form, page, reply }, 'reviewed', (act) => this.life.sendToReview(act));
  }

  @Post('approval')
  @Permit('suggested-post.approve')
  async approve(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.take({ slug, id, form, page, reply }, 'approved', (act) => this.life.approve(act));
  }

  @Post('comments')
  @Permit('suggested-post.write')
  async comment(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const isReturned = textOf(form, 'do') === 'return';
    await this.take({ slug, id, form, page, reply }, isReturned ? 'returned' : 'commented', async (act) => {
      const text = await commentIn(form);
      return isReturned
        ? this.life.sendBack(act, text)
        : this.comments.add(act.campaign, id, text, act.viewer, act.now);
    });
  }

  @Post('restoration')
  @Permit('suggested-post.write')
  async restore(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.take({ slug, id, form, page, reply }, 'restored', async (act) => {
      const { wording } = await readDto(RestoreWordingDto, { wording: numberOf(form, 'wording') });
      return this.posts.restore(act, wording);
    });
  }

  @Post('revocation')
  @Permit('suggested-post.approve')
  async revoke(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.take({ slug, id, form, page, reply }, 'revoked', (act) => this.life.revokeApproval(act));
  }

  @Post('retirement')
  @Permit('suggested-post.write')
  async retire(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.take({ slug, id, form, page, reply }, 'retired', (act) => this.life.retire(act));
  }

  @Post('pause')
  @Permit('campaign.pause')
  async pause(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.take({ slug, id, form, page, reply }, 'paused', async (act) => {
      const { reason } = await readDto(PauseDto, { reason: textOf(form, 'reason') });
      return this.life.pause(act, reason);
    });
  }

  @Post('resume')
  @Permit('campaign.pause')
  async resume(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.take({ slug, id, form, page, reply }, 'resumed', (act) => this.life.resume(act));
  }

  /** Takes the step and leads back to where it was taken; a refusal is shown above the post. */
  private async take(
    { slug, id, form, page, reply }: Place,
    done: string,
    step: (act: PostAct) => Promise<unknown>,
  ): Promise<void> {
    const campaign = await this.campaigns.getBySlug(slug);
    const list = `/workspace/campaigns/${slug}/posts`;
    await submit(
      reply,
      async () => {
        await step({
          campaign,
          id,
          viewer: page.viewer,
          now: this.clock.now(),
          expectedVersion: versionOf(form),
        });
        return after(textOf(form, 'back') === 'list' ? list : `${list}/${id}`, done);
      },
      async (refusal) => {
        const view = await this.pages.view(campaign, id, page.viewer, this.clock.now());
        const problem = { ...freshForm(valuesOf(form)), errors: errorsOf(page, refusal) };
        return postPage(page, { ...view, problem });
      },
    );
  }
}

/** What was said; throws Invalid at the field of the page's form. */
const commentIn = async (form: FormBody): Promise<string> => {
  try {
    return (await readDto(CommentDto, { text: textOf(form, 'comment') })).text;
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    throw new Invalid(error.issues.map((issue) => ({ ...issue, field: 'comment' })));
  }
};
