import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in English. */
export const FRANCE_EN: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Under Article 13(3) of the Arms Trade Treaty, States Parties report their arms exports and imports by 31 May.|The Arms Trade Treaty sets a date: by 31 May each year, States Parties report their arms exports and imports.|A yearly report on arms exports and imports, due by 31 May: Article 13(3) of the Arms Trade Treaty requires it.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [will France’s next report be [public|published] by that date|can you [confirm|promise] that France’s next report will be on time and public|will everyone be able to read France’s next report by that date]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Totals say little about the arms trade.|A total in euros tells the public little.|One grand total hides more than it shows.|A sum in euros does not say which arms went where.]',
      '{handle}, will France’s annual report under the Arms Trade Treaty [list|show] [each type of weapon, its number and its destination|how many of which weapons went to which country|its exports item by item and country by country]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Article 6 of the Arms Trade Treaty forbids transfers that a State knows would serve genocide, crimes against humanity or war crimes.|If a State knows that its arms would serve genocide or war crimes, Article 6 of the Arms Trade Treaty forbids the transfer.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:] [how does France make sure that it knows [in time|before it decides]|what must France find out before it [says yes|grants a licence]|which sources does France consult before it [decides|grants a licence]|whom does France ask when the picture is unclear]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[I am no lawyer, but I have read this rule.|I have a question about one sentence of a treaty.|One rule, and I would like to understand it.]',
      '[Where an overriding risk remains, Article 7(3) of the Arms Trade Treaty says no to the export.|At an overriding risk, Article 7(3) of the Arms Trade Treaty tells a State to refuse the export.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [when did France last refuse one for that reason|how do you decide that a risk is “overriding”|what makes a risk “overriding” in your eyes|will you publish how many France has refused on that ground]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Arms outlive the contract that sold them.|A weapon can travel further than its paperwork.|A licence names one buyer; weapons do not always stay there.|What leaves a port with a licence can end up in other hands.]',
      '{handle}, [how does France check, after delivery, that its arms stay with the buyer named in the licence|what does France do when arms that it exported turn up in other hands|will France tell the public when arms that it exported have been diverted|how often does France verify where the arms that it exported are now]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[On 2 April 2013, 154 States voted for the Arms Trade Treaty at the United Nations.|The United Nations adopted the Arms Trade Treaty on 2 April 2013 with 154 votes in favour.]',
      '[A promise that large deserves proof.|A vote is remembered by what follows it.|To me that vote was a promise.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [what has France changed since in the way it decides on arms exports|which results can you show today|what would France do differently today without the treaty]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-france'],
    text: [
      '[France signed the Arms Trade Treaty on 3 June 2013, the day it opened, and ratified it on 2 April 2014.|Signed on its first day, 3 June 2013, and ratified on 2 April 2014: France was early to join the Arms Trade Treaty.]',
      '[Thank you for that.|That was good to see.|It was a good beginning.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:] [will you be as prompt with your annual reports|is France as early when its annual report is due|how does that promise guide each decision on arms exports|what will France do next to set an example]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[CSP12, the conference of the States Parties to the Arms Trade Treaty, met in Geneva from 24 to 28 August 2026.|In August 2026 the States Parties to the Arms Trade Treaty met in Geneva for CSP12.|The Arms Trade Treaty’s twelfth conference, CSP12, was held in Geneva in August 2026.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [what did France propose there for more open reporting|which [one|practical] step will France take before the next conference|what has France changed in its practice since|what did you bring home from it, in plain words]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[Parliament cannot weigh what it does not see.|Deputies and senators ask better questions when they have the figures.|Arms exports are public policy, so they belong in public debate.]',
      '{handle}, [will there be time in parliament to debate France’s next report under the Arms Trade Treaty|would you answer questions in [parliament|public] about the reasons behind France’s arms exports|will parliament learn why an export was approved, and not only that it was|how early does parliament hear about the [most sensitive|largest] arms exports]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Behind each figure on arms exports there is a street where somebody lives.|Every shipment of arms ends in a place where people live.|I think of the people who live where the weapons arrive.|Arms exports are counted in euros, but their cost is counted in lives.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [who speaks for civilians when France decides on an export|what do you ask about the safety of civilians before an export is approved|do you hear from local human rights groups before France decides|how does the risk to civilians enter into your advice on an export]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[For 2022, only 69 States Parties sent the annual report that the Arms Trade Treaty requires.|Only 69 States Parties, 63%, sent their annual report under the Arms Trade Treaty for 2022.]',
      '[Silence spreads when nobody asks.|Openness needs somebody who asks for it.|That is too few to build trust.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:] [will France urge the others to report|what can France do so that more States report|will France help States that find reporting hard|has France raised this with States that stay silent]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['states-parties-2025', 'status-united-states', 'status-russia'],
    text: [
      '[As of August 2025, 116 States were party to the Arms Trade Treaty; the United States and Russia were not.|The Arms Trade Treaty counted 116 States Parties in August 2025, without the United States and without Russia.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [does France ask both to join|when did you last raise this with them|what does France say to them about it|will you make the case for the treaty to them|which argument do you use with each of them]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of June 2012',
    claims: ['france-answered-2012'],
    text: [
      '[In June 2012 people wrote to your ministry about an arms trade treaty, and it answered with a positive tweet.|In June 2012 your ministry answered a tweet-a-thon on the arms trade treaty with a positive tweet.]',
      '[Its wording was not kept.|Its words are in no archive that we know.|Sadly, its wording is lost to us.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:] [would you say it again today|what would you write today|will you answer once more, for the record]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Small arms reach homes as well as front lines.|Not everybody harmed by an exported weapon is near a front line.|A pistol that crosses a border can end up in a family home.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [how does France weigh the risk of violence against women and children before an export|is the risk of violence against women part of each French export decision|whom do you consult about violence against women before an export is approved]?',
      '[Thank you for an answer.|I would be glad to read your answer.|]',
      '{hashtags}',
    ],
  },
];
