import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in English. */
export const UNITED_KINGDOM_EN: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Article 13(3) of the Arms Trade Treaty sets a deadline for the annual report: 31 May.|Article 13(3) of the Arms Trade Treaty requires an annual report on arms exports and imports by 31 May.|The Arms Trade Treaty is plain: an annual report on arms exports and imports by 31 May.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [will the next UK report be [out|published] by then|can we rely on the UK to publish its next report by then|will the UK publish its next report in time, and in full|is work on the next UK report on schedule]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[A licence value in pounds does not tell us which weapons left the country.|Pounds and pence do not show which arms went where.|A price tag is not a packing list.]',
      '{handle}, [will|could] the UK’s report under the Arms Trade Treaty [give the number of items actually delivered, country by country|show what was delivered and not only what was licensed|name each type of weapon with its number and its destination]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Article 6 of the Arms Trade Treaty turns on what a State knows about genocide, crimes against humanity and war crimes.|A State may not transfer arms that it knows would serve genocide, crimes against humanity or war crimes, says Article 6.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [what does the UK do to know in time|who in government decides that the UK knows enough|which evidence counts as knowledge for the UK|how quickly can new evidence stop a shipment|do reports from human rights groups reach those who decide]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[The Arms Trade Treaty requires a refusal where there is an overriding risk.|Article 7(3) of the Arms Trade Treaty speaks of an “overriding risk” at which an export is refused.]',
      '[Two words, and so much depends on them.|I keep coming back to those two words.|I would like to know what that means in practice.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [how does the UK define such a risk|could you give an example from UK practice|how many UK licences have been refused on that ground|who in government makes that call]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[A licence is granted once; a weapon lasts for decades.|Weapons can be sold on, lost or stolen long after a licence is granted.|The first buyer of a weapon need not be its last owner.]',
      '[{handle},|A question, {handle}:|May I ask, {handle}:] [does the UK check on exported weapons after delivery|what happens when UK-made weapons turn up in the wrong hands|would you publish the results of checks on exported weapons|how does the UK keep exported weapons from being passed on|is it time for more checks on exported weapons after delivery]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[At the United Nations, 154 States said yes to the Arms Trade Treaty on 2 April 2013.|When the Arms Trade Treaty was adopted on 2 April 2013, 154 States voted for it.]',
      '[Many people worked for years to get there.|It took courage and patience to get there.|That day gave many of us hope.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:] [what has it changed in UK practice|how will the UK keep its spirit alive|whom has it made safer, in your view|what would you say to those who doubt its worth]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-united-kingdom'],
    text: [
      '[The UK signed the Arms Trade Treaty on 3 June 2013 and ratified it on 2 April 2014.|The UK put its name to the Arms Trade Treaty on 3 June 2013, the first day, and ratified it on 2 April 2014.]',
      '[That was leadership.|You were among the first.|Being early is a good start.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [how will you lead now|what is the next step|where does the UK want to set the standard next|how do you make sure that practice keeps up]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[The Arms Trade Treaty’s States Parties met for CSP12 in Geneva from 24 to 28 August 2026.|CSP12 brought the States Parties to the Arms Trade Treaty together in Geneva in August 2026.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [what was the UK’s main message there|will you publish what the UK said there|what will the UK do before the next conference|which commitment did the UK make there|what should the next conference settle, in your view]?',
      '[I would like to follow it up.|Not everybody could be in the room.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[MPs can only ask about what they are shown.|Scrutiny after the shipment is scrutiny too late.|Good scrutiny makes for better decisions.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [will ministers answer to Parliament on each of the most sensitive arms exports|would you welcome a yearly debate in Parliament on the UK’s report under the Arms Trade Treaty|will you give MPs the reasons for and against each disputed arms export|how soon do MPs learn of a change in policy on arms exports]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Hospitals, markets, schools: that is where the wrong export arrives.|I keep thinking of the families who live near the places that weapons are sent to.|What is a contract for one person is a crater for another.]',
      '[{handle},|I would like to know, {handle}:|A question, {handle}:] [how does the UK weigh the risk to civilians before it grants a licence|what would make the UK suspend an arms licence for the sake of civilians|do those who decide on arms licences hear from civilians in danger|when were civilians last the reason for refusing an arms licence]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Only 69 States Parties filed their annual report under the Arms Trade Treaty for 2022.|The Arms Trade Treaty requires an annual report; for 2022, only 63% of those due arrived.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [will the UK press the others to report|what does the UK do to help more States report|has the UK raised this with States that stay silent|would UK officials share how they prepare their own|could the UK bring this up with its partners]?',
      '[A treaty needs its figures.|Rules nobody can check are soon forgotten.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the messages of July 2012',
    claims: ['messages-united-kingdom-2012'],
    text: [
      '[In July 2012 the UK government received over 11,000 messages in 24 hours, Amnesty UK reported.|Amnesty UK reported over 11,000 messages to the UK government in 24 hours in July 2012.]',
      '[Here is one more, on the Arms Trade Treaty.|I add one today, about the Arms Trade Treaty.|Mine comes today, on the Arms Trade Treaty.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [what has it changed in UK export decisions|what can you tell those people about it now|what has the UK done with it that those people should know|what would you show those people now]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Neither the United States nor Russia is party to the Arms Trade Treaty.|Two large States are missing from the Arms Trade Treaty: the United States and Russia.]',
      '[A friend can say what a stranger cannot.|Quiet words count as well.|Somebody has to raise it.]',
      '[{handle},|Please tell us, {handle}:|May I ask, {handle}:] [does the UK raise this with Washington|will the UK ask both to join|what is the UK doing to bring them in|when did the UK last make the case to either of them]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'one clear account',
    claims: [],
    text: [
      '[I tried to follow an arms licence from request to decision.|Most people could not say who decides on an arms licence.|Trust grows when a decision is explained.]',
      '[{handle},|A question, {handle}:|I wonder, {handle}:] [could you explain in one page how an arms licence is decided|which advice does your ministry give on an arms licence|who has the last word on an arms licence, and on whose advice|will you publish the reasons when an arms licence is refused]?',
      '{hashtags}',
    ],
  },
];
