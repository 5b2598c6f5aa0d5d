// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { topicTyped } from './form.ts'
import { newTopicPage, topicFields } from './form-pages.ts'
import { modulePage, topicPage } from './pages.ts'
import { sheetPage } from './sheet-pages.ts'
import type { Topic, TopicVersion } from './store.ts'
import { texts } from './texts.ts'

const url = 'https://www.lindemeer.example/verhuizen'
const fields = {
  ...{ municipality: 'GM9001', ownerId: cast.library.id, short: 'verhuizen', url, checkMonths: 6 },
  ...texts.nl.startTopics.verhuizen,
}
const topic: Topic = {
  ...{ ...fields, id: sampleId(61), ownerName: cast.library.name, version: 2 },
  ...{ changedAt: new Date('2026-06-01T09:00:00Z'), checkedOn: '2026-10-01', checkedUrl: url },
  ...{ linkState: 'ok', linkAt: new Date('2026-11-21T03:00:00Z'), linkTo: '', linkFails: 0 },
  ...{ knownTo: '', toldAbout: '' },
}
const moved: Topic = { ...topic, id: sampleId(62), linkState: 'moved', linkTo: `${url}/nieuw` }
const unchecked: Topic = { ...topic, id: sampleId(64), checkedOn: null, checkedUrl: '' }
const bare: Topic = { ...topic, id: sampleId(63), url: '', checkedOn: null, linkAt: null }
const versions: TopicVersion[] = [2, 1].map((version) => ({
  ...{ version, content: fields, personName: people.coordinator.name },
  at: new Date(`2026-0${version}-01T09:00:00Z`),
}))
const around = {
  owners: [cast.library, cast.town],
  municipalities: [{ code: 'GM9001', name: 'Lindemeer' }],
}

/** Each page in the states that matter. */
export function modulesPages(view: View): Sample[] {
  const start = { ownerId: cast.library.id, municipality: 'GM9001' }
  const list = { topics: [topic, moved, bare], mayKeep: true, start, looks: true, done: undefined }
  const edit = topicFields(view, fresh(topicTyped(topic)), around, '#')
  const facts = { topic, municipality: 'Lindemeer', versions, mayKeep: true, edit }
  return [
    { name: 'municipal module', html: modulePage(view, list) },
    {
      name: 'municipal module, none',
      html: modulePage(view, { ...list, topics: [], looks: false, done: 'gone' }),
    },
    { name: 'topic', html: topicPage(view, { ...facts, done: 'saved' }) },
    { name: 'topic, moved', html: topicPage(view, { ...facts, topic: moved, done: undefined }) },
    {
      name: 'topic, to read',
      html: topicPage(view, { ...facts, topic: bare, mayKeep: false, done: undefined }),
    },
    {
      name: 'topic, new with errors',
      html: newTopicPage(view, withError(emptySheet, 'url', 'https'), around),
    },
    {
      name: 'lesson sheet',
      html: sheetPage(view, [topic, { ...moved, checkedUrl: `${url}/oud` }, unchecked]),
    },
    { name: 'lesson sheet, none', html: sheetPage(view, []) },
  ]
}
