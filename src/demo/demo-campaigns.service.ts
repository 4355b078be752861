import { Injectable } from '@nestjs/common';
import type { CreateCampaignDto } from '../campaigns/campaign.dto.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { dateAfter } from '../domain/campaign-day.js';
import type { Language } from '../domain/language.js';
import type { Viewer } from '../domain/viewer.js';
import { PlanService } from '../schedule/plan.service.js';
import { RESTRICTIONS } from './content/campaign.js';
import type { DemoCampaign, Texts } from './content/demo-content.js';

/** Writes a demo campaign with its days and targets, as a draft. */
@Injectable()
export class DemoCampaigns {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly plan: PlanService,
  ) {}

  /** The campaign from that date on, one day for each of its content's. */
  async create(
    content: DemoCampaign,
    { startsOn, isHistory }: { readonly startsOn: string; readonly isHistory: boolean },
    author: Viewer,
    now: Date,
  ): Promise<Campaign> {
    const endsOn = dateAfter(startsOn, content.days.length - 1);
    const dto = { ...campaignDto(content), startsOn, endsOn, isHistory };
    const campaign = await this.campaigns.create(
      isHistory ? dto : { ...dto, restrictions: restrictions() },
      author,
      now,
    );
    for (const [index, { target, theme, note }] of content.days.entries()) {
      const date = dateAfter(startsOn, index);
      if (target) {
        await this.plan.setTargets(content.slug, date, { ministries: [target] }, author, now, null);
      }
      const words = { theme: theme.en, note: note.en, translations: translated({ theme, note }) };
      await this.plan.editDay(content.slug, date, words, author, now, null);
    }
    return campaign;
  }
}

const campaignDto = (content: DemoCampaign): Omit<CreateCampaignDto, 'startsOn' | 'endsOn'> => {
  const { slug, title, ask, conduct, safety, timeZone, stormAt, stormMinutes } = content;
  return {
    slug,
    timeZone,
    stormAt,
    stormMinutes,
    title: title.en,
    ask: ask.en,
    conduct: conduct.en,
    safety: safety.en,
    translations: translated({ title, ask, conduct, safety }),
    hashtags: [...content.hashtags],
    languages: [...content.languages] as Language[],
  };
};

const restrictions = (): NonNullable<CreateCampaignDto['restrictions']> =>
  RESTRICTIONS.map(({ country, note: { en, ...others } }) => ({
    kind: 'country',
    value: country,
    note: en,
    translations: others as Record<string, string>,
  }));

/** Turns fields of texts by language into languages of texts by field; English stands in the fields themselves. */
const translated = (fields: Readonly<Record<string, Texts>>): Record<string, Record<string, string>> => {
  const byLanguage: Record<string, Record<string, string>> = {};
  for (const [field, { en: _, ...others }] of Object.entries(fields)) {
    for (const [language, text] of Object.entries(others)) {
      if (text) byLanguage[language] = { ...byLanguage[language], [field]: text };
    }
  }
  return byLanguage;
};
