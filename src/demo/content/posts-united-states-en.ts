import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in English. */
export const UNITED_STATES_EN: readonly DemoPost[] = [
  {
    angle: 'signed and not ratified',
    claims: ['status-united-states'],
    text: [
      '[The United States signed the Arms Trade Treaty on 25 September 2013 and has not ratified it.|Since 25 September 2013 the Arms Trade Treaty has carried a United States signature, and no ratification has followed.]',
      '[A signature is half a sentence.|I hope that the story does not end there.|I would like to understand why.|]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [what would have to change for you to support ratification|is there a path to ratification, and what is the first step on it|which part of the treaty stands in the way today|could you tell us what you would need to see before ratification|would you support a fresh [look at|debate on] ratification]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the letter of July 2019',
    claims: ['status-united-states'],
    text: [
      '[On 18 July 2019 the United States told the depositary that it does not intend to become a party to the Arms Trade Treaty.|In July 2019 the United States told the UN that it does not intend to become a party to the Arms Trade Treaty.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|Please tell us, {handle}:] [is that still your position|will you look at that decision again|what would lead you to reconsider|would you reopen the matter|what is your view today|has that decision been reviewed since]?',
      '[Thank you for a clear answer.|A short answer would mean a lot to me.|Circumstances change, and so can decisions.|I ask as a supporter of the treaty.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'partners inside the treaty',
    claims: ['status-france', 'status-germany', 'status-united-kingdom'],
    text: [
      '[On 2 April 2014 France, Germany and the United Kingdom each ratified the Arms Trade Treaty.|France, Germany and the United Kingdom ratified the Arms Trade Treaty on the same day, 2 April 2014.]',
      '[They are allies of yours, and exporters too.|You know all three well.|All three sell arms, and all three accepted its rules.|]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:|A question, {handle}:] [what do you hear from them about [living with the treaty|how the treaty works]|has the treaty weakened them, in your view|why should the United States not join them|would joining them make common rules easier|what could the United States learn from their experience]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Article 7(3) of the Arms Trade Treaty tells States Parties to refuse an export where the risk is overriding.|States Parties to the Arms Trade Treaty must refuse an export where an overriding risk remains.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [would you apply that test even [outside|without joining] the treaty|how does that compare with the test that you apply|is your own test stricter or looser|at what level of risk do you [say no|refuse a license]]?',
      '[I ask because lives depend on such a test.|I would like to understand your practice.|Rules are easier to trust when they are explained.|Wherever the line is drawn, people should be able to see it.|Your answer would interest many.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[The Arms Trade Treaty forbids transfers that a State knows would serve genocide, crimes against humanity or war crimes.|No transfer when a State knows that the arms would serve genocide or war crimes: so says Article 6 of the Arms Trade Treaty.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|Please tell us, {handle}:] [can you agree with that rule|do you hold to that rule today, treaty or no treaty|is there anything in that rule that you could not accept|does one of your own rules say the same|how do you make sure that you know in time]?',
      '[A plain answer would help.|I ask with hope.|The rule seems to me the least that we owe each other.|The rule is hard to argue with.|Few rules matter more.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[States Parties to the Arms Trade Treaty must report on their arms exports and imports every year.|Each year by 31 May, a report on arms exports and imports: that is a duty under the Arms Trade Treaty.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:|I would like to know, {handle}:] [would you publish the same report, item by item, as a matter of good practice|would you use the same form, so that the public can compare|will you be as open, weapon by weapon and country by country|could the United States report in the same way, [as a voluntary step|even without joining]]?',
      '[No ratification is needed for that.|Readers everywhere would gain.|It would be an example to others.|Openness suits a democracy.|I would read such a report.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how often do you check where exported weapons are years after delivery|what happens when a check finds exported weapons in the wrong hands|where can one read what your end-use checks find, country by country|do you stop further sales when exported weapons have been diverted|how do you trace weapons that go missing after delivery]?|[How often do you check where exported weapons are years after delivery|What happens when a check finds exported weapons in the wrong hands|Where can one read what your end-use checks find, country by country|Do you stop further sales when exported weapons have been diverted|How do you trace weapons that go missing after delivery], {handle}?]',
      '[An end-use certificate cannot hold a weapon in place.|An end-use promise is only as good as the check that follows.|Weapons can be sold on long after the paperwork is filed.]',
      '[It matters to the people whom such weapons reach.|Soldiers and civilians alike have reason to care.|Thank you for your time.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[Only 3 States voted against the Arms Trade Treaty on 2 April 2013: Iran, North Korea and Syria.|On 2 April 2013 the UN adopted the Arms Trade Treaty: 154 States for, and only Iran, North Korea and Syria against.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:|May I ask, {handle}:] [how do you see that vote today|is it not time to [become a party|join as a party]|would you not rather be inside, with the majority|what keeps the United States from joining as a party]?',
      '[I ask as a friend of common rules.|Your place is open.|I remember the hope of that day.|The question has not gone away.|I would value a frank answer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'a treaty in force',
    claims: ['entry-into-force', 'states-parties-2025'],
    text: [
      '[The Arms Trade Treaty has been in force since 24 December 2014, and 116 States were party to it in August 2025.|In force since December 2014, with 116 States Parties as of August 2025: the Arms Trade Treaty is here to stay.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|Please tell us, {handle}:] [how do you work with those States on arms exports|do you want a say in how its rules develop|who [sets|shapes] its rules while the United States stays outside|would a seat at their table not serve you better|which of its rules would trouble you today]?',
      '[Thank you for your answer.|The door is open.|The treaty would gain from your voice.|I would welcome a few words.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Geneva, August 2026: CSP12, the conference of the States Parties to the Arms Trade Treaty.|CSP12, the twelfth conference of the Arms Trade Treaty: Geneva, 24 to 28 August 2026.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [what do you take away from such a conference|how did you follow its work|what would it take for the United States to attend one as a party|which of its topics mattered most to you|what do you hope for from such conferences]?',
      '[I ask as somebody who wishes the treaty well.|I would be grateful for a few words.|Your experience would count at such a meeting.|Such a meeting needs the large exporters.|Such meetings are where rules are made to work.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Congress',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [will you share the human rights assessment behind each large arms export with Congress|would you support a debate in the Senate on joining the Arms Trade Treaty|how early does Congress learn of the human rights risks of a proposed arms sale|will you tell Congress when an arms sale is refused, and why]?|[Will you share the human rights assessment behind each large arms export with Congress|Would you support a debate in the Senate on joining the Arms Trade Treaty|How early does Congress learn of the human rights risks of a proposed arms sale|Will you tell Congress when an arms sale is refused, and why], {handle}?]',
      '[Congress can only weigh what it is shown.|Arms exports deserve daylight in Congress.|A sale that nobody debates is a sale that nobody answers for.]',
      '[Voters take an interest.|An open debate makes for a stronger decision.|I would follow a debate on this with interest.|Openness costs little.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [what do you ask about civilians before an arms sale goes ahead|whose voices from the ground do you hear before an arms sale is approved|when did the risk to civilians last stop an arms sale|what would make you say no to an arms sale for the sake of civilians]?|[What do you ask about civilians before an arms sale goes ahead|Whose voices from the ground do you hear before an arms sale is approved|When did the risk to civilians last stop an arms sale|What would make you say no to an arms sale for the sake of civilians], {handle}?]',
      '[Somewhere a family lives within range of the weapons that are sold.|Each arms deal has a far end, and people live there.|When arms are sold, somebody else’s neighborhood carries the risk.]',
      '[I would truly like to know.|Please tell us.|I cannot stop thinking about it.|Those who live there have no vote in this.|Your answer would matter.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-united-states', 'status-russia', 'status-china'],
    text: [
      '[Of the six big arms exporters that Amnesty named in 2012, four are now party to the Arms Trade Treaty.|In 2012 Amnesty named six big arms exporters; four of them have since joined the Arms Trade Treaty.]',
      '[The United States is not among the four.|The United States is still outside.|The United States has signed, yet it is not among the four.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [when will it join them|what is the argument for staying outside|how do you explain that|will you reconsider|what would change your mind|who remains to be persuaded]?',
      '[I ask with hope.|There is room for a fifth.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the signature itself',
    claims: ['status-united-states'],
    text: [
      '[On 25 September 2013 the United States signed the Arms Trade Treaty.|In September 2013 the United States put its name to the Arms Trade Treaty.]',
      '[I believe that a signature should mean something.|A signature is a word given to others.|Signing a treaty says that one takes it seriously.|Ink dries, and the words stay.]',
      '[{handle},|May I ask, {handle}:|A question for you, {handle}:] [what does that signature mean to you today|does that signature still guide your arms export decisions|which of the treaty’s rules do you follow of your own accord]?',
      '[I ask in good faith.|A sentence or two would do.|The world took note in 2013.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'China has joined',
    claims: ['status-china', 'status-united-states'],
    text: [
      '[China acceded to the Arms Trade Treaty on 6 July 2020; the United States has not ratified it.|China joined the Arms Trade Treaty on 6 July 2020; the United States is still outside.]',
      '[I had not expected that.|Few would have guessed it in 2013.|The contrast gives one pause.|]',
      '[What do you make of that|How do you explain that to people abroad|Does that change how you see the treaty|Is that a reason to think again|Would you not rather shape the treaty from inside], {handle}?',
      '[Absence leaves the floor to others.|Your voice is missed inside the treaty.|I would be glad to learn your view.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition and parts',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [do sales of ammunition get the same human rights scrutiny as sales of weapons|when did you last hold back ammunition for the sake of civilians|how do you follow what becomes of ammunition after a sale|can deliveries of spare parts be stopped when they feed abuses]?|[Do sales of ammunition get the same human rights scrutiny as sales of weapons|When did you last hold back ammunition for the sake of civilians|How do you follow what becomes of ammunition after a sale|Can deliveries of spare parts be stopped when they feed abuses], {handle}?]',
      '[Few weapons work for long without ammunition and parts.|A weapon is bought once; its ammunition is bought again and again.|What keeps a war going is often a small crate.]',
      '[It is no minor matter.|This is easily overlooked.|I have found little on the subject.|A plain explanation would help.|Thank you.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'when the facts change',
    claims: [],
    text: [
      '[What happens to an approved arms sale when the facts on the ground change|Can an arms sale be stopped after approval when news of abuses comes in|Who looks again at an arms sale once it has been approved], {handle}?',
      '[A peaceful customer can become a party to a war.|Years can pass between approval and delivery.|Governments change, and so do their aims.|News travels faster than a shipment.]',
      '[I would like to see an example.|I ask because a halt in time can prevent harm.|A plain description would help.|A rule that all can read would help.|]',
      '[Thank you.|Thank you for your time.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'children',
    claims: [],
    text: [
      '[[Dear {handle}, may I ask:|Dear {handle}, a question:|Hello, {handle}. A question:] [how do you weigh the danger to children before arms are sold|does a buyer’s use of child soldiers end an arms sale|what do you ask a buyer about the protection of schools|which reports about children do you read before an arms sale is approved]?|[How do you weigh the danger to children before arms are sold|Does a buyer’s use of child soldiers end an arms sale|What do you ask a buyer about the protection of schools|Which reports about children do you read before an arms sale is approved], {handle}?]',
      '[No child is ever a party to an arms contract.|Children who grow up among weapons did not choose them.|A wounded child does not ask where the bullet came from.]',
      '[I ask for those who cannot.|Nothing about this is abstract.|I think of them when I read the news.|Somebody should be thinking of them.|A clear answer would do you credit.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'an answer like that of 2012',
    claims: ['france-answered-2012'],
    text: [
      '[In June 2012 people wrote to foreign ministries about an arms trade treaty, and the French one answered with a positive tweet.|France’s foreign ministry answered a tweet-a-thon on an arms trade treaty in June 2012.]',
      '[An answer takes a minute.|I liked that: people ask, and somebody answers.|A small courtesy is remembered for a long time.|That is how a conversation begins.]',
      '[{handle},|May I ask, {handle}:|So I ask, {handle}:|Now I ask, {handle}:] [would you answer too|what would your own answer be|can we hope for a line from you|what do you say about the treaty today]?',
      '[We will keep your reply.|Thank you for reading.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'sixty percent in 2013',
    claims: ['abuses-2013'],
    text: [
      '[In April 2013 Amnesty UK stated that 60% of the abuses documented by Amnesty involved arms.|Amnesty UK said in April 2013 that arms were involved in 60% of the abuses that Amnesty had documented.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:|May I ask, {handle}:] [what have you done since to keep arms from those who commit abuses|how do you use such findings when you review a sale|who in your department reads such findings|would joining the Arms Trade Treaty help to bring that figure down|does your department have a figure of its own]?',
      '[The figure is old; the question is not.|I wish that such abuses were only history.|Behind each case is a person.|I ask for the victims.|]',
      '{hashtags}',
    ],
  },
];
