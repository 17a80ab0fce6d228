import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['test/editors/*.test.ts'], testTimeout: 60_000 } })
