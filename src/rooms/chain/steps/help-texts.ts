// The nine steps in our own words. When the method changes (domain A-19), raise the version and its day.
import type { StepNumber } from '../rules.ts'

type Help = {
  name: string
  /** What the step is for, in one sentence. */
  goal: string
  how: readonly string[]
  ready: string
  /** What can be recorded now when this product has no tool of its own for it. */
  now?: string
}
export const helpVersion = { number: 1, on: '2026-11-22' }

export const nl: Record<StepNumber, Help> = {
  1: {
    name: 'Begin bij de mensen',
    goal: 'U weet om wie het gaat, wat zij nodig hebben en waarom het nu moet gebeuren.',
    how: [
      'Zeg zo precies mogelijk om welke groepen het gaat: wie, waar, hoeveel, en waar u hen ontmoet.',
      'Praat met een paar mensen uit elke groep. Doe dat als gelijken, op een plek die zij kennen.',
      'Leg ernaast wat collega’s weten en wat er al in beleid staat.',
      'Schrijf het probleem op als iets dat meer afdelingen aangaat dan één.',
    ],
    ready: 'Elke groep heeft een omschrijving, een bron en ten minste één gesprek.',
    now: 'Leg hieronder vast waar de uitkomst staat: een verslag, een onderzoek, een beleidsstuk. Gebruik de werkbladen om samen te denken.',
  },
  2: {
    name: 'Kijk wat er in huis al gebeurt',
    goal: 'U weet wat uw eigen organisatie al doet, en wie u daarvoor moet hebben.',
    how: [
      'Loop de beleidsterreinen langs: schulden, taal, zorg, werk, onderwijs, dienstverlening, veiligheid.',
      'Spreek per terrein één collega. Vraag wat er loopt, wat het kost en tot wanneer.',
      'Zoek één bestuurlijk en één ambtelijk aanspreekpunt.',
      'Zet wat voor inwoners bedoeld is in het aanbod.',
    ],
    ready: 'Beide aanspreekpunten zijn bekend en elk terrein is een keer besproken.',
    now: 'Vul de twee aanspreekpunten in. Bewaar het overzicht van uw gesprekken hieronder als bewijsstuk.',
  },
  3: {
    name: 'Breng het netwerk in beeld',
    goal: 'U weet welke organisaties er zijn, wat zij doen en hoe zij samenwerken.',
    how: [
      'Zet alle organisaties erbij die mensen tegenkomen, ook banken, huisartsen en bewonersgroepen.',
      'Zeg per partner: merkt die het op, helpt die zelf, of verwijst die door?',
      'Teken wie al met wie samenwerkt, en waar u meer wilt.',
    ],
    ready: 'Partners herkennen zichzelf op de kaart.',
  },
  4: {
    name: 'Kom samen en verdeel het werk',
    goal: 'De partners weten van elkaar wie wat bijdraagt aan de vijf activiteiten.',
    how: [
      'Is er al een overleg rond de informatiepunten? Maak dat breder in plaats van iets nieuws te beginnen.',
      'Vul in het overleg samen de bijdragen in. Niet iedereen hoeft hetzelfde te doen.',
      'Kijk samen naar de lege vakken. Dat zijn de gaten.',
      'Spreek af wanneer u elkaar weer ziet.',
    ],
    ready: 'Elke activiteit heeft een partner, of een afspraak over het gat.',
  },
  5: {
    name: 'Maak een plan',
    goal: 'U heeft samen op papier wat u wilt bereiken, met wie, en wat het kost.',
    how: [
      'Begin met visie en doelen. Zeg bij elk doel of u het zelf koos of dat het is opgelegd.',
      'Neem over wat al in andere plannen staat. U hoeft niet alles opnieuw te schrijven.',
      'Leg vast wat elke partner bijdraagt: geld, tijd, apparaten of plekken.',
      'Spreek af hoe u de samenwerking stuurt en hoe het geld ook later geregeld is.',
    ],
    ready: 'Het programma heeft een visie, doelen, een looptijd en afspraken met de partners.',
  },
  6: {
    name: 'Voer het uit',
    goal: 'Wat is afgesproken gebeurt, en u stuurt bij waar het vastloopt.',
    how: [
      'Bespreek in elk overleg drie dingen: is het goed, is het op tijd, past het bij het geld?',
      'Houd het aanbod actueel. Wat niet klopt, helpt niemand.',
      'Geef zelf het voorbeeld, bijvoorbeeld door signalen over uw eigen diensten op te pakken.',
    ],
    ready: 'De meeste bijdragen lopen en de actiepunten van het laatste overleg zijn gedaan.',
  },
  7: {
    name: 'Houd bij wat het oplevert',
    goal: 'U kunt laten zien wie er geholpen is en wat er veranderde.',
    how: [
      'Kijk niet alleen naar aantallen, maar ook naar hoe het afliep.',
      'Houd het overzicht van activiteiten en samenwerkingen bij.',
      'Vergelijk met een eerdere periode en vertel wat het betekent.',
    ],
    ready: 'De cijfers komen elk kwartaal op de agenda van het overleg.',
  },
  8: {
    name: 'Laat anderen meedoen',
    goal: 'Collega’s en organisaties weten waarom het nodig is en doen mee.',
    how: [
      'Kies wie het moet weten: een afdeling, een werkgever, een vereniging.',
      'Vertel het verhaal van één inwoner, zonder naam.',
      'Bedenk wat meedoen oplevert: zichtbaar zijn, een keurmerk, subsidie.',
    ],
    ready: 'Er is dit jaar ten minste één actie binnen en één buiten de gemeente geweest.',
    now: 'Leg hieronder elke actie vast met een link. Aanbod dat bewust maakt, zet u in het aanbod bij activiteit 4.',
  },
  9: {
    name: 'Blijf leren',
    goal: 'U gebruikt wat anderen al weten, en deelt wat u zelf leerde.',
    how: [
      'Wijs iemand aan die onderzoeken en handreikingen bijhoudt.',
      'Zet bij elke bron wanneer u die bekeek.',
      'Vertel op het overleg één ding dat u van een andere gemeente leerde.',
    ],
    ready: 'Elk halfjaar komt er ten minste één bron bij.',
    now: 'Leg hieronder de bronnen vast die u gebruikt: een naam en een link.',
  },
}

