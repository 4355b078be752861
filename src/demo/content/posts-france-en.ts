import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in English. */
export const FRANCE_EN: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Under Article 13(3) of the Arms Trade Treaty, States Parties must report their arms exports and imports by 31 May.|The Arms Trade Treaty sets a date: by 31 May each year, States Parties must report their arms exports and imports.|A yearly report on arms exports and imports, due by 31 May: Article 13(3) of the Arms Trade Treaty requires it.]',
      '[A date that is kept builds trust.|I mean to read what France sends.|Punctual reports invite others to follow.|]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [will France’s next report be [public|published] by that date|can you [confirm|promise] that France’s next report will be on time and public|will everyone be able to read France’s next report by that date|is France’s next report on schedule]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Totals say little about the arms trade.|A total in euros tells the public little.|One grand total hides more than it shows.|A sum in euros does not say which arms went where.]',
      '[Openness lies in the details.|I would rather read a list than a sum.|A list can be checked; a sum has to be believed.|]',
      '{handle}, [will|could] France’s next report under the Arms Trade Treaty [list|show|detail] [each weapon type, its number and its destination|how many of which weapons went to which country|French exports item by item and country by country]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Article 6 of the Arms Trade Treaty forbids transfers that a State knows would serve genocide, crimes against humanity or war crimes.|If a State knows that its arms would serve genocide or war crimes, Article 6 of the Arms Trade Treaty forbids the transfer.|No arms where a State knows that they would serve genocide or war crimes: that is Article 6 of the Arms Trade Treaty.]',
      '[It all turns on what a State knows.|The key word is knowledge.|]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:|Please tell us, {handle}:] [how does France make sure that it knows [in time|before it decides]|what must France find out before it [says yes|grants a licence]|which sources does France consult first|whom does France ask when the picture is unclear]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[I am no lawyer, but this rule matters to me.|I have a question about one sentence of a treaty.|One rule, and I would like to understand it.]',
      '[Where an overriding risk remains, Article 7(3) of the Arms Trade Treaty says no to the export.|Article 7(3) of the Arms Trade Treaty tells a State to refuse an export where the risk is overriding.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [when did France last refuse one for that reason|how does France decide that a risk is “overriding”|what makes a risk “overriding” in your eyes|how many exports has France refused on that ground|who has the last word when opinions differ]?',
      '[A short answer would do.|I ask to understand.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how does France check, after delivery, that its arms stay with the named buyer|what does France do when arms that it exported turn up elsewhere|will France tell the public when arms that it exported have been diverted|how often does France verify where the arms that it exported are now]?|[How does France check, after delivery, that its arms stay with the named buyer|What does France do when arms that it exported turn up elsewhere|Will France tell the public when arms that it exported have been diverted|How often does France verify where the arms that it exported are now], {handle}?]',
      '[Arms outlive the contract that sold them.|A weapon can travel further than its paperwork.|A licence names one buyer, yet weapons get lost, stolen or sold on.|What leaves a port with a licence can end up in the wrong hands.]',
      '[Thank you for looking into it.|An example would help me to understand.|Those who live where such arms turn up would like to know too.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[On 2 April 2013, 154 States voted for the Arms Trade Treaty at the United Nations.|The United Nations adopted the Arms Trade Treaty on 2 April 2013 with 154 votes in favour.|On 2 April 2013, 154 governments said yes to the Arms Trade Treaty at the United Nations.]',
      '[A yes that broad deserves results.|A vote is remembered by what follows it.|To me that vote was a promise.|That day gave many people hope.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|Please tell us, {handle}:] [what has France changed since in the way it decides on arms exports|which results can you show today|what would France do differently today without the treaty|what do you count as the treaty’s greatest success|where has the treaty fallen short of your hopes|how will France keep support for the treaty alive]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-france'],
    text: [
      '[France signed the Arms Trade Treaty on 3 June 2013, the day it opened, and ratified it on 2 April 2014.|Signed on the first day, 3 June 2013, ratified on 2 April 2014: France committed early to the Arms Trade Treaty.]',
      '[Thank you for that.|That was good to see.|It was a good beginning.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:] [is France as prompt with its annual reports|will France’s next annual report come as promptly|how does that commitment guide decisions on arms exports|what will France do next to set an example|what will the next commitment be]?',
      '[France can lead again.|I ask as a well-wisher.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Geneva, 24 to 28 August 2026: CSP12, the conference of the States Parties to the Arms Trade Treaty.|CSP12, the twelfth conference of the Arms Trade Treaty: Geneva, August 2026.|The States Parties to the Arms Trade Treaty have a conference of their own: CSP12, Geneva, August 2026.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [what did France propose to the others for more open reporting|which [concrete|practical] step did France promise the others|where can one read what France said there|what was France’s aim there, in plain words|which question mattered most to France there]?',
      '[Most of us could only follow from afar.|A summary in a few lines would be welcome.|Conferences matter by what is done afterwards.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [would you welcome a parliamentary debate on France’s next report under the Arms Trade Treaty|would you answer questions in [parliament|public] about the reasons behind France’s arms exports|will parliament learn why an arms export was approved, and not only that it was|how early does parliament hear about the [most sensitive|largest] arms exports]?|[Would you welcome a parliamentary debate on France’s next report under the Arms Trade Treaty|Would you answer questions in [parliament|public] about the reasons behind France’s arms exports|Will parliament learn why an arms export was approved, and not only that it was|How early does parliament hear about the [most sensitive|largest] arms exports], {handle}?]',
      '[Parliament cannot weigh what it does not see.|Deputies and senators ask better questions when they have the figures.|Arms exports are public policy, so they belong in public debate.]',
      '[Debate makes a decision stronger.|Citizens take an interest too.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [who speaks for civilians when France decides on an arms export|what do you ask about the safety of civilians before an arms export is approved|do you hear from local human rights groups before France decides on an arms export|how does the risk to civilians enter into your advice on an arms export]?|[Who speaks for civilians when France decides on an arms export|What do you ask about the safety of civilians before an arms export is approved|Do you hear from local human rights groups before France decides on an arms export|How does the risk to civilians enter into your advice on an arms export], {handle}?]',
      '[What leaves France as cargo may end up in a street where people live.|Many shipments of arms end in places where people live.|I think of the people who live where the weapons arrive.|Arms exports are counted in euros; those who live under fire count in lives.]',
      '[I ask on their behalf.|They cannot easily ask you themselves.|Your answer would matter to me.|Thank you for reading this.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[For 2022, only 69 States Parties sent the annual report that the Arms Trade Treaty requires.|Only 69 States Parties, 63%, sent their annual report under the Arms Trade Treaty for 2022.]',
      '[Silence spreads when nobody asks.|Openness needs somebody who asks for it.|That is too few to build trust.|A missing report is a missing answer.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:] [will France urge the others to report|what can France do so that more States report|will France help States that find reporting hard|has France raised this with States that stay silent|why do so many stay silent, in your view]?',
      '[I should like to see more reports.|France’s example counts.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['states-parties-2025', 'status-united-states', 'status-russia'],
    text: [
      '[As of August 2025, 116 States were party to the Arms Trade Treaty; the United States and Russia were not.|The Arms Trade Treaty counted 116 States Parties in August 2025, without the United States and without Russia.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [does France ask both to join|what would help to bring them in|whom will France try to win over next|when did you last raise this with them|what does France say to them about it|will you make the case for the treaty to them|which argument do you use with each of them]?',
      '[Empty chairs weaken a common rule.|It takes patience, and somebody who keeps asking.|The treaty needs the major exporters.|You can speak with them; most of us cannot.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of June 2012',
    claims: ['france-answered-2012'],
    text: [
      '[In June 2012 people wrote to your ministry about an arms trade treaty, and it answered with a positive tweet.|In June 2012 your ministry answered a tweet-a-thon on an arms trade treaty with a positive tweet.]',
      '[We did not keep its wording.|Its words are in no archive we know.|Sadly, its wording is lost to us.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:|May I ask, {handle}:] [would you say it again today|what would you write today|will you answer once more, for the record|is there a copy in your own archive|how would that answer read today]?',
      '[This time we will keep the answer.|It was good to be answered.|A second answer would be welcome.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how does France weigh the risk of violence against women before an arms export|is the risk of violence against women part of every French decision on arms exports|whom do you consult about violence against women before an arms export is approved|what would lead France to refuse an arms export for fear of violence against women]?|[How does France weigh the risk of violence against women before an arms export|Is the risk of violence against women part of every French decision on arms exports|Whom do you consult about violence against women before an arms export is approved|What would lead France to refuse an arms export for fear of violence against women], {handle}?]',
      '[Small arms reach homes as well as front lines.|Not everybody harmed by an exported weapon is near a front line.|A pistol that crosses a border can end up in a family home.]',
      '[Thank you for an answer.|I would be glad to read your answer.|The subject is seldom spoken of.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'when the facts change',
    claims: [],
    text: [
      '[What happens to an arms export licence when the facts change|Can an arms export licence be stopped in time when the news turns bad|Who looks again at an arms export licence once it has been granted], {handle}?',
      '[A country can be calm in spring and at war by autumn.|Much can happen between a signature and a delivery.|A licence is written on one day and used on another.|The world does not stand still while crates are packed.]',
      '[I should like to know how France [handles this|keeps watch|deals with it].|I ask because [a second look|the time before delivery] can be the last chance to prevent harm.|An example from France would help me to understand.]',
      '[Thank you.|Thank you for your time.|A few words would be enough.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[The annual report under the Arms Trade Treaty has two parts: exports and imports.|People forget that the Arms Trade Treaty asks for a report on arms imports as well as exports.|Exports make the news, yet States Parties to the Arms Trade Treaty must report arms imports too.]',
      '[{handle},|May I ask, {handle}:|A question, {handle}:] [how complete is the part on imports in France’s report|will France’s next report be as exact on imports as on exports|where can one read which arms France imports|why do imports matter, in your view]?',
      '[A buyer has duties as well.|It takes both to make the picture.|I would read both parts of the report.|Few people ask about imports.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'a file that can be counted',
    claims: ['article-13-3'],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [will France’s next report under the Arms Trade Treaty come as a spreadsheet|could France publish its report under the Arms Trade Treaty as open data|in which format will France’s next report under the Arms Trade Treaty appear|will France’s next report under the Arms Trade Treaty be easy to search]?|[Will France’s next report under the Arms Trade Treaty come as a spreadsheet|Could France publish its report under the Arms Trade Treaty as open data|In which format will France’s next report under the Arms Trade Treaty appear|Will France’s next report under the Arms Trade Treaty be easy to search], {handle}?]',
      '[Readers of a report on arms exports like to add things up themselves.|Researchers and journalists do good work with figures that can be sorted.|A figure locked inside a picture cannot be added up.|Open figures are read, compared and remembered.]',
      '[A small step can help many.|An open file saves many people much work.|Thank you for your answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in transit',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how does France watch over arms in transit|who checks arms that pass through French ports and airports on the way elsewhere|can France stop arms in transit if they would serve war crimes|what does France ask of a carrier before arms pass through its ports]?|[How does France watch over arms in transit|Who checks arms that pass through French ports and airports on the way elsewhere|Can France stop arms in transit if they would serve war crimes|What does France ask of a carrier before arms pass through its ports], {handle}?]',
      '[Arms can pass through a country that neither made nor bought them.|A crate in transit is somebody’s cargo and somebody’s responsibility.|Arms on their way from one country to another call at many a port.]',
      '[It is a part of the trade that few of us see.|I ask because a stop on the way can save lives.|Somebody should be watching.|I could not find a simple explanation.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how does France assess an export of ammunition|does an export of ammunition get the same scrutiny as one of weapons|how fully does France report on its exports of ammunition|when did France last say no to an export of ammunition]?|[How does France assess an export of ammunition|Does an export of ammunition get the same scrutiny as one of weapons|How fully does France report on its exports of ammunition|When did France last say no to an export of ammunition], {handle}?]',
      '[A rifle without cartridges is a piece of metal.|Weapons last for decades; what keeps them firing is ammunition.|Ammunition is quickly spent and hard to trace.]',
      '[I ask because the subject is easily forgotten.|Small calibres can do great harm.|A plain answer would help.|Thank you for your answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'a treaty in force',
    claims: ['entry-into-force'],
    text: [
      '[The Arms Trade Treaty has been in force since 24 December 2014.|On 24 December 2014 the Arms Trade Treaty entered into force.|In force since 24 December 2014, the Arms Trade Treaty binds those who join it.]',
      '[A rule lives by its use.|Laws are judged by what they prevent.|Years of practice teach a good deal.|Experience should make such rules easier to explain.]',
      '[{handle},|Please tell us, {handle}:|A question for you, {handle}:|May I ask, {handle}:] [which exports has France refused because of the treaty|what has France learned from applying the treaty|what would you improve in how the treaty is applied|how does France train those who apply the treaty|where does France apply the treaty more strictly than before]?',
      '{hashtags}',
    ],
  },
];
