import type { Request } from 'express'

/** Whether the page's own script asks, which puts the changed parts in place, rather than the browser for a whole page. */
export const wantsParts = (req: Request): boolean => req.get('x-claimdesk') === 'parts'
