import { createConnection, ProposedFeatures, ResponseError } from 'vscode-languageserver/node'
import { clock, serve } from './browser'
import { disk } from './disk'

const { LC_ALL, LC_MESSAGES, LANG } = process.env

serve(createConnection(ProposedFeatures.all), clock, {
  disk,
  locale: LC_ALL || LC_MESSAGES || LANG || 'en',
  refusal: ResponseError,
})
