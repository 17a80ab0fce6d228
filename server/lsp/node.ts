import { createConnection, ProposedFeatures, ResponseError } from 'vscode-languageserver/node'
import { clock, serve } from './browser'

serve(createConnection(ProposedFeatures.all), clock, ResponseError)
