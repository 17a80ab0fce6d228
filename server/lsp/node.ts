import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { clock, serve } from './browser'

serve(createConnection(ProposedFeatures.all), clock)
