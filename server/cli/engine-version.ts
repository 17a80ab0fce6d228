import { version } from './version'

/** What the build puts in place of this: a hash of the engine that it built. As long as what it stands for. */
const BUILT = '@goalmark-engine'

/** Which engine this is: two that could judge differently never have the same. */
export const ENGINE = `${version} ${BUILT}`
