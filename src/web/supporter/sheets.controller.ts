import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../common/permission.guard.js';
import { queryValue } from '../layout/reader.js';
import { sendFile } from './send-file.js';
import { SheetPage } from './sheet.page.js';
import { sheetCsv, sheetText } from './sheet.js';
import { SupporterPagesService } from './supporter-pages.service.js';

const LANGUAGE = { name: 'language', required: false, enum: ['en', 'fr', 'ar'] };
const SECTION = { name: 'section', required: false, description: 'The slug of a section that takes part.' };

/** The week on one sheet: to print, to pass on in a chat, and for a spreadsheet. */
@ApiTags('Public')
@Controller()
@Public()
export class SheetsController {
  constructor(private readonly pages: SupporterPagesService) {}

  @Get('c/:slug/sheet')
  @ApiExcludeEndpoint()
  page(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.pages.send(request, reply, slug, (page) => SheetPage(page));
  }

  /** Every day with its ministries, handles and storm, as plain text. It deals no posts. */
  @Get(['c/:slug/sheet.txt', 'api/v1/campaigns/:slug/sheet.txt'])
  @ApiOperation({ summary: 'The week as plain text' })
  @ApiQuery(LANGUAGE)
  @ApiQuery(SECTION)
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  async text(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { data, context } = await this.pages.read(request, slug, {
      language: queryValue(request, 'language'),
    });
    const body = sheetText(data, context);
    await sendFile(request, reply, { type: 'text/plain; charset=utf-8', body, fileName: `${slug}.txt` });
  }

  /** Every day with its ministries, handles and storm, a row a target. It deals no posts. */
  @Get(['c/:slug/sheet.csv', 'api/v1/campaigns/:slug/sheet.csv'])
  @ApiOperation({ summary: 'The week as a table' })
  @ApiQuery(LANGUAGE)
  @ApiQuery(SECTION)
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async csv(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { data, context } = await this.pages.read(request, slug, {
      language: queryValue(request, 'language'),
    });
    const body = await sheetCsv(data, context);
    await sendFile(request, reply, { type: 'text/csv; charset=utf-8', body, fileName: `${slug}.csv` });
  }
}
