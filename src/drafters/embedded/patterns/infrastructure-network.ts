// Narrow kinds of infrastructure for networks and access: proxies, names, tunnels, rules, sign-in.
import { type InfrastructureKind, lasts, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'reverse-proxy',
    cues: [
      /\b(?:reverse[- ]prox\w+|nginx|caddy|traefik|haproxy|ingress(?: (?:controllers?|architecture|strategy))?|http proxy)(?: (?:config\w*|setup|service))?\b/,
    ],
    unless: [/\b(?:https|ssl|tls|certs?|logs?|compression|let'?s encrypt|dns)\b/],
    rank: 5,
    thing: 'the proxy',
    good: ['each address in scope is requested as users do it', 'the right service answers'],
    edges: [
      'The service sees the real address of the caller.',
      'When a service is down, its address shows an error at once, and the others still answer.',
    ],
    ask: 'Which address leads to which service, and which services must not be reachable from outside?',
    last: lasts.network,
  },
  {
    id: 'dns',
    cues: [
      /\b(?:dns(?: (?:records?|server|entries|zones?|resolution|filter\w*))?|nameservers?|subdomains?)\b|^(?:point|redirect) .{0,20}\b(?:domains?|dns)\b/,
    ],
    unless: [/^update dns and\b/],
    rank: 5,
    thing: 'the DNS entries',
    good: [
      'each name in scope is asked for, inside and outside of the own network',
      'it leads to the intended target',
    ],
    edges: [
      'All name servers give the same answer.',
      'A comparison of all entries before and after shows no change but those in scope.',
    ],
    ask: 'Which names must lead where, and who runs or manages {thing}?',
    last: lasts.network,
  },
  {
    id: 'cdn',
    cues: [/\b(?:cdn|content delivery network|edge cach\w+)\b/],
    rank: 6,
    thing: 'the CDN',
    good: ['a file in scope is requested twice from outside', 'the second answer comes out of the cache'],
    edges: [
      'Both answers hold the same content.',
      'No outdated copy is shown after a release that changed a file.',
    ],
    ask: 'Which files go through {thing}, and how do users get a changed one at once?',
    last: lasts.rolled,
  },
  {
    id: 'vpn',
    cues: [
      /\b(?:vpns?|wireguard|openvpn|tailscale|tunnels?|bastion)\b/,
      /^connect .{0,40}\b(?:vpn|wireguard)\b/,
    ],
    unless: [/\bcert\b|\bdev webhook\b/],
    rank: 6,
    driver: 'security',
    thing: 'the tunnel',
    good: ['somebody with access connects from outside', 'they reach exactly the agreed services'],
    edges: [
      'Somebody without access is refused.',
      'After an interruption it is set up again by itself, and nothing went past it in between.',
    ],
    ask: 'Who connects, to which services, and does other traffic go through {thing} too?',
    last: lasts.network,
  },
  {
    id: 'firewall',
    cues: [
      /\b(?:firewalls?(?: hardening)?|ufw|iptables|security groups?|network (?:polic(?:y|ies)|isolation(?: configuration)?)|v?lans?|inbound connections?)\b/,
    ],
    rank: 6,
    driver: 'security',
    thing: 'the network rules',
    good: ['each connection that must stay possible is tried', 'it gets through'],
    edges: [
      'Each connection that is not allowed is blocked, from either side.',
      'The access by which the rules are changed stays open: an error in them locks nobody out.',
    ],
    ask: 'Which connections must stay possible, from where to where?',
    last: lasts.network,
  },
  {
    id: 'single-sign-on',
    cues: [/\b(?:sso|single sign-on|oidc|ldap|saml|keycloak|authentik|managed identity)\b/],
    rank: 6,
    driver: 'security',
    thing: 'the sign-in',
    good: ['an account with the right signs in', 'it gets in with exactly its rights'],
    edges: [
      'An account without the right is refused.',
      'An account that is blocked at the central place gets in nowhere.',
    ],
    ask: 'Which accounts get which rights through {thing}, and what becomes of the present ones?',
  },
  {
    id: 'browser-policy',
    cues: [/\b(?:cors|csp|content security policy|security headers?|hsts)\b/],
    rank: 6,
    driver: 'security',
    thing: 'the policy',
    good: [
      'a request or a script from a place that is not allowed is tried in a browser',
      'the browser blocks it',
    ],
    edges: [
      'A request or a script from a place that is allowed gets through.',
      'No part that a page needs is blocked: the console shows none while all pages are gone through.',
    ],
    ask: 'Which origins must stay allowed, and for which requests?',
  },
]

export const infrastructureNetworkPatterns = kinds.map(toInfrastructurePattern)
