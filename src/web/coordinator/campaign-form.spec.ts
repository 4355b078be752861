import { campaignInput, campaignValues, editCampaignInput, type EditableCampaign } from './campaign-form.js';

const campaign: EditableCampaign = {
  slug: 'att-2026',
  title: 'Arms Trade Treaty week',
  ask: 'Publish the annual report.',
  timeZone: 'Europe/Berlin',
  startsOn: '2026-06-11',
  endsOn: '2026-06-17',
  stormAt: '17:30:00',
  stormMinutes: 60,
  hashtags: ['ArmsTreaty', 'ATT'],
  languages: ['en', 'fr'],
  link: null,
  conduct: 'Be kind.',
  safety: '',
  translations: { fr: { title: 'Semaine du traité' } },
  approvedPostsNeeded: 5,
  responseWindowDays: 7,
  retentionDays: 30,
  isHistory: false,
  sections: [{ section: 'amnesty-fr', link: 'https://example.org/fr' }],
  restrictions: [
    { kind: 'country', value: 'RU', note: 'Read only.', translations: { ru: 'Только чтение.' } },
  ],
};

describe('the form of a campaign', () => {
  it('gives back the campaign that it was made from', () => {
    const { stormAt, isHistory, ...rest } = campaign;
    expect(campaignInput(campaignValues(campaign), campaign.restrictions)).toEqual({
      ...rest,
      stormAt: '17:30',
    });
    expect(isHistory).toBe(false);
  });

  it('keeps the translations of a restriction, which it does not show', () => {
    const { restrictions } = campaignInput(campaignValues(campaign), campaign.restrictions);
    expect(restrictions).toMatchObject([{ value: 'RU', translations: { ru: 'Только чтение.' } }]);
  });

  it('leaves out a row of restrictions whose kind was taken away', () => {
    const values = { ...campaignValues(campaign), restrictionKind_0: '' };
    expect(campaignInput(values, campaign.restrictions)).toMatchObject({ restrictions: [] });
  });

  it('leaves out the reason where none was given, so that the service can ask for it', () => {
    expect(editCampaignInput(campaignValues(campaign), [])).toMatchObject({ reason: undefined });
  });

  it('takes hashtags with commas as well as with spaces', () => {
    const values = { ...campaignValues(campaign), hashtags: 'ArmsTreaty, ATT' };
    expect(campaignInput(values, [])).toMatchObject({ hashtags: ['ArmsTreaty', 'ATT'] });
  });
});
