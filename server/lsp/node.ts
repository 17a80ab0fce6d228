import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { clock } from './clock'
import { serve } from './server'

serve(createConnection(ProposedFeatures.all), clock)
