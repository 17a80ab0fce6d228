/** A report as JSON. What a terminal might obey is escaped, for reports are looked at, too. */
export function json(report: object): string {
  const text = JSON.stringify(report, null, 2)
  const escaped = text.replace(/[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, sign => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `${escaped}\n`
}
