import { afterEach, expect, test, vi } from 'vitest'
import { clock } from '../../server/lsp/clock'

afterEach(() => void vi.useRealTimers())

test('the day is the one of the person, the same all day long, and another after midnight', () => {
  vi.useFakeTimers({ now: new Date(2028, 1, 28, 9, 0) })
  const morning = clock.today()
  vi.setSystemTime(new Date(2028, 1, 28, 23, 59, 59))
  const night = clock.today()
  vi.setSystemTime(new Date(2028, 1, 29, 0, 0))
  const next = clock.today()
  vi.setSystemTime(new Date(2029, 1, 28))
  expect(`${morning} ${next} ${clock.today()}`).toBe('2028-02-28 2028-02-29 2029-02-28')
  expect(night).toBe(morning)
})
