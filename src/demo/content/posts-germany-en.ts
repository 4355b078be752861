import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in English. */
export const GERMANY_EN: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[The Arms Trade Treaty requires its States Parties to report their arms exports and imports by 31 May each year.|By 31 May: so says Article 13(3) of the Arms Trade Treaty about the annual report.|The annual report under Article 13(3) of the Arms Trade Treaty is due by 31 May.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [will Germany’s next report be public by that day|can we look forward to Germany’s next report in good time|will Germany’s next report be [complete|detailed] and on time|can you tell us when Germany’s next report will be published]?',
      '[I mean to read it.|A date that is kept builds trust.|Others will follow a good example.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[The value of a licence is not the same as the number of weapons delivered.|Licences tell us what may leave; we would like to know what did.|An amount in euros cannot tell a rifle from a missile.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [will Germany report its actual arms exports, item by item, under the Arms Trade Treaty|will Germany’s report under the Arms Trade Treaty give numbers, types and destinations|could Germany’s report under the Arms Trade Treaty show deliveries country by country|how much detail will Germany’s report under the Arms Trade Treaty give]?',
      '[Exact figures help every reader.|I would read it with care.|Details make a report useful.|The more exact, the better.|A list is easier to trust than a sum.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Knowledge is the key word of Article 6 of the Arms Trade Treaty: no arms if a State knows they would serve war crimes.|Article 6 of the Arms Trade Treaty forbids a transfer if the State knows that the arms would serve war crimes.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [what do your embassies contribute to that knowledge|how do warnings from abroad reach those who decide|do you ask human rights groups for what they know|what happens when new facts emerge after the licence is granted]?',
      '[I ask because your ministry sees what happens abroad.|You see much that we cannot.|To know in time is everything.|What one knows depends on whom one asks.|Thank you for your answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[If an overriding risk remains after the assessment, the Arms Trade Treaty requires a refusal.|“Overriding risk” is the test of Article 7(3) of the Arms Trade Treaty, and it calls for a refusal.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|Please tell us, {handle}:] [how is such a risk assessed in Germany|what part does your ministry play in that assessment|in how many cases has your ministry advised against an export on that ground|which risks weigh most in your advice|could you publish how you apply that test]?',
      '[I would like to understand your practice.|Your answer would help the debate.|It must often be a hard decision.|Clear criteria help everybody.|An example would say more than a definition.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how many checks after delivery does Germany carry out in a year|are on-site checks after delivery the rule or the exception|what happens when a buyer passes on weapons from Germany|where can one read the results of Germany’s checks after delivery|would Germany help partners to set up checks after delivery]?|[How many checks after delivery does Germany carry out in a year|Are on-site checks after delivery the rule or the exception|What happens when a buyer passes on weapons from Germany|Where can one read the results of Germany’s checks after delivery|Would Germany help partners to set up checks after delivery], {handle}?]',
      '[Rifles are easy to carry and hard to trace.|A promise not to pass weapons on is worth no more than the checks behind it.|What is sold to one army can be sold on to another.]',
      '[A visit says more than a form.|Those who live near such weapons would like to know.|Germany could set a standard here.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[The Arms Trade Treaty was adopted on 2 April 2013 with 154 votes for and 3 against.|The vote on the Arms Trade Treaty on 2 April 2013: 154 for, 3 against, 23 abstentions.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|I would like to know, {handle}:] [what has Germany done since to win over those who abstained|what has pleased you most since|what is still unfinished in your eyes|would such a majority be possible today|how does Germany keep support for the treaty alive]?',
      '[I would value your view.|Germany’s voice matters here.|Such votes take good diplomacy.|That day raised many hopes.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-germany', 'vote-2013'],
    text: [
      '[Germany ratified the Arms Trade Treaty on 2 April 2014, one year to the day after its adoption.|Germany signed the Arms Trade Treaty on the first day, 3 June 2013, and ratified it on 2 April 2014.]',
      '[I was glad to see it.|That deserves respect.|It was the right thing to do.|Thank you for that.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [how does that show in export decisions today|what has become stricter in Germany since|does the treaty have the last word when interests collide|how do you explain the treaty’s duties to other ministries]?',
      '[A promise is renewed by keeping it.|I ask as a friendly critic.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Five days in Geneva, 24 to 28 August 2026: CSP12, the conference of the States Parties to the Arms Trade Treaty.|CSP12, the twelfth conference of the Arms Trade Treaty: Geneva, August 2026.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:|I wonder, {handle}:] [what did Germany bring to that table|what will Germany do with what was discussed there|which goal did Germany set itself there|how does Germany report on it to the public|what did you most want to achieve there]?',
      '[A short summary would help.|We could not all be there.|I found little about it in the news.|I would be glad to learn more.|What comes of it matters most.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [will you present Germany’s report under the Arms Trade Treaty to the Bundestag|how soon does the Bundestag learn the reasons for an arms export|would you answer for your advice on arms exports before the Bundestag|would you support a yearly debate on Germany’s report under the Arms Trade Treaty]?|[Will you present Germany’s report under the Arms Trade Treaty to the Bundestag|How soon does the Bundestag learn the reasons for an arms export|Would you answer for your advice on arms exports before the Bundestag|Would you support a yearly debate on Germany’s report under the Arms Trade Treaty], {handle}?]',
      '[A good debate in the Bundestag on arms exports needs time and facts.|An informed Bundestag makes for better decisions on arms exports.|Arms exports need a public and a Bundestag that can judge them.]',
      '[Good reasons can bear scrutiny.|Debate need not weaken a decision.|Voters take an interest.|Many decisions gain from debate.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [do the people in danger have a voice in your advice on arms exports|how do you learn what exported arms do to civilians|what weight does the safety of civilians have in your advice on exports|whom do you ask about civilians before you advise on an arms export]?|[Do the people in danger have a voice in your advice on arms exports|How do you learn what exported arms do to civilians|What weight does the safety of civilians have in your advice on exports|Whom do you ask about civilians before you advise on an arms export], {handle}?]',
      '[People in danger rarely know who signed the export papers.|Behind every export file there are people who will never read it.|What arrives as a crate can end as a funeral.]',
      '[No question matters more to me.|Those in danger cannot write to you.|I hope that the question is never a formality.|Civilians have the most to lose.|Thank you for your answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '{claim:reports-2022}',
      '[Germany could help to change that.|That worries me.|Trust needs figures.|I would not have guessed it.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [what does Germany do so that more States report|will Germany speak to those that stay silent|does Germany offer training to States that struggle to report|where do you see the reasons, and the remedy]?',
      '[A word from a friend can help.|Each report makes the next one easier.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['states-parties-2025', 'status-united-states', 'status-russia'],
    text: [
      '[In August 2025, 116 States were party to the Arms Trade Treaty, though neither the United States nor Russia was.|The Arms Trade Treaty had 116 States Parties in August 2025; the United States and Russia were not among them.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:|I wonder, {handle}:] [whom will Germany try to win over next|does Germany bring the treaty up in Washington|which States does Germany hope to see join|what is Germany’s best argument when it asks others to join|with which of the States outside does Germany discuss accession]?',
      '[Patience is part of diplomacy.|Every new party makes the rules stronger.|I know that this takes time.|A rule that binds more States is fairer to all.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the sixth of the Big Six',
    claims: ['big-six-2012', 'status-germany'],
    text: [
      '[In June 2012 Amnesty counted Germany among the six big arms exporters.|Germany was one of Amnesty’s “Big Six” arms exporters in June 2012.]',
      '[In 2014 the country joined the Arms Trade Treaty.|The country ratified the Arms Trade Treaty in 2014.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:|A question, {handle}:] [what is different today in how Germany decides on arms exports|would you say that Germany exports more carefully today|which exports of that time would Germany refuse today|what have you learned since]?',
      '[Much can change in so many years.|I ask out of real interest.|Looking back is part of learning.|I would value an honest look back.|Large exporters carry large responsibilities.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'reasons for a refusal',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [where can one read why Germany refused an arms export|could you name the reasons for which Germany refused arms exports last year|would it not build trust to explain why Germany refuses arms exports|which refusal of an arms export could you explain to the public]?|[Where can one read why Germany refused an arms export|Could you name the reasons for which Germany refused arms exports last year|Would it not build trust to explain why Germany refuses arms exports|Which refusal of an arms export could you explain to the public], {handle}?]',
      '[Every licence has a story, and every refusal too.|A refusal says more about values than a speech.|We hear about the exports that happen and seldom about those that do not.]',
      '[A refusal with a reason is a lesson to others.|I ask because the reasons interest me most.|Saying no can take courage.|A clear answer would do you credit.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'when the facts change',
    claims: [],
    text: [
      '[What happens to an arms export licence when the facts change|Can an arms export licence be suspended in time when the news turns bad|Who looks again at an arms export licence once it has been granted], {handle}?',
      '[Between the stamp and the shipment a government can fall.|A country can change faster than a file.|Nobody who grants a licence can foresee everything.|A good decision can turn into a wrong one.]',
      '[I would like to know how Germany [deals with that|keeps watch].|I ask because a second look can save lives.|It would reassure me to know the rule.|An example would help.]',
      '[Thank you.|Thank you for your time.|A few words would be enough.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'which interest prevails',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [who speaks for human rights when Germany decides on an arms export|when did human rights last tip the scales against an arms export|what does your ministry do when it is outvoted on an arms export|can good business outweigh a danger to civilians in your view]?|[Who speaks for human rights when Germany decides on an arms export|When did human rights last tip the scales against an arms export|What does your ministry do when it is outvoted on an arms export|Can good business outweigh a danger to civilians in your view], {handle}?]',
      '[Jobs, alliances, human rights: an export of arms touches them all.|There is always an argument for one more export.|Some decisions are hard because everybody has a point.]',
      '[I do not envy those who decide.|A frank answer would do you honour.|I do not claim to know the answer.|Thank you for your thoughts.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'women and children',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how do you assess the risk of violence against women before an arms export|do local women’s groups have a say in your advice on arms exports|what would make Germany refuse an arms export in order to protect women|what do your embassies report about the use of guns in domestic violence]?|[How do you assess the risk of violence against women before an arms export|Do local women’s groups have a say in your advice on arms exports|What would make Germany refuse an arms export in order to protect women|What do your embassies report about the use of guns in domestic violence], {handle}?]',
      '[A gun in the house is a danger to those who live there.|A threat at home weighs more with a gun in the drawer.|Small arms do great harm behind closed doors.]',
      '[The subject rarely makes the news.|I ask for those who cannot.|Many would welcome clear words on this.|The question deserves a clear answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [do exports of ammunition face the same test in Germany as exports of weapons|how detailed is Germany’s reporting on ammunition|when did Germany last refuse to export ammunition|can Germany halt deliveries of ammunition when a buyer misuses it]?|[Do exports of ammunition face the same test in Germany as exports of weapons|How detailed is Germany’s reporting on ammunition|When did Germany last refuse to export ammunition|Can Germany halt deliveries of ammunition when a buyer misuses it], {handle}?]',
      '[A weapon needs ammunition, again and again.|Ammunition is hard to follow once it has been delivered.|Ammunition decides how long a weapon can fire.]',
      '[The subject is too easily overlooked.|I could find little on the subject.|A small crate can do great harm.|A short reply would help.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'from the start',
    claims: ['france-answered-2012'],
    text: [
      '[In June 2012 people wrote to foreign ministries about an arms trade treaty, and the French one answered.|France’s foreign ministry answered a tweet-a-thon on an arms trade treaty in June 2012.]',
      '[A single tweet, and we still speak of it.|Nothing obliged it to.|That was a fine gesture.]',
      '[{handle},|May I ask, {handle}:|So I ask, {handle}:|Now I ask, {handle}:] [will you answer as well|what would you answer today|can we look forward to a line from Berlin|how do you see the treaty today]?',
      '[We will keep your answer.|I would be glad of an answer.|Thank you in advance.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in plain language',
    claims: ['article-13-3'],
    text: [
      '[I want to read the annual reports under the Arms Trade Treaty, not only read about them.|The Arms Trade Treaty asks for an annual report, and reports are written to be read.]',
      '[Not everybody is a specialist.|Long tables need a guide.|Figures alone do not explain themselves.|]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|Please tell us, {handle}:] [will you explain Germany’s next report in plain language|could Germany’s next report come with a short summary|where can a layperson turn with questions about Germany’s report|who at your ministry answers questions about Germany’s report]?',
      '[I ask as a reader.|A good report deserves many readers.|]',
      '{hashtags}',
    ],
  },
];
