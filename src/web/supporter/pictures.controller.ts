import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../common/permission.guard.js';
import { NotFound } from '../../domain/errors.js';
import { type Card, cardDigest, cardOf } from './card.js';
import { CardImagesService } from './card-images.service.js';
import { codedUrl, qrCode } from './qr-code.js';
import { describeFile, isKnown, sendFile } from './send-file.js';
import { SupporterPagesService } from './supporter-pages.service.js';

const DAY_SECONDS = 86_400;

/** The images of a campaign: cards that other sites show of a shared link, and its link as a QR code. */
@ApiExcludeController()
@Controller('c/:slug')
@Public()
export class PicturesController {
  constructor(
    private readonly pages: SupporterPagesService,
    private readonly images: CardImagesService,
  ) {}

  @Get('card.png')
  async campaignCard(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { data, context } = await this.pages.read(request, slug);
    await this.sendCard(request, reply, cardOf(data, null, context));
  }

  @Get('days/:date/card.png')
  async dayCard(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { data, context } = await this.pages.read(request, slug);
    const day = data.days.find((one) => one.date === date);
    if (day === undefined) throw new NotFound(`${date} is not a day of this campaign.`);
    await this.sendCard(request, reply, cardOf(data, day, context));
  }

  @Get('qr.svg')
  async qr(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { context } = await this.pages.read(request, slug);
    const url = codedUrl(context.site, slug, context.choices.section, request);
    await sendFile(request, reply, {
      type: 'image/svg+xml',
      body: await qrCode(url),
      fileName: `${[slug, context.choices.section].filter(Boolean).join('-')}.svg`,
      maxAgeSeconds: DAY_SECONDS,
    });
  }

  /** Nothing is drawn for who has the image already. */
  private async sendCard(request: FastifyRequest, reply: FastifyReply, card: Card): Promise<void> {
    const tag = `"${cardDigest(card)}"`;
    describeFile(request, reply, tag, DAY_SECONDS);
    // Other sites show it in their own pages.
    reply.header('cross-origin-resource-policy', 'cross-origin');
    if (isKnown(request, tag)) return void (await reply.status(304).send());
    const image = await this.images.imageOf(card);
    await reply.header('content-type', 'image/png').send(image);
  }
}
