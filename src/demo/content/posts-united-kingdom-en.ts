import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in English. */
export const UNITED_KINGDOM_EN: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Article 13(3) of the Arms Trade Treaty sets a deadline for the annual report: 31 May.|Article 13(3) of the Arms Trade Treaty requires an annual report on arms exports and imports by 31 May.|The Arms Trade Treaty is plain: an annual report on arms exports and imports by 31 May.]',
      '[A date that is kept builds trust.|Fresh figures are the most useful.|]',
      '[{handle},|{handle}, please tell us:|{handle}, may I ask:|{handle}, a question:] [will the next UK report be [out|published] by then|can we rely on the UK to publish its next report by then|will the UK publish its next report in time, and in full|is work on the next UK report on schedule]?',
      '[I look forward to reading it.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[A licence value in pounds does not tell us which weapons left the country.|Pounds and pence do not show which arms went where.|A price tag is not a packing list.]',
      '[{handle},|{handle}, a question:|{handle}, I wonder:] [will|could] the UK’s report under the Arms Trade Treaty [give the number of items delivered, country by country|show what was delivered, not only what was licensed|name each weapon type with its number and destination]?',
      '[Such details can be checked.|I would read it line by line.|Details are easier to trust than totals.|Thank you for considering it.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Article 6 of the Arms Trade Treaty forbids transfers that a State knows would serve genocide or war crimes.|A State may not send arms that it knows would serve genocide or war crimes, says Article 6 of the Arms Trade Treaty.]',
      '[{handle},|{handle}, a question:|{handle}, I wonder:|{handle}, may I ask:] [what does the UK do to know in time|who in government decides that the UK knows enough|which evidence counts as knowledge for the UK|how quickly can new evidence stop a shipment|do reports from human rights groups reach those who decide]?',
      '[Knowing in time is everything.|I ask because so much turns on it.|A plain answer would reassure many.|The duty is a heavy one.|Such decisions cannot be easy.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[The Arms Trade Treaty requires a refusal where there is an “overriding risk”.|Article 7(3) of the Arms Trade Treaty speaks of an “overriding risk” that calls for a refusal.]',
      '[Two words, and so much depends on them.|I keep coming back to those two words.|I would like to know what that means in practice.]',
      '[{handle},|{handle}, a question:|{handle}, I wonder:|{handle}, please tell us:] [how does the UK define such a risk|could you give an example from UK practice|how many licences has the UK refused on that ground|who in government makes that call]?',
      '[I ask as a layperson.|Many would like to know.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [does the UK check on exported weapons after delivery|what happens when UK-made weapons turn up in the wrong hands|would you publish the results of checks on exported weapons|how does the UK keep exported weapons from being passed on|is it time for more checks on exported weapons after delivery]?|[Does the UK check on exported weapons after delivery|What happens when UK-made weapons turn up in the wrong hands|Would you publish the results of checks on exported weapons|How does the UK keep exported weapons from being passed on|Is it time for more checks on exported weapons after delivery]? {handle}, please tell us.]',
      '[A licence is granted once; a weapon lasts for decades.|Weapons can be sold on, lost or stolen long after a licence is granted.|The first buyer of a weapon need not be its last owner.]',
      '[A promise on paper does not hold a weapon back.|A check now may prevent a funeral later.|I would be glad of a clear answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[At the United Nations, 154 States said yes to the Arms Trade Treaty on 2 April 2013.|When the Arms Trade Treaty was adopted on 2 April 2013, 154 States voted for it.]',
      '[Many people worked for years to get there.|It took courage and patience to get there.|That day gave many of us hope.|That was a broad majority.]',
      '[{handle},|{handle}, I would like to know:|{handle}, a question:|{handle}, may I ask:] [what has the treaty changed in UK practice|how will the UK keep the treaty’s spirit alive|whom has the treaty made safer, in your view|what would you say to those who doubt the treaty]?',
      '[I still place hope in it.|A treaty needs its friends.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-united-kingdom'],
    text: [
      '[The UK signed the Arms Trade Treaty on 3 June 2013 and ratified it on 2 April 2014.|The UK put its name to the Arms Trade Treaty on 3 June 2013, the day it opened, and ratified it on 2 April 2014.]',
      '[That was leadership.|You were among the first.|Being early is a good start.]',
      '[{handle},|{handle}, a question:|{handle}, I wonder:|{handle}, may I ask:] [how will you lead now|what is the next step|where does the UK want to set the standard next|how do you make sure that practice keeps up]?',
      '[Others look to the UK.|I ask because a lead is soon lost.|The signature was the easy part.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Geneva, 24 to 28 August 2026: CSP12, the conference of the States Parties to the Arms Trade Treaty.|CSP12, the twelfth conference of the Arms Trade Treaty: Geneva, August 2026.]',
      '[{handle},|{handle}, a question:|{handle}, I wonder:|{handle}, please tell us:] [what was the UK’s main message there|where can one read what the UK said there|what did the UK ask of the others there|which commitment did the UK offer the others|what should such a conference settle, in your view]?',
      '[I would have liked to follow it.|Not everybody could be in the room.|What was said there deserves to be read.|A short note would do.|Good rules need such meetings.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [will ministers answer to Parliament for each of the most sensitive arms exports|would you welcome a yearly debate in Parliament on the UK’s report under the Arms Trade Treaty|will you give MPs the reasons for and against each disputed arms export|how soon do MPs learn of a change in policy on arms exports]?|[Will ministers answer to Parliament for each of the most sensitive arms exports|Would you welcome a yearly debate in Parliament on the UK’s report under the Arms Trade Treaty|Will you give MPs the reasons for and against each disputed arms export|How soon do MPs learn of a change in policy on arms exports]? {handle}, please tell us.]',
      '[MPs can only weigh what they are shown.|Scrutiny needs time as well as facts.|Good scrutiny makes for better decisions.]',
      '[Good reasons stand up to questions.|Voters take an interest.|A timely answer counts twice.|It strengthens a decision to be questioned.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how does the UK weigh the risk to civilians before it grants an arms export licence|what would make the UK suspend an arms export licence for the sake of civilians|do those who decide on arms export licences hear from civilians in danger|when was the risk to civilians last the reason for refusing an arms export licence]?|[How does the UK weigh the risk to civilians before it grants an arms export licence|What would make the UK suspend an arms export licence for the sake of civilians|Do those who decide on arms export licences hear from civilians in danger|When was the risk to civilians last the reason for refusing an arms export licence]? {handle}, please tell us.]',
      '[Hospitals, markets, schools: that is where the wrong export can end up.|I keep thinking of the families who live where weapons are sent.|The people whom an arms export endangers have no say in it.]',
      '[Civilians deserve somebody who asks.|I ask as a human being, not as an expert.|I would be grateful for a plain answer.|Thank you for reading this.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Only 69 States Parties filed their annual report under the Arms Trade Treaty for 2022.|The Arms Trade Treaty requires an annual report; for 2022, only 69 States Parties (63%) sent one.]',
      '[{handle},|{handle}, a question:|{handle}, I wonder:|{handle}, may I ask:] [will the UK press the others to report|what does the UK do to help more States report|has the UK raised this with States that stay silent|would the UK show others how it prepares its own report|could the UK bring this up with its partners]?',
      '[A treaty on the arms trade needs figures.|Rules nobody can check are soon forgotten.|A word from London might help.|The gap is too wide.|I find that number sobering.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the messages of July 2012',
    claims: ['messages-united-kingdom-2012'],
    text: [
      '[In July 2012 the UK government received over 11,000 messages in 24 hours, Amnesty UK reported.|Amnesty UK reported over 11,000 messages to the UK government in 24 hours in July 2012.]',
      '[Here is one more, on the Arms Trade Treaty.|I add one today, about the Arms Trade Treaty.|Mine comes today, on the Arms Trade Treaty.]',
      '[{handle},|{handle}, a question:|{handle}, I wonder:|{handle}, may I ask:] [what has the treaty changed in UK export decisions|what can you tell the senders about the treaty now|what has the UK done since that the senders should know|what would you show the senders today]?',
      '[Many would like to know.|I hope to read an answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Neither the United States nor Russia is party to the Arms Trade Treaty.|Two large States are missing from the Arms Trade Treaty: the United States and Russia.]',
      '[Every State Party can argue for joining.|Quiet words count as well.|Somebody has to raise the matter.]',
      '[{handle},|{handle}, please tell us:|{handle}, may I ask:|{handle}, a question:] [does the UK raise this with Washington|will the UK ask both to join|what is the UK doing to bring them in|when did the UK last make the case to either of them]?',
      '[I know that it is not easy.|Any progress would be good news.|A wider treaty would be fairer for all.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'one clear account',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [could you explain on one page how an arms export licence is decided|what advice do you give before an arms export licence is decided|who has the last word on an arms export licence, and on whose advice|where can one read the reasons when an arms export licence is refused]?|[Could you explain on one page how an arms export licence is decided|What advice do you give before an arms export licence is decided|Who has the last word on an arms export licence, and on whose advice|Where can one read the reasons when an arms export licence is refused]? {handle}, please tell us.]',
      '[The path of an arms export licence is hard to follow from application to decision.|Most people could not say who decides on an arms export licence.|Trust grows when a decision is explained.]',
      '[I ask as an outsider.|Plain English would be a kindness.|A short guide would do.|Please point me to a page.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'when the facts change',
    claims: [],
    text: [
      '[What happens to an arms export licence when the facts change|Can an arms export licence be suspended in time when the news turns bad|Who looks again at an arms export licence once it has been granted]? {handle}, please tell us.',
      '[Circumstances change; a licence in a drawer does not.|A buyer may be at peace today and at war next year.|Months may pass between the licence and the shipment.|The world does not wait for a renewal date.]',
      '[I would like to understand how [often|quickly] the UK acts.|I ask because a halt in time can prevent harm.|An example would help.|One page on it would be welcome.]',
      '[Thank you.|Thank you for your time.|It matters to me.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[The annual report under the Arms Trade Treaty covers imports as well as exports.|Exports make the headlines, but States Parties to the Arms Trade Treaty must report arms imports too.|Arms imports have their place in the annual report under the Arms Trade Treaty as well.]',
      '[{handle},|{handle}, may I ask:|{handle}, a question:] [how complete is the part on imports in the UK’s report|will the next UK report be as exact on imports as on exports|where can one look up the arms that the UK imports|what should the public know about UK arms imports]?',
      '[A buyer has responsibilities too.|Imports tend to go unnoticed.|I have seldom seen the subject discussed.|I ask as an interested reader.]',
      '[Thank you.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'as a table',
    claims: ['article-13-3'],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [will the UK’s next report under the Arms Trade Treaty come as a spreadsheet|could the UK publish its report under the Arms Trade Treaty as open data|in which format will the UK publish its next report under the Arms Trade Treaty|is the UK’s report under the Arms Trade Treaty easy to compare with others]?|[Will the UK’s next report under the Arms Trade Treaty come as a spreadsheet|Could the UK publish its report under the Arms Trade Treaty as open data|In which format will the UK publish its next report under the Arms Trade Treaty|Is the UK’s report under the Arms Trade Treaty easy to compare with others]? {handle}, please tell us.]',
      '[Anybody who wants to add up arms exports needs numbers, not pictures of numbers.|Good figures invite a second look.|A table can say more than a speech.]',
      '[Researchers would thank you.|Small steps make openness real.|I would make good use of it.|Openness of this kind costs little.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'embassies',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [what do British embassies report about the use of exported arms|do British embassies speak with local human rights groups about arms|how does a warning from an embassy reach those who decide on arms export licences|can an embassy ask for an arms export licence to be reviewed]?|[What do British embassies report about the use of exported arms|Do British embassies speak with local human rights groups about arms|How does a warning from an embassy reach those who decide on arms export licences|Can an embassy ask for an arms export licence to be reviewed]? {handle}, please tell us.]',
      '[An embassy sees what no form can show.|Diplomats are often the first to hear when weapons are misused.|Whoever lives in a country hears what the files leave out.]',
      '[You have eyes where we have none.|Such knowledge should count.|I should like to know that somebody listens.|It is work that few of us see.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of 2012',
    claims: ['france-answered-2012'],
    text: [
      '[In June 2012 people wrote to foreign ministries about an arms trade treaty, and the French one answered.|France’s foreign ministry answered a tweet-a-thon on an arms trade treaty in June 2012.]',
      '[One answer, and it is still remembered.|An answer takes a minute.|It was a courteous thing to do.]',
      '[{handle},|{handle}, may I ask:|{handle}, so I ask:|{handle}, now I ask:] [will the UK answer too|what would the UK say today|can we hope for a line from London|how does the UK see the treaty today]?',
      '[We will keep your answer.|I would be glad of a reply.|Thank you for reading.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [do exports of ammunition get the same scrutiny as exports of weapons|how fully does the UK’s report under the Arms Trade Treaty cover ammunition|when did the UK last refuse a licence to export ammunition|what does the UK ask about the final user of ammunition]?|[Do exports of ammunition get the same scrutiny as exports of weapons|How fully does the UK’s report under the Arms Trade Treaty cover ammunition|When did the UK last refuse a licence to export ammunition|What does the UK ask about the final user of ammunition]? {handle}, please tell us.]',
      '[Ammunition is easy to ship and hard to follow.|A weapon is silent until its ammunition arrives.|A rifle outlasts many crates of ammunition.]',
      '[Ammunition is easy to forget.|Small calibres do great harm.|An answer would help many to understand.|I have found little on the subject.|]',
      '{hashtags}',
    ],
  },
];
