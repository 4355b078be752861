import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in English. */
export const GERMANY_EN: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Every year by 31 May, the Arms Trade Treaty asks its States Parties what they exported and imported.|By 31 May: so says Article 13(3) of the Arms Trade Treaty about the annual report.|The annual report under Article 13(3) of the Arms Trade Treaty is due by 31 May.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [will Germany’s next report be public on the day|may we look forward to Germany’s next report in good time|will Germany’s next report be [complete|detailed] and on time|can you tell us when Germany’s next report will be published]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[The value of a licence is not the same as the number of weapons delivered.|Licences tell us what may leave; we would like to know what did.|An amount in euros cannot tell a rifle from a radar.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [will Germany report its actual arms exports, item by item, under the Arms Trade Treaty|will Germany’s report under the Arms Trade Treaty give numbers, types and destinations|could Germany’s report under the Arms Trade Treaty show deliveries country by country]?',
      '[That would help everybody who reads it.|I would read it with care.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Knowledge is the key word of Article 6 of the Arms Trade Treaty: no arms if a State knows they would serve war crimes.|Article 6 of the Arms Trade Treaty forbids a transfer if the State knows that the arms would serve war crimes.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [what do your embassies contribute to that knowledge|how do warnings from abroad reach those who decide|do you ask human rights groups before Germany decides|what happens when new knowledge arrives after the licence]?',
      '[I ask because your ministry sees what happens abroad.|You see much that we cannot.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[If an overriding risk remains after the assessment, the Arms Trade Treaty requires a refusal.|“Overriding risk” is the test of Article 7(3) of the Arms Trade Treaty, and it calls for a refusal.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [how is that measured in Germany|what does your ministry advise in such cases|in how many cases has your ministry advised against an export on that ground|which risks weigh most in your advice|could you publish how you apply that test]?',
      '[I would like to understand your practice.|Your reasons would help the debate.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Rifles are easy to carry and hard to trace.|A promise not to pass weapons on is worth what its checks are worth.|What is sold to one army can be sold on to another.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [how many checks after delivery does Germany carry out in a year|are checks on the spot after delivery the rule or the exception|what follows for a buyer that passes on weapons from Germany|will Germany publish the results of its checks after delivery|would Germany help partners to set up such checks]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[The Arms Trade Treaty was adopted on 2 April 2013 with 154 votes for and 3 against.|The vote on the Arms Trade Treaty on 2 April 2013: 154 for, 3 against, 23 abstentions.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [what has Germany done since to win over those who abstained|what has pleased you most since|what is still unfinished in your eyes|would such a majority be possible today|how does Germany keep that majority together]?',
      '[I would value your view.|Germany’s voice matters here.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-germany'],
    text: [
      '[Germany ratified the Arms Trade Treaty on 2 April 2014, one year to the day after its adoption.|Germany signed the Arms Trade Treaty on the first day, 3 June 2013, and ratified it on 2 April 2014.]',
      '[I am glad of it.|That deserves respect.|It was the right thing to do.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [how does it show in export decisions today|what has become stricter in Germany since|does the treaty have the last word when interests collide|how do you explain that duty to other ministries]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Five days in Geneva, 24 to 28 August 2026: CSP12 brought the States Parties to the Arms Trade Treaty together.|In Geneva, the twelfth conference of the Arms Trade Treaty, CSP12, ran from 24 to 28 August 2026.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:] [what did Germany bring to the table|what has Germany done since with what was discussed|which goal has Germany set itself for the next conference|how will Germany report back on it to the public]?',
      '[A short summary would help.|We could not all be there.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[The Bundestag should not learn of arms exports from the newspapers.|An informed Bundestag makes for better decisions on arms exports.|Arms exports need a public that can judge them, and a Bundestag that can too.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [will you present Germany’s report under the Arms Trade Treaty to the Bundestag|how soon does the Bundestag learn the reasons for an export decision|would you answer for your advice on exports before the Bundestag|would you support a yearly debate on Germany’s report under the treaty]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[People in danger rarely know who signed the export papers.|Behind every export file there are people who will never read it.|What arrives as a crate can end as a funeral.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:] [do the people in danger have a voice in your advice on exports|how do you learn what exported arms do to civilians|what weight does the safety of civilians have in your advice|whom do you ask about civilians before you advise on an export]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '{claim:reports-2022}',
      '[Germany could help to change that.|That worries me.|Trust needs figures.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [what does Germany do so that more States report|will Germany speak to those that stay silent|could Germany offer training to States that struggle|where do you see the reasons, and the remedy]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['states-parties-2025', 'status-united-states', 'status-russia'],
    text: [
      '[In August 2025, 116 States were party to the Arms Trade Treaty, though neither the United States nor Russia was.|The Arms Trade Treaty had 116 States Parties in August 2025; the United States and Russia were not among them.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:] [whom will Germany try to win next|does Germany bring it up in Washington|which States does Germany hope to see join|what is Germany’s best argument for joining|how many talks about joining has Germany held this year]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the sixth of the Big Six',
    claims: ['big-six-2012', 'status-germany'],
    text: [
      '[In June 2012 Amnesty counted Germany among the six big arms exporters.|Germany was one of Amnesty’s “Big Six” arms exporters in June 2012.]',
      '[Since 2014 it has been party to the Arms Trade Treaty.|It ratified the Arms Trade Treaty in 2014.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [what is different today in how Germany decides|would you say that Germany exports more carefully today|which exports of that time would Germany refuse today|what have you learned since]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'reasons for a refusal',
    claims: [],
    text: [
      '[Every licence has a story, and every refusal too.|A refusal says more about values than a speech.|We hear about the exports that happen and seldom about those that do not.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [will Germany publish how many arms exports it refuses, and why|could you name the reasons for which Germany refused arms exports last year|would it not strengthen Germany’s case to publish its refusals|which refusal of an arms export are you proud of]?',
      '{hashtags}',
    ],
  },
];