export const en: typeof nl = {
  1: {
    name: 'Start with the people',
    goal: 'You know who it is about, what they need and why it must happen now.',
    how: [
      'Say as exactly as you can which groups it concerns: who, where, how many, and where you meet them.',
      'Talk with a few people of each group. Do so as equals, in a place they know.',
      'Put beside it what colleagues know and what policy says already.',
      'Write the problem down as something that concerns more departments than one.',
    ],
    ready: 'Each group has a description, a source and at least one talk.',
    now: 'Record below where the result can be found: a report, a study, a policy paper. Use the worksheets to think together.',
  },
  2: {
    name: 'See what your own house does already',
    goal: 'You know what your own organisation does already, and whom to ask.',
    how: [
      'Go through the fields of policy: debts, language, care, work, education, services, safety.',
      'Speak to one colleague per field. Ask what runs, what it costs and until when.',
      'Find one political and one official contact.',
      'Put what is meant for residents among the offers.',
    ],
    ready: 'Both contacts are known and each field has been discussed once.',
    now: 'Fill in the two contacts. Keep the overview of your talks below as evidence.',
  },
  3: {
    name: 'Bring the network into view',
    goal: 'You know which organisations there are, what they do and how they work together.',
    how: [
      'Add every organisation that meets people, also banks, doctors and residents’ groups.',
      'Say of each partner: does it notice, help, or refer?',
      'Draw who works with whom already, and where you want more.',
    ],
    ready: 'Partners recognise themselves on the map.',
  },
  4: {
    name: 'Come together and divide the work',
    goal: 'The partners know of each other who contributes what to the five activities.',
    how: [
      'Is there a meeting around the information points already? Make that broader instead of starting something new.',
      'Fill in the contributions together in the meeting. Not everyone has to do the same.',
      'Look at the empty cells together. Those are the gaps.',
      'Agree when you meet again.',
    ],
    ready: 'Each activity has a partner, or an agreement about the gap.',
  },
  5: {
    name: 'Make a plan',
    goal: 'You have on paper together what you want to reach, with whom, and what it costs.',
    how: [
      'Begin with vision and goals. Say of each goal whether you chose it or had it imposed.',
      'Take over what other plans say already. You need not write everything again.',
      'Record what each partner contributes: money, time, devices or places.',
      'Agree how you steer the cooperation and how money is arranged for later too.',
    ],
    ready: 'The programme has a vision, goals, a term and agreements with the partners.',
  },
  6: {
    name: 'Carry it out',
    goal: 'What was agreed happens, and you adjust where it gets stuck.',
    how: [
      'Discuss three things in each meeting: is it good, is it on time, does it fit the money?',
      'Keep the offers up to date. What is wrong helps nobody.',
      'Set the example, for instance by taking up signals about your own services.',
    ],
    ready: 'Most contributions run and the action points of the last meeting are done.',
  },
  7: {
    name: 'Keep track of what it brings',
    goal: 'You can show who was helped and what changed.',
    how: [
      'Look not only at numbers but also at how it ended.',
      'Keep the overview of activities and cooperation.',
      'Compare with an earlier period and tell what it means.',
    ],
    ready: 'The figures are on the agenda of the meeting every quarter.',
  },
  8: {
    name: 'Get others to join',
    goal: 'Colleagues and organisations know why it is needed and join in.',
    how: [
      'Choose who must know: a department, an employer, a club.',
      'Tell the story of one resident, without a name.',
      'Think of what joining brings: being seen, a label, a grant.',
    ],
    ready: 'This year there was at least one action inside and one outside the municipality.',
    now: 'Record each action below with a link. Offers that raise awareness belong among the offers, under activity 4.',
  },
  9: {
    name: 'Keep learning',
    goal: 'You use what others know already, and share what you learnt.',
    how: [
      'Name someone who follows studies and guides.',
      'Note with each source when you looked at it.',
      'Tell the meeting one thing that you learnt from another municipality.',
    ],
    ready: 'Every half year at least one source is added.',
    now: 'Record the sources that you use below: a name and a link.',
  },
}

export const helpTexts = { nl, en }
