import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in English. */
export const RUSSIA_EN: readonly DemoPost[] = [
  {
    angle: 'neither signed nor joined',
    claims: ['status-russia'],
    text: [
      '[Russia has neither signed nor joined the Arms Trade Treaty.|The Arms Trade Treaty still lacks Russia, which has neither signed nor joined it.]',
      '[I would like to understand why.|I would rather ask than guess at the reasons.|The door is open.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [which provision stands in the way|what would have to change for Russia to join|is accession under review|under what conditions would Russia join]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the abstention of 2013',
    claims: ['russia-abstained-2013'],
    text: [
      '[Russia abstained when the UN adopted the Arms Trade Treaty on 2 April 2013.|On 2 April 2013 the UN adopted the Arms Trade Treaty, and Russia abstained.]',
      '[An abstention leaves a door open.|To abstain is not to say no.|Much has happened since that day.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:] [how would Russia vote today|has your assessment changed since|what would turn that abstention into accession|is it time for another look]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'China as an example',
    claims: ['russia-abstained-2013', 'china-abstained-2013', 'status-china'],
    text: [
      '[China abstained on the Arms Trade Treaty in 2013, as Russia did, and joined on 6 July 2020.|Russia and China both abstained on the Arms Trade Treaty in 2013; China joined it on 6 July 2020.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [could Russia take the same step|what holds Russia back from the same step|what do you make of China’s decision|have you discussed the treaty with Beijing since|would you consider following that example]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Article 6 of the Arms Trade Treaty bars transfers that a State knows would serve genocide, crimes against humanity or war crimes.|No arms where a State knows that they would serve genocide or war crimes: so says Article 6 of the Arms Trade Treaty.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:] [can Russia accept that rule|does Russia apply that rule to its own exports|is that rule part of Russian law|what speaks against that rule]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[States Parties to the Arms Trade Treaty refuse an export at an overriding risk, says Article 7(3).|At an overriding risk, Article 7(3) of the Arms Trade Treaty tells States Parties to refuse the export.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [which test does Russia apply to its own exports|at what risk does Russia refuse an export|would Russia apply the same test|who in Russia makes that assessment before an export]?',
      '[I ask out of concern for civilians.|Each State should be able to explain its test.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Weapons that slip out of control threaten every country, Russia included.|No State gains when its weapons end up with armed groups.|A lost weapon has no loyalty.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:] [how does Russia check where exported weapons are after delivery|what does Russia do when weapons that it exported reach others|would common rules on diversion not serve Russia as well|will you publish what your checks after delivery find|how does Russia trace weapons that go missing]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[The Arms Trade Treaty asks its States Parties for a report on arms exports and imports each year.|States Parties to the Arms Trade Treaty report their arms exports and imports once a year.]',
      '[Openness builds trust between States.|Rumours fill the space that figures leave empty.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [would Russia publish such a report, item by item|will Russia show its own figures, item by item|what speaks against such a report from Russia|could Russia do the same of its own accord]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[The Arms Trade Treaty’s conference, CSP12, was held in Geneva from 24 to 28 August 2026.|In August 2026 the States Parties to the Arms Trade Treaty met in Geneva.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:] [what would bring Russia to that table as a party|did Russia follow the debates|which of its topics matter to Russia|would Russia come to the next conference|what would Russia have said there]?',
      '[Every voice at that table counts.|A few words would help us understand.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[People hear about arms exports in numbers and meet them as shells.|For those who live where weapons arrive, an arms contract is not an abstraction.|A weapon stays a danger for years after its contract is closed.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [what does Russia ask about civilians before it exports arms|when did concern for civilians last stop a Russian arms export|who speaks for civilians when Russia approves an export|how does Russia learn what its exported arms have done]?',
      '{hashtags}',
    ],
  },
  {
    angle: '116 States Parties',
    claims: ['states-parties-2025'],
    text: [
      '[In August 2025 the Arms Trade Treaty had 116 States Parties.|By August 2025, 116 States had joined the Arms Trade Treaty.|The Arms Trade Treaty: 116 States Parties in August 2025, and Russia not yet among them.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [what do they see in it that Russia does not|does Russia gain by staying outside|when will Russia take its seat|what would make Russia the next to join]?',
      '[I ask with respect.|I am curious to read your reasons.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '[The Arms Trade Treaty has been in force since 24 December 2014.|Since 24 December 2014 the Arms Trade Treaty has been law for those who joined it.]',
      '[Years of practice are there to study.|There is experience to judge it by.|It can be judged by its practice now.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [what is Russia’s assessment of it today|has Russia reviewed its position since|which of its rules does Russia already follow|will you publish your assessment of it]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-russia', 'status-united-states', 'status-china'],
    text: [
      '[Amnesty’s list of big arms exporters in 2012 had six names; four of the six have since joined the Arms Trade Treaty.|Four of the six big arms exporters on Amnesty’s list of 2012 are now party to the Arms Trade Treaty.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:] [when will Russia join them|why is Russia not among the four|what would make Russia the fifth|does Russia see a reason to follow|is accession a subject in your ministry]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'common rules among exporters',
    claims: ['status-france', 'status-germany', 'status-united-kingdom', 'status-china'],
    text: [
      '[China, France, Germany and the United Kingdom are all party to the Arms Trade Treaty.|Four exporting States, China, France, Germany and the United Kingdom, are party to the Arms Trade Treaty.]',
      '[Common rules are fair to everybody.|The same rules for all are the fairest.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [would Russia not gain from the same rules|what keeps Russia from the same rules|could Russia accept those rules|do you discuss those rules with them]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'a plain answer to citizens',
    claims: [],
    text: [
      '[People everywhere ask how States decide where arms may go.|A State can say no to a treaty and still explain how it decides.|I try to learn how each large exporter decides where its arms go.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [could you set out Russia’s export criteria in plain words|which criteria does Russia apply, and where can we read them|where does Russia publish its criteria for arms exports|who in Russia reviews a decision on arms exports]?',
      '{hashtags}',
    ],
  },
];
