// Narrow kinds of infrastructure for networks and access: proxies, names, tunnels, rules, sign-in.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'browser-policy',
    cues: [/\b(?:cors|csp|content security policy|security headers?|hsts)\b/],
    rank: 6,
    driver: 'security',
    good: [
      'a request or script from a source that is not allowed is tried in a browser',
      'the browser blocks it',
    ],
    edges: [
      'Requests and scripts from allowed sources still work.',
      'No page reports a blocked resource that it needs.',
    ],
    ask: 'Which origins must stay allowed, and for which requests?',
    last: 'Should violations only be reported at first?',
  },
  {
    id: 'reverse-proxy',
    cues: [
      /\b(?:reverse[- ]prox\w+|nginx|caddy|traefik|haproxy|ingress(?: (?:controllers?|architecture|strategy))?|http proxy)(?: (?:config\w*|setup|service))?\b/,
    ],
    unless: [/\b(?:https|ssl|tls|certs?|logs?|compression|let'?s encrypt|dns)\b/],
    rank: 5,
    good: ['each address in scope is requested from outside', 'the right service answers'],
    edges: [
      'The service sees the real client address.',
      'If one service is down, its address returns an error and the others still answer.',
    ],
    ask: 'Which address should lead to which service, and which services must not be reachable from outside?',
    last: 'What relies on the current settings, and how can they be restored?',
  },
  {
    id: 'dns',
    cues: [
      /\b(?:dnssec|dns(?: (?:records?|server|entries|zones?|resolution|filter\w*))?|nameservers?|subdomains?)\b|^(?:point|redirect) (?:\S+\.\S+ (?:at|to)|.{0,20}\b(?:domains?|dns))\b/,
    ],
    unless: [/^update dns and\b/],
    rank: 5,
    good: [
      'each name in scope is looked up inside and outside the network',
      'it resolves to the intended target',
    ],
    edges: [
      'Name servers inside and outside give the answer that is meant for them.',
      'A comparison of all records before and after shows no unintended change.',
    ],
    ask: 'Which names should point where, and who manages them?',
    last: 'Which records exist already, and how long are they cached?',
  },
  {
    id: 'cdn',
    cues: [/\b(?:cdn|content delivery network|edge cach\w+)\b/],
    rank: 6,
    thing: 'the CDN',
    good: ['a file in scope is requested twice from outside', 'the second response comes from the cache'],
    edges: [
      'Both responses have the same content.',
      'After a release no outdated copy of a changed file is served.',
    ],
    ask: 'Which files should go through {thing}, and how are changed files refreshed?',
    last: 'What must never be cached?',
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
    good: ['somebody with access connects from outside', 'they reach the agreed services and no others'],
    edges: [
      'Anyone without access is refused.',
      'After an interruption the connection is restored, and no traffic bypasses it in between.',
    ],
    ask: 'Who connects to which services, and should other traffic go through it too?',
    last: 'How is access withdrawn when a device is lost?',
  },
  {
    id: 'firewall',
    cues: [
      /\b(?:firewalls?(?: hardening)?|ufw|iptables|security groups?|network (?:polic(?:y|ies)|isolation(?: configuration)?)|v?lans?|inbound connections?)\b|^(?:allow|permit|block|deny) .{0,40}\b(?:traffic|connections?)\b/,
    ],
    rank: 6,
    driver: 'security',
    good: ['each connection that must stay possible is tried', 'it gets through'],
    edges: [
      'Every connection that is not allowed is blocked, from either side.',
      'Admin access stays open, so that a wrong rule locks nobody out.',
    ],
    ask: 'Which connections must stay possible, from where to where?',
    last: 'Who may change the rules, and how can the old ones be restored?',
  },
  {
    id: 'single-sign-on',
    cues: [/\b(?:sso|single sign-on|oidc|ldap|saml|keycloak|authentik|managed identity)\b/],
    rank: 6,
    driver: 'security',
    thing: 'the sign-in',
    good: ['an account with access signs in', 'it gets exactly the agreed rights'],
    edges: [
      'An account without access is refused.',
      'An account that is disabled centrally can no longer sign in.',
    ],
    ask: 'Which accounts should get which rights through {thing}, and what happens to existing accounts?',
    last: 'How can an administrator get in if the sign-in service is down?',
  },
]

export const infrastructureNetworkPatterns = kinds.map(toInfrastructurePattern)
