import { afterEach } from 'vitest'
import { endAll } from './afterwards.ts'

// Set up anew for each file: a worker loads modules once for all its files, and a hook in one of those is its first's.
afterEach(endAll)
