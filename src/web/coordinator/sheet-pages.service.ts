import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { Invalid } from '../../domain/errors.js';
import type { PostSheet } from '../../suggested-posts/post-sheet.entity.js';
import { PostSheets } from '../../suggested-posts/post-sheets.service.js';
import { SheetImports } from '../../suggested-posts/sheet-imports.service.js';
import { errorsOf, type FormState, freshForm } from '../workspace/form-state.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { mappingValues } from './sheet-form.js';
import { sheetPreviewPage } from './sheet-preview.page.js';
import { sheetProgressPage } from './sheet-progress.page.js';

interface Shown {
  readonly view: JSX.Element;
  readonly status: number;
}

/** Gathers what the page of one sheet shows, at whatever stage it is. */
@Injectable()
export class SheetPages {
  constructor(
    private readonly sheets: PostSheets,
    private readonly imports: SheetImports,
  ) {}

  /** What the sheet would add, or how far it is. */
  async show(page: WorkspacePage, campaign: Campaign, sheet: PostSheet, now: Date): Promise<Shown> {
    const here = campaignHere(campaign);
    const isDead = this.sheets.isDead(sheet, now);
    if (sheet.status !== 'waiting') {
      return { view: sheetProgressPage(page, { campaign: here, sheet, isDead }), status: 200 };
    }
    const form = freshForm(mappingValues(sheet.mapping));
    try {
      const read = await this.sheets.read(campaign, sheet, page.viewer);
      const lints = await this.imports.lint(read.posts);
      const view = sheetPreviewPage(page, { campaign: here, sheet, form, read, lints });
      return { view, status: read.rejected.length > 0 ? 422 : 200 };
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const refused = { ...form, errors: errorsOf(page, error) };
      return { view: await this.mappingAgain(page, campaign, sheet, refused), status: 422 };
    }
  }

  /** The mapping as it was typed, with what is wrong with it. */
  async mappingAgain(
    page: WorkspacePage,
    campaign: Campaign,
    sheet: PostSheet,
    form: FormState,
  ): Promise<JSX.Element> {
    return sheetPreviewPage(page, {
      campaign: campaignHere(campaign),
      sheet,
      form,
      read: null,
      lints: new Map(),
    });
  }
}
