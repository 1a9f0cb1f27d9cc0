import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** The headers of every answer. Nothing is loaded from elsewhere, and no script or style stands in a page. */
export const securityHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Served over plain HTTP on loopback: a promise of HTTPS would lock people out.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  })
