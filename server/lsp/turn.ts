/** Lets what has arrived meanwhile be taken in first. A worker of a web page has no `setImmediate`. */
export const turn = (): Promise<void> =>
  new Promise(resolve => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve)
  })
