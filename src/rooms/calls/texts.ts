import { en } from './texts-en.ts'

export const nl = {
  calls: {
    title: 'Bellijst',
    lead: 'Mensen die nog iets moeten horen. Bel één voor één, en noem geen andere namen.',
    none: 'Niemand hoeft gebeld te worden.',
    noPhone: 'geen nummer: vertel het bij de les of aan de balie',
    about: {
      enrolled: 'De plaats is zeker.',
      waiting: 'Staat op de wachtlijst.',
      offered: 'Er is een plaats vrij. Wilt u hem?',
      lapsed: 'De plaats is naar iemand anders gegaan. Opnieuw aanmelden mag.',
      stopped: 'Is afgemeld. De cursus zelf gaat gewoon door.',
      moved: 'Ging naar deze cursus. De code blijft dezelfde.',
      'lesson-moved': (when: string, was: string) =>
        `Eén les is verplaatst: was ${was}, wordt ${when}. De cursus gaat gewoon door.`,
      'lesson-added': (when: string, was: string) =>
        `Er is een les bij: ${when}. ${was ? `Die komt in plaats van de les van ${was}, die niet doorgaat.` : 'De andere lessen blijven zoals ze zijn.'}`,
      wasAway: 'Had voor de oude dag afgezegd: vraag of het nu wel lukt.',
      reminder: (when: string, _was: string) =>
        `Herinnering: morgen is er les, ${when}. Lukt het om te komen?`,
      absences:
        'Was er twee keer niet, en wij hoorden niets. Vraag vriendelijk hoe het gaat, en of wij ergens mee kunnen helpen.',
      'lesson-off': (when: string, was: string) =>
        `Eén les gaat niet door: ${was ? `die van ${was}. Ook de nieuwe dag gaat niet door: ${when}` : when}.`,
      othersGoOn: 'De andere lessen gaan wel door.',
      noneLeft: 'Dit was de laatste les: er komen geen lessen meer.',
      notSaidYes: 'De plaats is nog niet zeker: er is nog geen ja gezegd.',
      'course-off': 'De hele cursus gaat niet door. Er zijn geen lessen.',
      intake: 'Voer het gesprek voor de eerste les, of spreek een tijd af.',
    },
    heldUntil: (until: string) => `Wij houden de plaats vast tot ${until}.`,
    why: 'De reden:',
    theyRead: 'Zij lazen:',
    via: 'geen telefoon, zegt zelf:',
    talked: 'Gesprek gehad',
    talkedOf: (name: string) => `Het gesprek met ${name} is geweest`,
    outcomes: { comes: 'Komt weer', stops: 'Stopt', 'not-reached': 'Niet bereikt' },
    outcomeOf: (name: string, outcome: string) => `${name}: ${outcome.toLowerCase()}`,
    mail: 'geen nummer, wel e-mail:',
    done: {
      stops: 'Afgemeld. Wacht er iemand, dan krijgt die de plaats aangeboden.',
      late: 'Een collega was u voor.',
    },
    called: 'Gebeld',
    calledOf: (name: string) => `${name} is gebeld`,
  },
  off: {
    lessonTitle: 'Eén les afzeggen',
    courseTitle: 'De hele cursus afzeggen',
    left: {
      more: (when: string) =>
        `Alleen deze les gaat niet door: ${when}. De andere lessen gaan wel door.`,
      held: (when: string) =>
        `Deze les gaat niet door: ${when}. Hierna komen er geen lessen meer: de cursus is dan afgelopen.`,
      none: (when: string) =>
        `Dit is de enige les die nog doorgaat: ${when}. Zegt u hem af, dan gaat de hele cursus niet door. Dat krijgt iedereen te horen, ook wie wacht. U kunt het niet terugdraaien.`,
    },
    courseText: 'Alle lessen gaan niet door. Dit kunt u niet terugdraaien.',
    told: (mailed: number, called: number) =>
      `Met een eigen e-mail: ${mailed}. Op de bellijst: ${called}.`,
    toldFor: (organisers: string) =>
      `Iedereen hoort het apart. Wie geen e-mail heeft, komt op de bellijst van ${organisers}: zij bellen. Namen ziet u niet.`,
    whole: {
      label: 'Ja, de hele cursus gaat niet door.',
      errors: {
        required:
          'Zonder deze les is er geen cursus meer. Zet het vinkje als u de hele cursus wilt afzeggen.',
      },
    },
    instead: {
      label: (organisers: string) => `Ik zeg dit af in plaats van ${organisers}, en zij weten dat.`,
      errors: { required: 'Overleg eerst met wie de cursus organiseert, en zet dan het vinkje.' },
    },
    stops: {
      begun:
        'Deze les is al begonnen of geweest. Afzeggen kan niet meer. Ging de les toch niet door? Noteer dan niemand bij Presentie: dan telt hij bij niemand als gemist. Haalt u hem in? Voeg bij de cursus een les toe: dan hoort iedereen dat.',
      off: 'Deze les is al afgezegd.',
      over: 'Deze cursus is nog niet open, of is al voorbij. Een les afzeggen kan alleen daartussen.',
    },
    attendance: 'Naar de presentie van deze les',
    toCourse: 'Terug naar de cursus',
    why: { label: 'Waarom', hint: 'Dit lezen de deelnemers. Noem geen namen.' },
    move: 'Weet u al een andere dag? Verplaats de les',
    lesson: 'Deze les afzeggen',
    course: 'De hele cursus afzeggen',
  },
}

export { en }
export const texts = { nl, en }
