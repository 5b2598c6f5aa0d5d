// The words in which people write opening times, Dutch first and a little English, as patterns.
// Order matters: at each place the first that fits wins, so the longer or more special stands above.

/** A kind of token and its pattern on lower-case text; `<` and `>` are word edges, \p{L} is a letter. */
type Entry = readonly [kind: string, pattern: string]

const one = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf'
/** How many weeks: never a year, never nothing. */
const few = `(?:[1-9]\\d?|${one}|two|three|four|other)`
const some = `(?:\\d+(?:[,.]\\d+)?|${one}|two|three|four|other)`
const ordinals =
  'eerste|tweede|derde|vierde|vijfde|laatste|voorlaatste|first|second|third|fourth|last'
const month =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|(?:jan|feb|mrt|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)\\.?)'
const part =
  '(?:(?:ochtend|voormiddag|namiddag|middag|avond)(?:en|s)?|morgens?|mornings?|afternoons?|evenings?)'
const longDay =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:s|en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)'
const shortDay =
  '(?:ma|din|dins|di|woe|wo|don|do|vrij|vr|zat|za|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun|zon(?=-| en ))'
/** "zo" is also just a word: it is a Sunday only beside what belongs to a day. */
const sunday =
  '(?:(?<!\\p{L} )<zo(?=\\.?\\s*(?:$|[\\d,;:.)&+/-]|t/m|tm\\b|(?:tot|van|en|om)\\b|gesloten|dicht|ochtend|middag|avond))|(?<=(?:en|t/m|tm|op|za|elke) )zo>)'
const hour = '(?<!€ ?|\\d[,.:]?)(?:[01]?\\d|2[0-4])'
const hourWithMinutes = '(?<!€ ?|\\d[.:]?)(?:[01]?\\d|2[0-4])'
const unit = '(?:uur|uren|u|hrs|h)'
/** "10 u. tot 12 u.": this dot ends no sentence. */
const unitEnd = '>(?:\\.(?= ?(?:-|tot|t/m|en|,|;|\\)|$)))?'
const every =
  '(?:elke|iedere|elk|ieder|every|each|eens in de|eens per|(?:1|een|één) ?(?:x|keer|maal) (?:in de|per))'
const publicHoliday =
  '(?:(?:officiële|nationale|christelijke|erkende|public|bank) )*(?:feestdagen|holidays)'
const schoolHoliday =
  '(?:school|zomer|kerst|herfst|voorjaars|mei)?-?(?:vakanties?|vakantieperiodes?| holidays)'
const butNot =
  '(?:niet|behalve|gesloten|dicht|m\\.?u\\.?v\\.?|uitgezonderd|met uitzondering van|buiten|closed|except|not)'
const during = '(?:op|in|tijdens|during|on|in)'

const daysAndDates: Entry[] = [
  ['always', '24 ?/ ?7|7 ?x ?24'],
  ['always', '24 uur per dag(?:,? ?(?:en )?(?:7|zeven) dagen (?:per|in de) week)?'],
  ['always', 'dag en nacht|<24 uur (?:open|geopend|bereikbaar)>|<day and night>'],
  ['iso', '<\\d{4}-\\d{2}-\\d{2}>'],
  ['dmy', '<\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?20\\d{2}>'],
  ['dayspan', `<(?<!\\d ?- ?)\\d{1,2} ?(?:-|t/m|tm|tot en met) ?\\d{1,2} ${month}(?: 20\\d{2})?>`],
  ['date', `<\\d{1,2}(?:e|ste|de)? ${month}(?: 20\\d{2})?>`],
  ['month', `<${month}(?: 20\\d{2})?>`],
  ['every', '<om de (?:andere )?week>|<(?:14-?daagse?|veertiendaagse?|biweekly|fortnightly)>'],
  ['every', `<om de ${few} weken>|<${few}-? ?wekelijkse?>|<${every} ${few} ?(?:weken|weeks?)>`],
  ['every', '<(?:om de|(?:eens|1 ?x|(?:1|een|één) keer) per|iedere|elke) (?:14|veertien) dagen>'],
  ['week-all', '<(?:dagelijkse?|(?:elke|iedere) dag(?: van de week)?|every day|daily)>'],
  ['week-all', '<(?:alle dagen(?: van de week)?|(?:7|zeven) dagen (?:per|in de) week)>'],
  ['week-all', '<(?:de )?(?:ge)?hele week>'],
  ['week-work', '<(?:(?:alle |elke |iedere )?werkdag(?:en)?|weekdagen|weekdays)>'],
  ['week-work', '<(?:doordeweeks(?:e dagen)?|door de week)>'],
  ['week-end', '<(?:in )?(?:het )?(?:weekend(?:en)?|weekeinden?)>'],
  ['month-vague', `<${every} maand>|<maandelijkse?>|<monthly>`],
  ['count', '<[1-9]\\d? ?(?:lessen|bijeenkomsten|keer|times|x|weken)(?: lang)?>(?! (?:per|in de))'],
  ['count', '<[1-9]\\d?(?= (?:maan|dins|woens|donder|vrij|zater|zon)dagen>)'],
  [
    'vague',
    `<${some}(?: ?(?:-|a|à|of) ?${some})? ?(?:x|×|keer|maal|(?:vaste )?(?:dag(?:en)?|dagdelen|dagdeel|ochtenden|middagen|avonden|uur|uren)) (?:per|in de) (?:week|maand|jaar)>`,
  ],
]

