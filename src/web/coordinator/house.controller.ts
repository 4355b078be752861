import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { CreateApiKeyDto } from '../../people/api-key.dto.js';
import { ApiKeysService } from '../../people/api-keys.service.js';
import { AuditService } from '../../people/audit.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny, textOf } from '../workspace/form.js';
import { type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import { after, readDto, reveal, sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { apiKeysPage, auditPage } from './house.page.js';

const json = (value: object | null): string | null => value && JSON.stringify(value, null, 2);

@Controller('workspace')
export class HousePagesController {
  constructor(
    private readonly keys: ApiKeysService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Get('api-keys')
  @Permit('workspace.read')
  async listKeys(@CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await sendPage(reply, await this.keysPage(page, freshForm({}), null));
  }

  /** The key is in the answer to the form, and nowhere else. */
  @Post('api-keys')
  @Permit('workspace.read')
  async createKey(@Body() form: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await reveal(
      reply,
      async () => {
        const dto = await readDto(CreateApiKeyDto, { name: textOf(form, 'name') });
        return this.keys.create(dto, page.viewer, this.clock.now());
      },
      ({ key }) => this.keysPage(page, freshForm({}), key),
      (refusal) => this.keysPage(page, refusedForm(page, form, refusal), null),
    );
  }

  @Post('api-keys/:id/removal')
  @Permit('workspace.read')
  async removeKey(
    @Param('id', IdPipe) id: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.keys.revoke(id, page.viewer, this.clock.now());
    await reply.redirect(after('/workspace/api-keys', 'removed'), 303);
  }

  @Get('audit')
  @Permit('audit.read')
  async listAudit(@Query() query: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const { items, nextCursor } = await this.audit.list({ cursor: textIfAny(query, 'cursor') });
    const entries = items.map((entry) => ({
      ...entry,
      subject: entry.subjectKind,
      id: entry.subjectId,
      before: json(entry.before),
      after: json(entry.after),
    }));
    await sendPage(reply, auditPage(page, { entries, next: nextCursor }));
  }

  private async keysPage(page: WorkspacePage, form: FormState, made: string | null): Promise<JSX.Element> {
    return apiKeysPage(page, { keys: await this.keys.list(page.viewer), form, made });
  }
}
