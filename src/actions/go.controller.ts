import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { Clock } from '../common/clock.js';
import { Public } from '../common/permission.guard.js';
import { composeLink } from '../domain/compose-link.js';
import { Invalid, NotFound, Unavailable } from '../domain/errors.js';
import { isNetwork, type Network } from '../domain/network.js';
import { withOwnWords } from '../domain/own-words.js';
import { ActionsService, type TextToSend } from './actions.service.js';

const LONGEST_TEXT = 5_000;

/** The way out: counts the click once and sends its supporter on to the network. */
@Controller('go/:token/:network')
@Public()
export class GoController {
  constructor(
    private readonly actions: ActionsService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Counts the click once, and leads on to the compose page of the network. */
  @Get()
  async go(
    @Param('token') token: string,
    @Param('network') name: string,
    @Query('instance') instance: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const network = networkOf(name);
    const sent = await this.actions.textToSend(token, network, this.clock.now());
    const address = this.addressOf(network, sent, instance);
    if (!isPreview(request)) await this.count(token, network);
    await leave(reply, address);
  }

  /** The same with a text of the supporter's own, without script: it passes through and is kept nowhere. */
  @Post()
  @ApiExcludeEndpoint()
  async goWithText(
    @Param('token') token: string,
    @Param('network') name: string,
    @Query('instance') instance: unknown,
    @Body() form: { readonly text?: unknown; readonly ownWords?: unknown } | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const network = networkOf(name);
    const text = ownText(form?.text, form?.ownWords);
    const { inReplyTo } = await this.actions.textToSend(token, network, this.clock.now());
    const address = this.addressOf(network, { text, inReplyTo }, instance);
    await this.count(token, network);
    await leave(reply, address);
  }

  private addressOf(network: Network, { text, inReplyTo }: TextToSend, instance: unknown): string {
    const server = typeof instance === 'string' ? instance : null;
    const page = this.config.publicUrl;
    return composeLink({ network, text, instance: server, page, inReplyTo: inReplyTo ?? undefined });
  }

  /** Whoever is on the way to the network is not held up by a counter that is full or away. */
  private async count(token: string, network: Network): Promise<void> {
    try {
      await this.actions.recordClick(token, network, this.clock.now());
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
  }
}

// A browser that fetches ahead, or a program that only looks, is not on its way anywhere.
const isPreview = ({ method, headers }: FastifyRequest): boolean =>
  method === 'HEAD' || /^prefetch\b/.test(String(headers['sec-purpose'] ?? headers.purpose ?? ''));

async function leave(reply: FastifyReply, address: string): Promise<void> {
  await reply
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .redirect(address, 303);
}

function networkOf(name: string): Network {
  if (isNetwork(name)) return name;
  throw new NotFound(`There is no network "${name.slice(0, 40)}".`);
}

// A form sends line ends as CR LF.
function ownText(value: unknown, words: unknown): string {
  const typed = typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
  const text = withOwnWords(typed, typeof words === 'string' ? words : '');
  if (text !== '' && text.length <= LONGEST_TEXT) return text;
  throw Invalid.field('text', `Write a text of 1 to ${LONGEST_TEXT} characters.`);
}
