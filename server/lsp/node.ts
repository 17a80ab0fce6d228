import { createConnection, ProposedFeatures, ResponseError } from 'vscode-languageserver/node'
import { clock, serve } from './browser'
import { disk } from './disk'

serve(createConnection(ProposedFeatures.all), clock, { disk, refusal: ResponseError })