const clockTimes: Entry[] = [
  ['time', `<(?:half|kwart over|kwart voor) (?:${one}|\\d{1,2})>(?: ?${unit}>)?|<(?:${one}) uur>`],
  ['time', '<\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m>\\.?'],
  ['time', `${hourWithMinutes}(?:[:.][0-5]\\d|,(?:00|15|30|45))(?!\\d)(?: ?${unit}${unitEnd})?`],
  ['time', `${hour}[hu][0-5]\\d(?!\\d)|${hour} ?${unit}${unitEnd}|<(?:12 uur )?middernacht>`],
  [
    'time',
    `(?<=<(?:tot|tussen|van|om) |<tussen (?:${one}) en )(?:${one})(?=$| ?[-,;.)]| (?:tot|en|op|in de|'s))`,
  ],
]

const weekdaysAndParts: Entry[] = [
  ['ofmonth', '<(?:van|in|per|of) (?:de |the |elke |iedere |each |every )?(?:maand|month)>'],
  ['ofmonth', '<(?:v/?d\\.?|v\\.d\\.|van de) ?(?:maand|mnd)>'],
  ['parity', '(?:<in )?(?:<(?:de|elke|iedere) )?<(?:on)?even we(?:ek(?:nummers?)?|ken)>'],
  ['parity', '<(?:in )?(?:odd|even) weeks>'],
  ['ordinal', `<\\d{1,2}(?:e|ste|de|st|nd|rd|th)>|<(?:een|één) na laatste>|<(?:${ordinals})>`],
  ['day', `<${longDay}[ -]?${part}>|<${longDay}(?!\\p{L})`],
  ['day', `(?:<${shortDay}(?!\\p{L})|${sunday})\\.?(?:[ -]?${part}>)?`],
  ['part', `<(?:'s[ -]?|s' ?|s)${part}>|<(?:(?:in|op) de |in the )?${part}>`],
]

const joints: Entry[] = [
  ['thru', '<(?:t ?/ ?m|t\\.?m\\.?|tot en met|tot & met|through|thru)>\\.?'],
  ['until', '<(?:tot(?: uiterlijk| circa| ca\\.?)?|until|till|to)>'],
  ['from', '<(?:vanaf|met ingang van|m\\.?i\\.?v\\.?|sinds|from|starting)>'],
  ['from', '<(?:gestart|start(?:datum)?)(?: op| in| per)?>'],
  ['van', '<van>'],
  ['between', '<(?:tussen|between)>'],
  ['at', '<(?:om|at)>|@'],
]

const holidays: Entry[] = [
  ['holidays-closed', `<${butNot}> ?(?:${during} )?(?:de |alle )?${publicHoliday}>`],
  [
    'holidays-closed',
    `(?:<op )?<${publicHoliday}>:? ?(?:zijn wij |is |are )?<(?:gesloten|dicht|closed)>`,
  ],
  ['holidays-open', `<(?:ook|also)(?: open)? ${during} ${publicHoliday}>`],
  ['holidays', `<${publicHoliday}>`],
  ['school-open', `<(?:ook|also) ${during} (?:de |alle )?${schoolHoliday}>`],
  ['school-only', `<(?:alleen|enkel|uitsluitend|only) ${during} (?:de )?${schoolHoliday}>`],
  ['school-closed', `<${butNot}> ?(?:${during} )?(?:de |alle )?${schoolHoliday}>`],
  [
    'school-closed',
    `<${during} (?:de |alle )?${schoolHoliday}>,? ?(?:zijn wij |is er )?<(?:gesloten|dicht|closed|geen \\p{L}+)>`,
  ],
  ['school-only', `<${during} (?:de )?${schoolHoliday}>`],
]

