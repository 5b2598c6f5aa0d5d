import { en } from './texts-en.ts'

export const nl = {
  calls: {
    title: 'Bellijst',
    lead: 'Mensen die nog iets moeten horen. Bel één voor één, en noem geen andere namen.',
    none: 'Niemand hoeft gebeld te worden.',
    columns: { name: 'Naam', phone: 'Telefoon', about: 'Wat u zegt', action: 'Doen' },
    noPhone: 'geen nummer: vertel het bij de les of aan de balie',
    about: {
      enrolled: 'De plaats is zeker.',
      waiting: 'Staat op de wachtlijst.',
      offered: 'Er is een plaats vrij. Wilt u hem? Wij houden hem een paar dagen vast.',
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
        `Eén les gaat niet door: ${was ? `die van ${was}. Ook de nieuwe dag gaat niet door: ${when}` : when}. De andere lessen gaan wel door.`,
      'course-off': 'De hele cursus gaat niet door. Er zijn geen lessen.',
    },
    outcomes: { comes: 'Komt weer', stops: 'Stopt', 'not-reached': 'Niet bereikt' },
    outcomeOf: (name: string, outcome: string) => `${name}: ${outcome.toLowerCase()}`,
    mail: 'geen nummer, wel e-mail:',
    done: {
      stops: 'Afgemeld. De plaats gaat naar wie wacht.',
      late: 'Een collega was u voor.',
    },
    called: 'Gebeld',
    calledOf: (name: string) => `${name} is gebeld`,
  },
  off: {
    lessonTitle: 'Eén les afzeggen',
    courseTitle: 'De hele cursus afzeggen',
    lessonText: (when: string) =>
      `Alleen deze les gaat niet door: ${when}. De andere lessen gaan wel door.`,
    courseText: 'Alle lessen gaan niet door. Dit kunt u niet terugdraaien.',
    told: (mailed: number, called: number) =>
      `Met een eigen e-mail: ${mailed}. Op de bellijst: ${called}.`,
    why: { label: 'Waarom', hint: 'Dit lezen de deelnemers. Noem geen namen.' },
    move: 'Weet u al een andere dag? Verplaats de les',
    lesson: 'Deze les afzeggen',
    course: 'De hele cursus afzeggen',
  },
}

export { en }
export const texts = { nl, en }
