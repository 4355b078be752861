import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in English. */
export const RUSSIA_EN: readonly DemoPost[] = [
  {
    angle: 'neither signed nor joined',
    claims: ['status-russia'],
    text: [
      '[Russia has neither signed nor joined the Arms Trade Treaty.|Russia is still missing from the Arms Trade Treaty: it has neither signed nor joined.|Russia remains outside the Arms Trade Treaty, neither signatory nor party.]',
      '[I would like to understand why.|I would rather ask than guess at the reasons.|The door is open.|]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [which provision stands in the way|what would have to change for Russia to join|is accession under review|under what conditions would Russia join|what is the main objection to accession]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the abstention of 2013',
    claims: ['russia-abstained-2013'],
    text: [
      '[Russia abstained when the UN adopted the Arms Trade Treaty on 2 April 2013.|On 2 April 2013 the UN adopted the Arms Trade Treaty, and Russia abstained.]',
      '[An abstention leaves a door open.|To abstain is not to say no.|Much has happened since that day.|I took that as a “not yet”.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:|Please tell us, {handle}:] [how would Russia vote today|has your assessment changed since|what would turn that abstention into accession|is it time for another look]?',
      '[I ask with respect.|Your reasons would interest many.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'China as an example',
    claims: ['russia-abstained-2013', 'china-abstained-2013', 'status-china'],
    text: [
      '[China abstained on the Arms Trade Treaty in 2013, as Russia did, and joined on 6 July 2020.|Russia and China both abstained on the Arms Trade Treaty in 2013; China joined it on 6 July 2020.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:|A question, {handle}:] [could Russia take the same step|what holds Russia back from the same step|what do you make of China’s decision|have you discussed the treaty with Beijing since|would you consider following that example]?',
      '[A neighbour’s experience is worth a look.|Positions change when there is good reason.|Precedents matter in diplomacy.|China’s step shows that there is a way.|I am curious about your view.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Article 6 of the Arms Trade Treaty bars transfers that a State knows would serve genocide, crimes against humanity or war crimes.|No arms where a State knows that they would serve genocide or war crimes: so says Article 6 of the Arms Trade Treaty.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:|May I ask, {handle}:] [can Russia accept that rule|does Russia apply that rule to its own exports|is that rule part of Russian law|does Russia object to any part of that rule|would Russia commit to that one rule]?',
      '[The rule seems to me a minimum.|Much depends on that rule.|I ask for the victims.|A short answer would do.|It protects people everywhere.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[States Parties to the Arms Trade Treaty must refuse an export where there is an overriding risk, says Article 7(3).|Article 7(3) of the Arms Trade Treaty tells States Parties to refuse an export where the risk is overriding.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|Please tell us, {handle}:] [which test does Russia apply to its own exports|at what level of risk does Russia refuse an export|would Russia apply the same test|who in Russia assesses the risk before an export|where can one read Russia’s own rule]?',
      '[I ask out of concern for civilians.|Each State should be able to explain its test.|A published rule earns trust.|I would like to compare.|An example would help.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how does Russia check where exported weapons are after delivery|what does Russia do when weapons it exported end up in other hands|would common rules on diversion not serve Russia as well|will you publish what your checks after delivery find|how does Russia trace weapons that go missing]?|[How does Russia check where exported weapons are after delivery|What does Russia do when weapons it exported end up in other hands|Would common rules on diversion not serve Russia as well|Will you publish what your checks after delivery find|How does Russia trace weapons that go missing], {handle}?]',
      '[Weapons that slip out of control threaten every country, Russia included.|No State gains when its weapons end up with armed groups.|A lost weapon has no loyalty.]',
      '[The danger is common to all.|No State can solve this alone.|Stray weapons outlast every quarrel.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[The Arms Trade Treaty asks its States Parties for a report on arms exports and imports each year.|States Parties to the Arms Trade Treaty must report their arms exports and imports once a year.]',
      '[Openness builds trust between States.|Rumours fill the space that figures leave empty.|One need not be a party to be open.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:|A question, {handle}:] [would Russia publish such a report too|will Russia show its own figures|what stands in the way of such a report|could Russia do the same of its own accord]?',
      '[I would read such figures.|Others would take note.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[CSP12, the twelfth conference of the Arms Trade Treaty: Geneva, 24 to 28 August 2026.|Geneva, August 2026: CSP12, the conference of the States Parties to the Arms Trade Treaty.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:|May I ask, {handle}:] [what would bring Russia to that table as a party|did Russia follow the debates there|which of its topics mattered to Russia|does Russia send observers to such a conference|what should such a conference discuss, in Russia’s view]?',
      '[Every voice at that table counts.|A few words would help us understand.|I would like to hear Russia at the next conference.|Geneva is a good place to talk.|Your view would interest many.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [what does Russia ask about civilians before it exports arms|when did concern for civilians last stop a Russian arms export|who speaks for civilians when Russia approves an arms export|how does Russia learn what its exported arms have done]?|[What does Russia ask about civilians before it exports arms|When did concern for civilians last stop a Russian arms export|Who speaks for civilians when Russia approves an arms export|How does Russia learn what its exported arms have done], {handle}?]',
      '[What is a number in the statistics may be a weapon in somebody’s street.|For those who live where weapons arrive, an arms contract is not an abstraction.|A weapon can stay a danger for years after its contract is closed.]',
      '[I ask because I cannot get used to news of civilian deaths.|Every life counts the same.|Those in danger cannot ask you themselves.|I hope for an answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: '116 States Parties',
    claims: ['states-parties-2025', 'outside-russia'],
    text: [
      '[In August 2025 the Arms Trade Treaty had 116 States Parties.|By August 2025, 116 States had joined the Arms Trade Treaty.|The Arms Trade Treaty: 116 States Parties in August 2025, and Russia not yet among them.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [what does Russia see differently|does Russia gain by staying outside|what keeps Russia from joining|what would make Russia the next to join]?',
      '[I ask with respect.|I am curious to read your answer.|The treaty is open to every State.|The more States join, the fairer the rules.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '[The Arms Trade Treaty has been in force since 24 December 2014.|In force since 24 December 2014, the Arms Trade Treaty binds those who join it.]',
      '[Years of practice are there to study.|There is experience to judge it by.|It can be judged by its practice now.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:|A question, {handle}:] [what is Russia’s assessment of the treaty today|has Russia reviewed its position since|which of the treaty’s rules does Russia already follow|will you publish your assessment of the treaty|which fears has the treaty borne out, and which not]?',
      '[Your answer would be read with care.|I ask to learn.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-russia', 'status-united-states', 'status-china'],
    text: [
      '[Amnesty’s list of big arms exporters in 2012 had six names; four of the six have since joined the Arms Trade Treaty.|Four of the six big arms exporters on Amnesty’s list of 2012 are now party to the Arms Trade Treaty.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:|May I ask, {handle}:] [when will Russia join them|why is Russia not among the four|what would make Russia the fifth|does Russia see a reason to follow|is accession under discussion]?',
      '[It could be five.|Competitors can follow the same rules.|A rule is fairer when all the big exporters keep it.|A fifth would be welcome.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'common rules among exporters',
    claims: ['status-france', 'status-germany', 'status-united-kingdom', 'status-china'],
    text: [
      '[China, France, Germany and the United Kingdom are all party to the Arms Trade Treaty.|Four exporting States, China, France, Germany and the United Kingdom, are party to the Arms Trade Treaty.]',
      '[Common rules are fair to everybody.|A rule is fairest when it binds all.|They compete, and yet they joined one treaty.|]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|Please tell us, {handle}:] [would Russia not gain from the same rules|what keeps Russia from the same rules|could Russia accept those rules|do you discuss those rules with them|which of those rules would Russia change]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'a plain answer to citizens',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [could you set out Russia’s criteria for arms exports in plain words|which criteria guide Russia’s arms exports, and where can we read them|where does Russia publish its criteria for arms exports|who in Russia reviews a decision on arms exports]?|[Could you set out Russia’s criteria for arms exports in plain words|Which criteria guide Russia’s arms exports, and where can we read them|Where does Russia publish its criteria for arms exports|Who in Russia reviews a decision on arms exports], {handle}?]',
      '[Many people would like to know how States decide where arms may go.|A State can say no to a treaty and still explain how it decides.|I am trying to learn how each large exporter decides where its arms go.]',
      '[A short answer would help.|Each exporter should be asked the same.|A link would be enough.|I would read your answer with an open mind.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the United States outside as well',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Neither Russia nor the United States is party to the Arms Trade Treaty.|On the Arms Trade Treaty, Moscow and Washington have one thing in common: both are outside.]',
      '[Each could wait for the other for ever.|Somebody has to go first.|Agreement between the two would change much.|The treaty would be stronger with them.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:|I wonder, {handle}:] [would Russia go first|have you spoken with Washington about joining|would Russia join if the United States did|is that a reason to stay outside or to join]?',
      '[Both should be asked.|I would be glad of an answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'neighbours',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [do you speak with other States about rules for the arms trade|how do you keep exported arms from drifting back over borders|which common rules on trafficking would Russia support|would Russia share what it knows about trafficked weapons]?|[Do you speak with other States about rules for the arms trade|How do you keep exported arms from drifting back over borders|Which common rules on trafficking would Russia support|Would Russia share what it knows about trafficked weapons], {handle}?]',
      '[Arms trafficking does not stop at a border post.|Weapons that go astray abroad can come back across any border.|A region is as safe as its least guarded depot.]',
      '[It is in everybody’s interest.|This should unite rather than divide.|I ask in good faith.|Thank you for your time.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [which rules does Russia apply to exports of ammunition|what would make Russia stop a delivery of ammunition|how does Russia follow what becomes of exported ammunition|does Russia publish figures on its exports of ammunition]?|[Which rules does Russia apply to exports of ammunition|What would make Russia stop a delivery of ammunition|How does Russia follow what becomes of exported ammunition|Does Russia publish figures on its exports of ammunition], {handle}?]',
      '[A rifle may last for decades; its cartridges are gone in a day.|Ammunition decides how long the guns can fire.|Without ammunition, the guns fall silent.]',
      '[I have found no easy answer.|It is a question for every exporter.|Thank you for any pointer.|I ask for those within range.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'hospitals and schools',
    claims: [],
    text: [
      '[Hospitals and schools should be the safest places there are.|Arms can be used near schools and clinics, whatever the contract says.|Schools and hospitals must never be targets, and those who sell arms can help with that.]',
      '[What does Russia ask a buyer of arms about the protection of [hospitals|schools]|Would Russia stop an arms export when a buyer attacks a [hospital|school]|Does the protection of schools count when Russia decides on an arms export], {handle}?',
      '[I ask for those who need them.|A clear rule could save lives.|A published rule would show care.|This is a question for each exporter.]',
      '[Thank you.|Thank you for reading.|I hope for an answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of 2012',
    claims: ['france-answered-2012'],
    text: [
      '[In June 2012 people wrote to foreign ministries about an arms trade treaty, and the French one answered.|France’s foreign ministry answered a tweet-a-thon on an arms trade treaty in June 2012.]',
      '[One answer is a beginning.|Even a brief answer is worth having.|It was good to see a ministry answer.]',
      '[{handle},|May I ask, {handle}:|So I ask, {handle}:|Now I ask, {handle}:] [will you answer too|what would you answer today|will Russia answer, for the record|how do you see the treaty today]?',
      '[We will keep your answer, whatever it says.|A sceptical answer is welcome as well.|Thank you.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the first step',
    claims: ['status-russia'],
    text: [
      '[Russia has neither signed nor joined the Arms Trade Treaty; smaller steps are possible.|Between staying outside the Arms Trade Treaty and joining it there are many small steps.]',
      '[I am asking about the first one.|I would be glad of a single one.|Every step counts.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|Please tell us, {handle}:] [could Russia report on its arms exports of its own accord|will Russia attend the next conference as an observer|would Russia publish what it objects to in the text|could Russia follow some of the treaty’s rules already]?',
      '[It would be noticed.|A beginning would be enough.|Thank you for considering it.|]',
      '{hashtags}',
    ],
  },
];
