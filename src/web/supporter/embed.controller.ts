import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OutgoingHttpHeaders } from 'node:http';
import { Config } from '../../../config/config.js';
import { Public } from '../../common/permission.guard.js';
import { queryValue } from '../layout/reader.js';
import { EmbedPage, secondsToReload } from './embed.page.js';
import { oembedOf, oembedXml, sharedAddress } from './oembed.js';
import { sendFile } from './send-file.js';
import { sectionChosen } from './shown.js';
import { type PageToMake, SupporterPagesService } from './supporter-pages.service.js';

const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i;

/** The card that sections frame in pages of their own, and how those pages find it. */
@ApiExcludeController()
@Controller()
@Public()
export class EmbedController {
  constructor(
    private readonly pages: SupporterPagesService,
    private readonly config: Config,
  ) {}

  /** May be framed by the section's own origins, and by nobody where no section is named. */
  @Get('embed/:slug')
  embed(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.pages.send(request, reply, slug, (page) => EmbedPage(page), cardHeaders);
  }

  /** oEmbed: what to show for an address of ours, as JSON or XML. */
  @Get('oembed')
  async oembed(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const format = queryValue(request, 'format') ?? 'json';
    const { slug, ...wish } = sharedAddress(queryValue(request, 'url') ?? '', this.config.publicUrl);
    const { data, context } = await this.pages.read(request, slug, wish);
    const [maxWidth, maxHeight] = ['maxwidth', 'maxheight'].map((name) => pixels(queryValue(request, name)));
    const answer = oembedOf(data, context, { maxWidth: maxWidth ?? null, maxHeight: maxHeight ?? null });
    // Pages ask for it by script, too; nothing in it is anybody's own.
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    if (format !== 'json' && format !== 'xml') return void (await reply.status(501).send());
    await sendFile(request, reply, {
      type: format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8',
      body: format === 'json' ? JSON.stringify(answer) : oembedXml(answer),
      maxAgeSeconds: 3_600,
    });
  }
}

/** A stricter policy than that of our pages, but for who may frame it; and when the browser loads it again, since it has no script. */
const cardHeaders = ({ data, context }: PageToMake): OutgoingHttpHeaders => {
  const origins = sectionChosen(data, context)?.frameOrigins.filter((origin) => ORIGIN.test(origin)) ?? [];
  const ancestors = origins.length > 0 ? origins.join(' ') : "'none'";
  return {
    'content-security-policy': `default-src 'none';base-uri 'none';form-action 'none';frame-ancestors ${ancestors};style-src 'self'`,
    'x-frame-options': origins.length > 0 ? undefined : 'DENY',
    'cross-origin-resource-policy': 'cross-origin',
    refresh: String(secondsToReload(data, context.now)),
  };
};

const pixels = (value: string | null): number | null =>
  value !== null && /^\d{1,5}$/.test(value) ? Number(value) : null;