const remarks: Entry[] = [
  ['filler', '<let op>'],
  [
    'filler',
    '<(?:zonder afspraak|geen afspraak nodig|afspraak (?:is )?niet nodig|no appointment needed)>',
  ],
  [
    'also-by-appointment',
    '<(?:of|ook|en|(?:(?:overige|andere) (?:dagen|tijden|uren)|buiten deze (?:dagen|tijden)|verder)(?: alleen)?) (?:op|na|volgens) afspraak>',
  ],
  [
    'by-appointment',
    '<(?:(?:uitsluitend|alleen|enkel|only) )?(?:op|na|volgens|via|met|in) (?:telefonische )?afspraak>',
  ],
  ['by-appointment', '<(?:maak een )?afspraak(?: maken| nodig| verplicht)?>|<by appointment>'],
  [
    'sign-up',
    '<(?:(?:na|met|vooraf|graag) )?(?:aanmelden|aanmelding|inschrijven|inschrijving|reserveren)(?: (?:is )?(?:verplicht|nodig|vooraf))?>',
  ],
  ['temporarily-closed', '<(?:tijdelijk|tot nader order|voorlopig) (?:gesloten|dicht)>'],
  ['end-unsure', '<tot nader (?:order|bericht)>|<zolang (?:de )?voorraad strekt>'],
  ['incidental', '<(?:incidente(?:el|le)|af en toe|soms|onregelmatige?|sporadisch)>'],
  ['incidental', '<(?:wisselende dag(?:en)?|occasionally|sometimes)>'],
  ['once', '<(?:eenmalige?|éénmalige?|one-off)>'],
  [
    'unconfirmed',
    '<(?:(?:ritme|tijd(?:en)?|dag(?:en)?|nog) )?(?:niet bevestigd|onbevestigd|onder voorbehoud|nog niet zeker|unconfirmed)>|<o\\.?v\\.?b>\\.?',
  ],
  ['ended', '<(?:(?:mogelijk|inmiddels) )?(?:afgelopen|gestopt|beëindigd|gestaakt|vervallen)>'],
  ['full', '<(?:vol(?:geboekt)?|volzet)>'],
  [
    'varies',
    '<(?:wisselende?(?: tijden)?|verschilt|verschillende tijden|varieert|variërende?(?: tijden)?)(?: per (?:locatie|week|dag|maand|seizoen))?>',
  ],
  ['no-times', '<(?:tijd(?:en)?|time) (?:is |zijn )?(?:nog )?(?:niet bekend|onbekend|not known)>'],
]

const smallWords: Entry[] = [
  ['closed', '<(?:gesloten|dicht|closed)>'],
  ['break', '<(?:(?:lunch|middag|eet)?pauze|lunch)>'],
  ['except', `<(?:${butNot}|geen (?:inloop|spreekuur|les(?:sen)?|cursus))>`],
  ['also', '<(?:ook|also|tevens|alsook|extra)>'],
  ['list', ',|[&+/]|<(?:en|and|alsmede)>'],
  ['colon', ':'],
  ['dash', '-'],
  ['open-paren', '[([]'],
  ['close-paren', '[)\\]]'],
  ['year', '<20\\d{2}>'],
  ['number', '(?<!\\d[.,:]?)\\d{1,2}(?![\\d,.:]*\\d)(?!\\p{L})'],
  ['either', '<(?:of|or)>'],
  ['unit', `<${unit}>`],
  [
    'filler',
    '<(?:op|on|de|het|een|één|the|elke|iedere|elk|ieder|alle|every|each|is|zijn|are|er|wij|we|ons|onze|open|geopend|opening|opens|openingstijd(?:en)?|opengesteld|tijd(?:en)?|hours|dag(?:en)?|in|bij|kunt|terecht|langskomen|welkom|wekelijkse?|weekly|vaste?|altijd|per|week|doorlopend|telkens|steeds|zowel|als|vrije|enkel|alleen|only|uitsluitend|bereikbaar|aanwezig|meestal|verder|dan|je|jij|wel|weer|met|aan|hier)>',
  ],
  [
    'label',
    "<(?:\\p{L}|[-'])*(?:inloop|spreekuu?r|balie|medewerker|vrijwilliger|cursus|lessen|workshop|telefo|bellen|bibliotheek|bieb|zelfbediening|self-?service|groep|hulp|loket|begeleiding|receptie|computer|koffie|taalpunt|taalhuis|café|cafe)(?:\\p{L}|[-'])*",
  ],
  ['word', "<\\p{L}(?:\\p{L}|\\d|['-](?=\\p{L}))*|\\d[\\d.,]*"],
  ['strong', '[.!?]'],
  ['word', '[^\\s"\']'],
]

export const lexicon: readonly Entry[] = [
  ['strong', '\\n|[;|•·]'],
  ...daysAndDates,
  ...clockTimes,
  ...weekdaysAndParts,
  ...joints,
  ...holidays,
  ...remarks,
  ...smallWords,
]
