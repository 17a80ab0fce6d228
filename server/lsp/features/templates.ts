import { languages, readerFor, TEMPLATE_NAMES, templateOf } from '../../core/index'
import { snippetOf } from '../convert'
import { TEMPLATES, type Template } from '../protocol'
import { UNSAVED } from '../settings'
import type { Feature } from './feature'

/** Whole documents to begin with, for the client's command: those in the language of its reader first. */
export const templates: Feature = {
  announce: () => ({}),
  serve: ({ connection, settings, clock, safely }) =>
    connection.onRequest(TEMPLATES, () =>
      safely<readonly Template[]>([], async () => {
        const { reader } = (await settings.of(UNSAVED)).wishes
        const packs = [...new Set([readerFor(reader.code), ...Object.values(languages)])]
        return packs.flatMap(pack =>
          TEMPLATE_NAMES.map(name => ({
            title: pack.person.editing.templates[name],
            snippet: snippetOf(templateOf(name, pack, clock.today())),
          })),
        )
      }),
    ),
}
