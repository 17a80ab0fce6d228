#!/bin/sh
# Runs Goalmark in a job of a CI service, and ends as it does: 0, 1 or 2.
#
# It is told by variables, so that nothing that an author or a branch's name holds is ever read as a command:
#   GOALMARK_PATHS    files, folders and globs, one a line; this folder when empty
#   GOALMARK_FORMAT   reports, one a line: `github`, `sarif=goalmark.sarif`; what Goalmark does by itself when empty
#   GOALMARK_FAIL_ON, GOALMARK_MAX_WARNINGS, GOALMARK_CHANGED, GOALMARK_BASELINE, GOALMARK_CONFIG, GOALMARK_LOCALE
#                     the options of these names; left out when empty
#   GOALMARK_REDACT   `true`: reports hold no word of the plans
#   GOALMARK_ARGS     further options, one a line
#   GOALMARK_VERSION  which version to take from npm; when empty, the project's own, else this one
set -euf

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
newline='
'

fail() {
  printf 'goalmark: %s\n' "$1" >&2
  exit 2
}

command -v node >/dev/null 2>&1 || fail 'this job has no Node.js; Goalmark needs version 20 or newer.'
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] ||
  fail "this job has Node.js $(node -p process.versions.node); Goalmark needs version 20 or newer."

# Words are split at line ends alone from here on.
IFS=$newline
set -- --detect
[ -z "${GOALMARK_FAIL_ON-}" ] || set -- "$@" "--fail-on=$GOALMARK_FAIL_ON"
[ -z "${GOALMARK_MAX_WARNINGS-}" ] || set -- "$@" "--max-warnings=$GOALMARK_MAX_WARNINGS"
[ -z "${GOALMARK_CHANGED-}" ] || set -- "$@" "--changed=$GOALMARK_CHANGED"
[ -z "${GOALMARK_BASELINE-}" ] || set -- "$@" "--baseline=$GOALMARK_BASELINE"
[ -z "${GOALMARK_CONFIG-}" ] || set -- "$@" "--config=$GOALMARK_CONFIG"
[ -z "${GOALMARK_LOCALE-}" ] || set -- "$@" "--locale=$GOALMARK_LOCALE"
[ "${GOALMARK_REDACT-}" != true ] || set -- "$@" --redact
for format in ${GOALMARK_FORMAT-}; do set -- "$@" "--format=$format"; done
for option in ${GOALMARK_ARGS-}; do set -- "$@" "$option"; done
# Behind this a path that begins with a hyphen is a path.
set -- "$@" --
for path in ${GOALMARK_PATHS-}; do set -- "$@" "$path"; done
unset IFS

if [ -z "${GOALMARK_VERSION-}" ]; then
  [ ! -x node_modules/.bin/goalmark ] || exec node_modules/.bin/goalmark "$@"
  [ ! -f "$home/dist/cli.js" ] || exec node "$home/dist/cli.js" "$@"
fi
version=${GOALMARK_VERSION:-$(node -p 'require(process.argv[1]).version' "$home/package.json")}
# What npm says when it cannot fetch a package is no finding.
npx --yes --package "goalmark@$version" goalmark --version >/dev/null ||
  fail "version $version could not be fetched from npm."
exec npx --yes --package "goalmark@$version" goalmark "$@"
