import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../common/permission.guard.js';
import { NotFound } from '../../domain/errors.js';
import { SupporterPagesService } from './supporter-pages.service.js';
import { VersionPage, VersionsPage, versionsOf } from './versions.page.js';

/** The earlier plans of a campaign, for everybody to read. */
@Controller('c/:slug/versions')
@Public()
export class VersionsController {
  constructor(private readonly pages: SupporterPagesService) {}

  @Get()
  list(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.pages.send(request, reply, slug, (page) => VersionsPage(page));
  }

  @Get(':number')
  one(
    @Param('slug') slug: string,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.pages.send(request, reply, slug, (page) => {
      const version = versionsOf(page.data).find((one) => String(one.number) === number);
      if (version === undefined) throw new NotFound('The plan of this campaign has no such version.');
      return VersionPage({ ...page, version });
    });
  }
}
