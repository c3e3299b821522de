// Infrastructure work of narrower kinds, each with the check by which an operator sees that it is done, one edge and one question.
import { type InfrastructureKind, toInfrastructurePattern } from './infrastructure-pattern.ts'

const kinds: readonly InfrastructureKind[] = [
  {
    id: 'tracing',
    cues: [/\b(?:(?:distributed |request )?tracing|distributed traces?|jaeger|zipkin)\b/],
    rank: 6,
    driver: 'observability',
    thing: 'the tracing',
    good: [
      'one request passes through all services in scope',
      'a single trace shows each step with its duration, in the order of the calls',
    ],
    edges: [
      [
        'a step fails, or the place that collects the traces is down',
        'a request arrives',
        'the user is served as before, and the trace of a failed step shows where it failed',
      ],
    ],
    ask: 'Which requests and services must a trace cover, and which share of the requests is recorded?',
  },
  {
    id: 'error-tracking',
    cues: [
      /\b(?:sentry|rollbar|bugsnag|crashlytics|glitchtip|error (?:tracking|reporting|reports?|monitoring)|crash (?:report\w*|tracking))\b/,
      /^add .{0,30}\bfor error reporting\b/,
    ],
    unless: [/^(?:switch|migrate|move|replace|upgrade)\b/],
    rank: 6,
    driver: 'observability',
    thing: 'the error tracking',
    good: [
      'the same error is provoked twice outside production',
      'one entry shows its message, version and place in the code, and counts both',
    ],
    edges: ['No password, token or personal data stands in an entry: an error with such data proves it.'],
    ask: 'Which applications and environments report their errors, and who looks at a new one?',
  },
  {
    id: 'log-collection',
    cues: [
      /\b(?:log (?:collection|aggregation|shipping|forwarding)|(?:centrali[sz]ed|central) (?:logs|logging)|logging stack|logs? .{0,20}with loki|papertrail|filebeat|logstash|graylog|loki|elk)\b/,
      /^(?:set ?up|add|install|configure|use) .{2,40} for (?:the )?log(?:s|ging)?\b/,
      /\bno log aggregation\b/,
    ],
    rank: 6,
    driver: 'observability',
    thing: 'the log collection',
    good: [
      'a known line is written on each system in scope',
      'a search in {thing} finds each of them with its time and its origin',
    ],
    edges: [
      [
        'the place that collects the logs cannot be reached for a while',
        'it is back',
        'the records of that time arrive late or their loss can be seen, and no service was held up',
      ],
    ],
    ask: 'Which systems send to {thing}, and for how long must a record be found there?',
  },
  {
    id: 'metrics-export',
    cues: [
      /\b(?:metrics? (?:endpoints?|exporters?|export)|prometheus (?:metrics|(?:\w+ )?endpoint)|exporters?|pod-?monitors?|service-?monitors?)\b/,
      /^(?:add|set up|create) .{2,40} for .{0,30}\bmetrics\b|^instrument /,
    ],
    rank: 6,
    driver: 'observability',
    thing: 'the metrics',
    good: [
      'an event that is to be counted happens a known number of times',
      'the figures are collected with the next run and show exactly that many',
    ],
    edges: [
      [
        'the source of the figures is down',
        'the collector asks for them',
        'the source is shown as down, and no old figure stands for a new one',
      ],
    ],
    ask: 'Which figures must {thing} deliver, and which question does each of them answer?',
  },
  {
    id: 'dashboard',
    cues: [/\bdashboards?\b/],
    unless: [/\brender\b|\bcheck/],
    rank: 5,
    driver: 'observability',
    thing: 'the dashboard',
    good: [
      'a known load is put on one of the systems shown',
      'the dashboard shows it for that system, with its unit and the right time',
    ],
    edges: [
      [
        'a source delivers nothing',
        'somebody looks at the dashboard',
        'the gap is shown as a gap, not as zero or as the last value',
      ],
    ],
    ask: 'Which questions must {thing} answer at a glance, and for whom?',
  },
  {
    id: 'uptime-monitoring',
    cues: [
      /\b(?:uptime(?:[ -]?kuma| monitor\w*| checks?)?|status page|synthetic \w+)\b/,
      /^(?:automatically )?add .{0,30} to uptime/,
    ],
    unless: [/\bguarantee\b|\breturns?\b|\btargets?\b/],
    rank: 6,
    driver: 'observability',
    thing: 'the uptime checks',
    good: [
      'a watched address stops answering and comes back',
      'those who have to act are told of both, by a check from outside of the watched system',
    ],
    edges: [['a single request gets lost', 'the next one is answered', 'no alarm goes out']],
    ask: 'Which addresses are watched, how often, and who is told after how long an outage?',
  },
  {
    id: 'certificate-expiry',
    cues: [
      /\b(?:monitor|alert|warn|watch)\w*\b.{0,30}\b(?:certs?|certificates?|ssl|tls|domains?)\b.{0,15}\bexpir/,
      /\b(?:cert|certificate|ssl|tls|domain) expir\w+ (?:monitor|alert|warning|check)/,
    ],
    rank: 9,
    driver: 'observability',
    thing: 'the expiry check',
    good: [
      'a certificate comes so near to its expiry that the lead time is reached',
      'the people in charge are told its name, its place and its last day',
    ],
    edges: [
      [
        'a certificate that was renewed, while a server still hands out the old one',
        'the check runs',
        'the warning goes on',
      ],
    ],
    ask: 'How long before a certificate expires must who be told, and which names are watched?',
  },
  {
    id: 'linting',
    cues: [
      /\b(?:lint\w*|formatters?|prettier|clippy|ruff|black|eslint)(?: (?:pipeline|step|job|check|workflow|rules|plugins?|config\w*|setup))?\b/,
    ],
    unless: [
      /\bpre-?commit\b|\btests?\b|\bvalidation\b|^(?:switch|move|migrate|replace|upgrade|downgrade|fix)\b|\bdowngrade\b|\blint-staged\b|^(?:fail|gate) /,
    ],
    rank: 5,
    driver: 'delivery',
    thing: 'the linter',
    good: ['a file that breaks one of the rules is checked', 'the run fails and names file, line and rule'],
    edges: [
      'The code as it stands passes without an error, or what is found in it today is listed as an exception.',
    ],
    ask: 'Which rules apply, and does a finding block the merge or only warn?',
  },
  {
    id: 'vulnerability-scan',
    cues: [
      /\b(?:(?:vulnerability|dependency|container|image|security|code) scan\w*|trivy(?: scan)?|codeql|coverity|snyk|(?:npm|cargo|rustsec|pip|dependency) audit(?: gate)?|sast|dast|penetration testing automation|security automation)\b/,
    ],
    unless: [/^fix\b/],
    rank: 6,
    driver: 'security',
    thing: 'the scan',
    good: [
      'a part with a known weakness is put into what is scanned',
      'the scan reports it with its severity and its place, and fails from the agreed severity on',
    ],
    edges: [
      [
        'a finding that was accepted with a reason and an end date',
        'the scan runs',
        'it is not reported as new before that date',
      ],
    ],
    ask: 'From which severity on does a finding stop the merge or the release?',
  },
  {
    id: 'trial',
    cues: [
      /^(?:test|try)(?: it| this)? (?:with|on|against|in) /,
      /^test [\w\s-]{2,30} (?:compilation|(?:in)?compatibility)\b/,
      /\b(?:validation|test) session\b/,
    ],
    rank: 8,
    verb: 'Carry out',
    thing: 'the trial',
    good: [
      'each main flow is gone through in what is tried',
      'it is recorded which ones pass, with the exact version that was tried',
    ],
    edges: [
      ['a flow fails', 'the trial ends', 'what fails has an item of its own with the steps to repeat it'],
    ],
    ask: 'Which flows must pass before {thing} counts as successful?',
  },
  {
    id: 'delivery-pipeline',
    cues: [
      /\b(?:ci\/cd|cicd|ci cd|cd pipelines?|continuous (?:delivery|deployment)|deploy(?:ment)? (?:pipelines?|automation)|automat\w+ (?:build and )?deploy\w*|build and deployment pipelines|(?:pipeline|workflow) (?:to|for) deploy\w*)\b/,
      /^make .{0,60}\b(?:build|deploy|release)\w* on (?:tags?|push|merge|commit)\b/,
    ],
    unless: [/\bblue\b|\brollback\b|\brecovery\b/],
    rank: 6,
    driver: 'delivery',
    thing: 'the pipeline',
    good: [
      'a change that passes all checks reaches the branch or tag that starts a delivery',
      'it is served by the target without a step by hand, and the run names its version',
    ],
    edges: [
      [
        'a build, a test or the delivery itself fails',
        'the run ends',
        'it names the step, and the target still serves the former version',
      ],
    ],
    ask: 'Which target is delivered to by {thing}, and which step needs the consent of a person?',
  },
  {
    id: 'rollback',
    cues: [
      /\brollbacks?(?: (?:mechanism|automation|strategy|procedure|path))?\b|\b(?:deploy\w*|activation) recovery\b|\brecovery after\b/,
    ],
    unless: [/\bdatabase recovery\b/],
    rank: 6,
    driver: 'delivery',
    thing: 'the rollback',
    good: [
      'a version that starts with an error is deployed on purpose outside production',
      'the former version serves again within the agreed time',
    ],
    edges: [
      [
        'the bad version has changed stored data or their structure',
        'it is taken back',
        'the former version can read the data, or the way back is refused with a reason',
      ],
    ],
    ask: 'What triggers the way back: a person, a failed check or an error rate, and within which time?',
  },
  {
    id: 'rolling-deployment',
    cues: [/\b(?:blue[-/ ]green|canary|zero[- ]downtime|rolling (?:updates?|deploy\w*))\b/],
    rank: 7,
    driver: 'delivery',
    thing: 'the deployment',
    good: [
      'a new version is deployed while requests keep coming',
      'each request is answered by the old or the new version, and none is lost',
    ],
    edges: [
      [
        'the new version answers with errors',
        'its share of the requests should grow',
        'all requests go to the old version again',
      ],
    ],
    ask: 'Which check decides that users get the new version, and how long is the old one kept ready?',
  },
  {
    id: 'dev-environment',
    cues: [
      /\b(?:(?:local |dev(?:elopment)? )+(?:environments?|set-?up|stack|servers?|machines?)|dev ?containers?|local setup|onboarding script|contributors? set\w* up|vagrant(?: setup)?)\b|^use .{0,20}\bdev ?containers?\b/,
    ],
    unless: [
      /\bprod(?:uction)?\b|\bdeploy\b|^(?:speed up|integrate|virtuali[sz]e)\b|\bto (?:the )?dev\b|\btunnel\b/,
    ],
    rank: 4,
    thing: 'the development environment',
    good: [
      'somebody with a fresh machine follows the written steps',
      'the application starts there and the tests pass, without a step that is not written',
    ],
    edges: [
      [
        'a needed tool is missing, or a port is taken',
        'the start is tried',
        'the message names the tool or the port',
      ],
    ],
    ask: 'On which systems must {thing} be usable, and which services run locally?',
  },
  {
    id: 'compose',
    cues: [
      /^add .{2,60} to (?:the |our )?\S{0,8}(?:docker[- ])?compose\b/,
      /\b(?:docker[- ])?compose(?:\.[\w.]+)?(?: (?:file|stack|services?|config\w*|examples?|profiles?|for))?\b|`profiles`/,
    ],
    unless: [/\blimits?\b|\bgpu\b|\bv\d\b/],
    rank: 5,
    driver: 'delivery',
    thing: 'the compose file',
    good: [
      'the stack is started with one command from a fresh checkout',
      'every service gets healthy and reaches those it needs by their names',
    ],
    edges: [
      [
        'the stack is stopped, its containers are removed and it is started again',
        'somebody looks at the stored data',
        'nothing of it is lost, and no service started before what it needs',
      ],
    ],
    ask: 'Is the work on {thing} meant for developers’ machines, for tests or for production?',
  },
  {
    id: 'orchestration',
    cues: [
      /\b(?:kubernetes|k8s|k3s|helm(?: charts?)?|manifests?|(?:container )?orchestration|nomad|swarm|openshift|talos)(?: (?:manifests?|stack|clusters?|charts?|config\w*))?\b/,
    ],
    unless: [/\bsecrets\b|\bgitops\b|\bprobes?\b|\bmanifest reference\b|^use instead\b/],
    rank: 4,
    driver: 'delivery',
    thing: 'the set-up',
    good: [
      'it is applied to an empty namespace or cluster',
      'all instances get ready, and each service answers at its address',
    ],
    edges: [
      [
        'an instance or the node below it is lost',
        'the cluster has replaced it',
        'the service answers again without help, and no stored data is lost',
      ],
    ],
    ask: 'In which cluster, with how many instances, and with which stored data does it run?',
  },
  {
    id: 'package-publishing',
    cues: [
      /\b(?:npm publish|packagist|pypi|crates\.io|maven central|nuget|homebrew|bottles?|gem server|rubygems|(?:package|npm) on npm|on npm)\b/,
      /^publish .{0,40}\b(?:packages?|librar(?:y|ies)|gems?|crates?|modules?|to (?:npm|pypi|maven|a private))\b/,
    ],
    unless: [/\bcredentials\b(?! and publish)|\bprovenance\b|\bfriction\b/],
    rank: 6,
    driver: 'delivery',
    verb: 'Publish',
    thing: 'the package',
    good: [
      'an empty project installs the published version from there',
      'the installation ends without an error, and the main entry point can be used',
    ],
    edges: [
      [
        'the version exists already, or the upload breaks off',
        'publishing is tried again',
        'nothing half-done is offered, and no published version changes',
      ],
    ],
    ask: 'Under which name and account is it published, and what triggers that?',
  },
  {
    id: 'provenance',
    cues: [
      /\b(?:provenance|attestations?|checksums?|shasums?|signed (?:releases?|artifacts?)|release signatures?)\b/,
    ],
    rank: 7,
    driver: 'security',
    thing: 'the proof of origin',
    good: [
      'somebody checks what they fetched with the usual tool',
      'the check passes and names the place that it should come from',
    ],
    edges: [['one byte has been altered', 'the same check is made', 'it fails, and nothing is installed']],
    ask: 'What must be verifiable, by whom and with which tool?',
  },
  {
    id: 'versioning',
    cues: [
      /\b(?:semantic versioning|semver|versioning|version numbers?)(?: (?:number|workflow|scheme|strategy))?\b/,
      /^tag releases\b/,
    ],
    rank: 6,
    thing: 'the versioning',
    good: [
      'a release is made',
      'tag, package and the running program name the same version, and it is higher than the last one',
    ],
    edges: [
      [
        'a change that breaks what users rely on',
        'it is released',
        'the part of the version rises that announces such a break, else the release is refused',
      ],
    ],
    ask: 'What decides which part of the version rises: a person or the commit messages?',
  },
  {
    id: 'release-automation',
    cues: [
      /\b(?:automat\w+ releas\w*(?: builds?)?|release (?:builds?|automation|pipelines?|workflows?|ci|process)|releas(?:e|es|ing) on tags?|published by ci)\b/,
      /^make .{0,40}\breleases? on\b/,
    ],
    rank: 6,
    driver: 'delivery',
    thing: 'the release',
    good: [
      'the agreed event starts a release',
      'the files for all targets stand in one release without a step by hand, and each names its version and commit',
    ],
    edges: [
      [
        'the build for one of the targets fails',
        'the run ends',
        'no release is offered to users, and the message names the target',
      ],
    ],
    ask: 'Which event starts a release, and for which targets is it built?',
  },
  {
    id: 'reverse-proxy',
    cues: [
      /\b(?:reverse[- ]prox\w+|nginx|caddy|traefik|haproxy|ingress(?: (?:controllers?|architecture|strategy))?|http proxy)(?: (?:config\w*|setup|service))?\b/,
    ],
    unless: [/\b(?:https|ssl|tls|certs?|logs?|compression|let'?s encrypt|dns)\b|\bwith no ssl\b/],
    rank: 5,
    thing: 'the proxy',
    good: [
      'each address in scope is requested as users do it',
      'the right service answers and sees the real address of the caller',
    ],
    edges: [
      [
        'one of the services behind it is down',
        'its address is requested',
        'a clear error is shown at once, and the other addresses still answer',
      ],
    ],
    ask: 'Which address leads to which service, and which services must not be reachable from outside?',
  },
  {
    id: 'dns',
    cues: [
      /\b(?:dns(?: (?:records?|server|entries|zones?|resolution|filter\w*))?|nameservers?|subdomains?)\b|^(?:point|redirect) .{0,20}\b(?:domains?|dns)\b/,
    ],
    unless: [/\bdnssec\b|\btunnel\b|^update dns and\b/],
    rank: 5,
    thing: 'the DNS entries',
    good: [
      'each name in scope is asked for, from inside and outside of the own network',
      'it leads to the intended target',
    ],
    edges: [
      'No other name has changed: a comparison of all entries before and after shows only those in scope.',
    ],
    ask: 'Which names must lead where, and who runs or manages {thing}?',
  },
  {
    id: 'cdn',
    cues: [/\b(?:cdn|content delivery network|edge cach\w+)\b/],
    rank: 6,
    thing: 'the CDN',
    good: [
      'a file in scope is requested twice from outside',
      'the second answer comes out of the cache next to the user, with the same content',
    ],
    edges: [['a file has changed with a release', 'a user opens the page', 'no outdated copy is shown']],
    ask: 'Which files go through {thing}, and how do users get a changed one at once?',
  },
  {
    id: 'vpn',
    cues: [
      /\b(?:vpns?|wireguard|openvpn|tailscale|tunnels?|bastion)\b/,
      /^connect .{0,40}\b(?:vpn|wireguard)\b/,
    ],
    unless: [/\bcert\b|\bacl\b|\bdev webhook\b/],
    rank: 6,
    driver: 'security',
    thing: 'the tunnel',
    good: [
      'somebody with access and somebody without try to connect from outside',
      'the first reaches exactly the agreed services, and the second is refused',
    ],
    edges: [
      [
        'the connection is interrupted',
        'the network is back',
        'it is set up again by itself, and nothing went past it in between',
      ],
    ],
    ask: 'Who connects, to which services, and does other traffic go through {thing} too?',
  },
  {
    id: 'firewall',
    cues: [
      /\b(?:firewalls?(?: hardening)?|ufw|iptables|security groups?|network (?:polic(?:y|ies)|isolation(?: configuration)?)|v?lans?|waf(?: rules)?|inbound connections?)\b/,
    ],
    unless: [/\bmulticast\b/],
    rank: 6,
    driver: 'security',
    thing: 'the network rules',
    good: [
      'a connection of each kind, allowed and not, is tried from both sides',
      'the allowed ones get through and all others are blocked, also after a restart',
    ],
    edges: [
      'The access by which the rules themselves are changed stays open: an error in them locks nobody out.',
    ],
    ask: 'Which connections must stay possible, from where to where?',
  },
  {
    id: 'single-sign-on',
    cues: [/\b(?:sso|single sign-on|oidc|ldap|saml|keycloak|authentik|managed identity)\b/],
    rank: 6,
    driver: 'security',
    thing: 'the sign-in',
    good: [
      'an account with the right and one without it sign in',
      'the first gets in with exactly its rights, and the second is refused',
    ],
    edges: [
      [
        'an account is blocked at the central place',
        'it is used again',
        'it is refused within the agreed time',
      ],
    ],
    ask: 'Which accounts get which rights through {thing}, and what becomes of the present ones?',
  },
  {
    id: 'browser-policy',
    cues: [/\b(?:cors|csp|content security policy|security headers?|hsts)\b/],
    unless: [/^review\b|\bthrottl|\bupgrade\b|\(\d/],
    rank: 6,
    driver: 'security',
    thing: 'the policy',
    good: [
      'a request or a script from a place that is not allowed is tried in a browser',
      'the browser blocks it',
    ],
    edges: [
      [
        'all pages as users see them today',
        'they are gone through once',
        'the console shows no blocked part that a page needs',
      ],
    ],
    ask: 'Which origins must stay allowed, and for which requests?',
  },
  {
    id: 'secret-store',
    cues: [
      /\b(?:secrets? (?:managers?|management|stores?)|key vault|sealed secrets|kubernetes secrets|sops|doppler)\b/,
      /^(?:configure|set up|make|let|use) .{0,60}\b(?:from (?:\w+ )?(?:key )?vault\b|to (?:provide|handle|manage|store) secrets)/,
    ],
    unless: [/^(?:review|audit|verify)\b/],
    rank: 7,
    driver: 'security',
    thing: 'the secret store',
    good: [
      'what needs a secret is started anew',
      'it gets each secret from the store, and none stands in repository, image or log',
    ],
    edges: [
      [
        'the store cannot be reached, or refuses a secret',
        'the start is tried',
        'it stops with an error that names the secret but not its value',
      ],
    ],
    ask: 'Which secrets come from the store, and who or what may read each of them?',
  },
  {
    id: 'key-rotation',
    cues: [
      /^rotate /,
      /\b(?:key|secret|credential|token|password)s? rotation\b/,
      /^(?:change|replace|renew) .{0,40}\b(?:passwords?|keys?|tokens?|credentials)\b/,
    ],
    unless: [/\blogs?\b|\bmodel\b/],
    rank: 7,
    driver: 'security',
    verb: 'Rotate',
    thing: 'the secrets',
    good: ['one of the former values is used', 'it is refused, while all that needs access still has it'],
    edges: [
      'No place with a former value is left: settings of each environment, pipeline and helpers were searched.',
    ],
    ask: 'Which systems use {thing}, and may old and new values be valid at the same time for a while?',
  },
  {
    id: 'api-key',
    cues: [
      /^(?:add|set|configure) .{0,40}\b(?:keys?|tokens?) to \S+$/,
      /\bapi keys? (?:set-?up|management)\b/,
    ],
    rank: 7,
    driver: 'security',
    thing: 'the key',
    good: [
      'the deployed application makes a call that needs the key',
      'the call is accepted, and the key stands in no repository, page or log',
    ],
    edges: [
      [
        'the key is missing or was withdrawn',
        'the call is made',
        'an error names the key by its name, and other functions go on',
      ],
    ],
    ask: 'Which environments need a key of their own, and what may it do at most?',
  },
  {
    id: 'settings-values',
    cues: [
      /^(?:update|change|set|add|delete|remove|drop)\b.{0,60}\b(?:env(?:ironment)? (?:vars?|variables?)|\w+_\w+ env)\b/,
    ],
    unless: [/\b(?:handling|validation|management|templates?)\b/],
    rank: 7,
    verb: 'Set',
    thing: 'the variables',
    good: [
      'the application has been built and started anew',
      'it acts on the values as they are now, and no secret value is printed',
    ],
    edges: [
      [
        'a needed value is missing or misspelt',
        'the application starts',
        'it stops with an error that names the variable',
      ],
    ],
    ask: 'Which variables get which values, and are they read at build time or at run time?',
  },
  {
    id: 'load-balancer',
    cues: [/\bload[- ]?balanc\w+/],
    unless: [/\bssl\b|\btls\b/],
    rank: 6,
    driver: 'scaling',
    thing: 'the load balancing',
    good: [
      'one instance is taken away while requests arrive',
      'the others answer, and those who were signed in stay so',
    ],
    edges: [
      [
        'an instance that is up but answers with errors',
        'the next check of it has run',
        'it gets no more requests until it is healthy again',
      ],
    ],
    ask: 'How are requests shared out, and which check takes an instance out?',
  },
  {
    id: 'schema-migrations',
    cues: [
      /\b(?:(?:database|db|schema) migrations?(?: (?:automation|workflow|step|job|tool))?|migration workflow|(?:run|apply) migrations (?:on|at|during|before) (?:container|start|deploy|boot)\w*)\b/,
    ],
    unless: [/\bscripts?\b|\b(?:migrations?|migrate) (?:to|from)\b/],
    rank: 6,
    thing: 'the migrations',
    good: [
      'a new version meets a database of the former one',
      'all open migrations run once and in order, before the version serves users',
    ],
    edges: [
      [
        'a migration fails, or two instances start at the same time',
        'the deployment ends',
        'no migration is applied twice or in part, and the old version still runs',
      ],
    ],
    ask: 'When do migrations run: at the start, in the pipeline or by hand, and how are they taken back?',
  },
  {
    id: 'persistence',
    cues: [
      /\b(?:persistence|persistent (?:data|volumes?|storage)|(?:static |docker |data )?volumes?(?: management)?|stateful data|storage class\w*)\b/,
      /^(?:use|add|create) .{0,20}\bvolumes\b/,
    ],
    unless: [/\bsnapshots?\b|\bback-?up/],
    rank: 6,
    thing: 'the volumes',
    good: [
      'what writes the data is restarted and replaced by a new copy of itself',
      'all data written before is still there',
    ],
    edges: [
      [
        'the place of the data is full or missing',
        'the service starts or writes',
        'it reports an error instead of going on with empty data',
      ],
    ],
    ask: 'Which data must outlive a restart, and where should it lie?',
  },
  {
    id: 'process-supervision',
    cues: [
      /^(?:launch|start|run|execute) .{0,60}\b(?:at|on) (?:boot|start-?up)\b/,
      /\b(?:at boot|on boot|systemd(?! timers)|supervisor|supervisord|daemons?|upstart|pm2|process manage(?:r|ment)|graceful shutdown)\b|^use .{2,40} for process management\b/,
    ],
    unless: [/\bcron\b|\btimers\b|\bplugins?\b/],
    rank: 6,
    thing: 'the processes',
    good: [
      'the machine is restarted, or a process is killed',
      'each process is back by itself, with its settings and under its own account',
    ],
    edges: [
      [
        'a process fails right at each start',
        'the agreed number of tries is used up',
        'no further one is made, and the people in charge are told',
      ],
    ],
    ask: 'Which processes are meant, in which order do they start, and under which account?',
  },
  {
    id: 'disclosure-policy',
    cues: [/\bsecurity\.md\b|\b(?:vulnerability )?disclosure (?:policy|path)\b/],
    rank: 9,
    driver: 'security',
    verb: 'Add',
    thing: 'the policy',
    good: [
      'somebody who found a weakness follows the text',
      'their report reaches a private place that is read, and they know by when to expect an answer',
    ],
    edges: [
      [
        'a report comes in public, or about a version that is no longer supported',
        'somebody looks into the text',
        'it says what happens then',
      ],
    ],
    ask: 'Where should reports go, who answers them, and within which time?',
  },
  {
    id: 'install-software',
    cues: [/^install (?!.{0,30}\bscripts?\b)/, /^add tools\b|^add .{0,30}\bgit server\b/],
    rank: 1,
    verb: 'Install',
    thing: 'the software',
    good: [
      'the target has been restarted',
      '{thing} can be used there as before the restart, in the intended version',
    ],
    edges: [
      [
        'the same steps are run a second time',
        'they end',
        'they report no error, and settings and data are still there',
      ],
    ],
    ask: 'Which version, with which settings, and who or what uses {thing} there?',
  },
]

export const infrastructureClassPatterns = kinds.map(toInfrastructurePattern)
