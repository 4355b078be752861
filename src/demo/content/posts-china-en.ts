import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in English. */
export const CHINA_EN: readonly DemoPost[] = [
  {
    angle: 'the accession of 2020',
    claims: ['status-china'],
    text: [
      '[China joined the Arms Trade Treaty on 6 July 2020.|On 6 July 2020 China acceded to the Arms Trade Treaty.|China’s accession to the Arms Trade Treaty came on 6 July 2020.]',
      '[That step was welcome.|I was glad of that step.|It was an important step.|Many took note of it.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:|I wonder, {handle}:] [what has changed in practice since|how is the treaty applied in China|which rules has China adapted|what comes next]?',
      '[I would like to learn more.|A short answer would do.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'from abstention to accession',
    claims: ['china-abstained-2013', 'status-china'],
    text: [
      '[China abstained on the Arms Trade Treaty in April 2013 and joined it in July 2020.|From abstention in 2013 to accession in 2020: China came to the Arms Trade Treaty by its own path.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:|A question, {handle}:] [what convinced China|which arguments [mattered|counted] most|will China share that experience with others|what would you tell States that still hesitate|could China help other States along the same path]?',
      '[Not every State takes a second look.|Others might learn from it.|Your answer would interest me.|I have wondered about it.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[States Parties to the Arms Trade Treaty must report their arms exports and imports by 31 May.|Article 13(3) of the Arms Trade Treaty requires an annual report by 31 May.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [will China’s next report be public|when will China’s next report appear|can the public expect China’s next report by then|will China’s next report be on time and open to all]?',
      '[Openness earns trust.|I look forward to reading it.|A public report speaks for itself.|An open report honours the treaty.|Readers abroad will welcome it.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [will China report item by item under the Arms Trade Treaty|how detailed will China’s next report on arms exports be|will China’s report on arms exports name types, numbers and destinations|could China’s report on arms exports set an example of detail]?|[Will China report item by item under the Arms Trade Treaty|How detailed will China’s next report on arms exports be|Will China’s report on arms exports name types, numbers and destinations|Could China’s report on arms exports set an example of detail], {handle}?]',
      '[A good report shows how many of which weapons went where.|Figures build trust when they show each type of weapon and its destination.|The more exact a report, the less room there is for rumour.]',
      '[I would study it with care.|Readers everywhere would use such a report.|A detailed report would be to China’s credit.|I ask as an interested reader.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in Chinese, for Chinese readers',
    claims: ['article-13-3'],
    text: [
      '[States Parties to the Arms Trade Treaty must report every year.|The Arms Trade Treaty asks for a report every year.]',
      '[People in China would read such reports too.|Such reports matter at home as well as abroad.|Such reports interest readers in China as well.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:] [will China’s next report be published in Chinese|where will the public in China find the next report|will China explain its report in Chinese media|is a Chinese version of the next report planned]?',
      '[It would be good to know.|Thank you.|Every reader counts.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[As a State Party to the Arms Trade Treaty, China may not send arms that it knows would serve genocide or war crimes.|The Arms Trade Treaty bars its States Parties, China among them, from sending arms that they know would serve war crimes.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|Please tell us, {handle}:] [how is that checked|who checks this in China|which information does China consult|what happens if new facts come to light|how does China make sure that it knows in time]?',
      '[I ask because lives depend on it.|I would like to learn how it works.|The rule is a good one.|An example would help.|Your answer would reassure many.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Article 7(3) of the Arms Trade Treaty requires a refusal where there is an overriding risk.|An overriding risk means that an export is refused: so says Article 7(3) of the Arms Trade Treaty.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|I would like to know, {handle}:] [how does China apply that test|has China refused an export on that ground|which risks does China look at first|what is China’s understanding of that term|who in China makes that assessment]?',
      '[An example would help.|Your practice would interest many.|Words like these need examples.|Such judgements cannot be easy.|Each State Party faces the same question.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how does China check on exported weapons after delivery|what does China ask of the buyers of its weapons|what does China do when exported weapons go astray|does China trace weapons that were sold on]?|[How does China check on exported weapons after delivery|What does China ask of the buyers of its weapons|What does China do when exported weapons go astray|Does China trace weapons that were sold on], {handle}?]',
      '[Weapons sold to one State sometimes end up with armed groups.|A weapon can be lost, stolen or sold on.|Peacekeepers know how far stray weapons travel.]',
      '[Common rules are in the interest of all.|This concerns all exporting States.|Careful checks protect peacekeepers too.|Thank you for your answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Geneva, August 2026: CSP12, the conference of the States Parties to the Arms Trade Treaty.|CSP12, the twelfth conference of the Arms Trade Treaty: Geneva, 24 to 28 August 2026.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:|I wonder, {handle}:] [what did China propose there|what does China expect of such a conference|which subject mattered most to China there|how does China see what was done there|what would China like other States to do next]?',
      '[I would be glad to hear.|A few lines would help.|I would like to read it in your own words.|Your view would interest many.|Good rules need such meetings.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how does China take civilians into account before an arms export|who assesses the danger to civilians before an arms export|would China stop an arms export for the sake of civilians|what does China ask about civilians before an arms export|when did concern for civilians last stop a Chinese arms export]?|[How does China take civilians into account before an arms export|Who assesses the danger to civilians before an arms export|Would China stop an arms export for the sake of civilians|What does China ask about civilians before an arms export|When did concern for civilians last stop a Chinese arms export], {handle}?]',
      '[Where weapons arrive, people hope for peace.|Every arms export touches people who never signed the contract.|A family in danger does not ask where the weapon was made.]',
      '[Their safety is worth a question.|I ask out of concern for them.|A thoughtful answer would mean a lot.|It is a question for each exporter.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia', 'status-china'],
    text: [
      '[China has joined the Arms Trade Treaty; the United States and Russia have not.|Unlike the United States and Russia, China is party to the Arms Trade Treaty.]',
      '[That gives China a voice.|Your word carries weight.|That is a chance to lead.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:|May I ask, {handle}:] [will China invite them to join|does China raise the treaty with them|what would China say to them|will China encourage others to follow]?',
      '[A treaty grows by persuasion.|The more States join, the better.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[For 2022 only 69 States Parties reported under the Arms Trade Treaty.|Only 69 States Parties sent an annual report under the Arms Trade Treaty for 2022.]',
      '[That is 63%.|It should be all of them.|There is work to do.|]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|Please tell us, {handle}:] [what can China do to raise that number|will China encourage others to report|how does China see its own role in this|could China help States that find reporting hard]?',
      '[Every report counts.|A good example travels far.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'an account since 2019',
    claims: ['china-account-2019', 'big-six-2012'],
    networks: ['x'],
    text: [
      '[In June 2012 a tweet-a-thon had a day for China and no account to write to; yours has existed since December 2019.|Your account opened in December 2019, so a tweet-a-thon of June 2012 could not reach you here.]',
      '[Today we can ask.|My question comes some years later.|Now there is a way to ask.]',
      '{handle}, [how will China report on its arms exports under the Arms Trade Treaty|what does the Arms Trade Treaty mean to China today|will China publish its annual report under the Arms Trade Treaty]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'views of the public',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [could you explain China’s rules for arms exports in plain words|where are China’s rules for arms exports published|who in China has the last word on an arms export]?|[Could you explain China’s rules for arms exports in plain words|Where are China’s rules for arms exports published|Who in China has the last word on an arms export], {handle}?]',
      '[Arms exports are often in the news; how they are decided seldom is.|Rules are easier to trust when they are explained.|Many people would like to know how China decides on arms exports.]',
      '[Thank you for your time.|Thank you for any pointer.|A short answer would help.|I would read your answer with respect.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[The Arms Trade Treaty asks for a report on arms imports as well as exports.|Arms imports belong in the annual report under the Arms Trade Treaty too.|Annual reports under the Arms Trade Treaty cover arms imports as well.]',
      '[{handle},|May I ask, {handle}:|A question, {handle}:|I wonder, {handle}:] [how does China report on its imports|will China’s next report cover exports and imports alike|where can one read about China’s arms imports|what would China like others to report about imports]?',
      '[A full picture needs both sides.|Both sides of a sale matter.|I ask to understand the whole.|Few people ask about imports.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [which rules does China apply to exports of ammunition|does China publish figures on its exports of ammunition|what does China ask of the buyers of ammunition|would China withhold ammunition for the sake of civilians]?|[Which rules does China apply to exports of ammunition|Does China publish figures on its exports of ammunition|What does China ask of the buyers of ammunition|Would China withhold ammunition for the sake of civilians], {handle}?]',
      '[Ammunition is used up and bought again.|A steady supply of ammunition can keep a war going.|Ammunition is light to carry and hard to trace.]',
      '[The subject concerns all exporters.|I could find little on the subject.|Small calibres can do great harm.|A few words on this would help.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'when the facts change',
    claims: [],
    text: [
      '[What happens in China when the facts change after an arms export is approved|Can China stop an arms export when news of abuses arrives|Who looks again at an arms export once China has approved it], {handle}?',
      '[Peace can turn to war within weeks.|Much can happen between a contract and a delivery.|News travels faster than ships.|Situations change, and so should decisions.]',
      '[I ask because a second look can save lives.|A short explanation would help.|I would like to know the rule.|The question is the same for every State.]',
      '[Thank you.|Thank you for your time.|I would welcome an answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the meaning of membership',
    claims: ['entry-into-force', 'status-china'],
    text: [
      '[The Arms Trade Treaty has been in force since 24 December 2014, and for China since 2020.|China is among the newer parties to the Arms Trade Treaty: it joined in 2020.]',
      '[A newcomer sees with fresh eyes.|New parties bring new ideas.|Joining later can be an advantage.]',
      '[{handle},|May I ask, {handle}:|A question, {handle}:|I wonder, {handle}:] [what would China improve in how the treaty works|which of the treaty’s duties has needed the most work|what has surprised China about the treaty|what does China bring to the treaty]?',
      '[I ask with interest.|Your view would help others.|I am glad that China joined.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of 2012',
    claims: ['france-answered-2012'],
    text: [
      '[In June 2012 people wrote to foreign ministries about an arms trade treaty, and the French one answered.|France’s foreign ministry answered a tweet-a-thon on an arms trade treaty in June 2012.]',
      '[An answer is a courtesy to those who ask.|It was a small gesture, still remembered.|I hope for another answer today.]',
      '[{handle},|May I ask, {handle}:|So I ask, {handle}:|Now I ask, {handle}:] [will China answer too|what would China say today|can we hope for a line from Beijing|how does China see the treaty today]?',
      '[We will keep your answer.|A few words are enough.|Thank you for reading.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'children',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how is the danger to children weighed before an arms export|what does China ask a buyer about the safety of schools|would China refuse arms to those who recruit children|how can exporters protect children better]?|[How is the danger to children weighed before an arms export|What does China ask a buyer about the safety of schools|Would China refuse arms to those who recruit children|How can exporters protect children better], {handle}?]',
      '[Wherever weapons arrive, children are growing up.|No child should have to know the sound of gunfire.|No child chooses to grow up among weapons.]',
      '[Children have the least say in this.|I ask for those who cannot.|I hope that we agree on this.|Every parent would ask the same.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'who should know',
    claims: ['article-13-3'],
    text: [
      '[A report under the Arms Trade Treaty helps most when people can find it.|Finding a State’s report under the Arms Trade Treaty should take no more than a minute.|The annual report under the Arms Trade Treaty is worth a place on a public website.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:] [where does China publish its reports|will China put its next report on its own website|which office in China answers questions about it|could China announce its next report publicly]?',
      '[I would share the link gladly.|Thank you for your help.|A link would help many readers.|A short answer would be enough.|]',
      '{hashtags}',
    ],
  },
];
