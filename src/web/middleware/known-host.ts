import type { RequestHandler } from 'express'

/** Answers only to the names that the desk is served under, so that no other site can be pointed at it (DNS rebinding). */
export const knownHost = (hosts: readonly string[]): RequestHandler => {
  const known = new Set(hosts.map((host) => host.toLowerCase()))
  return (req, res, next) => {
    if (known.has(nameOf(req.headers.host))) {
      next()
      return
    }
    res
      .status(421)
      .type('text')
      .send('This desk is not served under that name. Start it with --host NAME to use it.\n')
  }
}

/** A Host header's name without its port; brackets around an IPv6 address stay. */
const nameOf = (host = ''): string => host.toLowerCase().replace(/:\d+$/, '')
