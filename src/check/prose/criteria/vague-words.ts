const either = (words: string): string => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;

/** Judgements wherever they stand. */
const STRONG = either(`
  intuitive(?:ly)? (?:user|developer)[-_]friendly friendly seamless(?:ly)? meaningful(?:ly)? helpful useful(?:ly)? understandable comprehensible
  legible readable maintainable performant polished acceptabl[ey] reasonabl[ey] adequate(?:ly)? sufficient(?:ly)? appropriate(?:ly)? suitabl[ey]
  satisfactory well[-_](?:documented|structured|written|designed|organi[sz]ed|tested|defined|understood|integrated|commented|behaved|sourced|maintained|engineered|formatted|crafted|explained|supported)
  comprehensive(?:ly)? thorough(?:ly)? high[-_]quality pleasant delightful elegant(?:ly)? beautiful(?:ly)? appealing attractive compelling
  sensibl[ey] straightforward effortless(?:ly)? robust(?:ly)? reliabl[ey] scalable extensible good great nice(?:ly)? excellent decent
  (?:production|enterprise)[-_](?:ready|grade|quality) ready_for_(?:production|launch|release) smooth(?:ly)? graceful(?:ly)? efficient(?:ly)?
  effective(?:ly)? optimal(?:ly)? easily easy_to simple_to easy-to-use ease_of_use quickly swiftly promptly rapidly timely actionable insightful
  valuable noticeabl[ey] perceptibl[ey] significant(?:ly)? substantial(?:ly)? considerabl[ey] excessive(?:ly)? undue negligible look_and_feel
  flawless(?:ly)? painless(?:ly)? cohesive realistic(?:ally)? measurabl[ey] over-engineer(?:ed|ing) frictionless technical_debt coherent interpretable
  makes?_sense best_practices state[-_]of[-_]the[-_]art world-class best-in-class industry_standards?
`);

/** Judgements only where the criterion rests on them. */
const WEAK = either(`
  fast quick simple clean clear responsive modern flexible minimal easy secure stable lightweight snappy tidy natural engaging
  convenient powerful concise relevant neat comfortable confident happy pleased delighted familiar productive small
`);
const LEADING = either('strong solid consistent proper professional rich');

const BE = either('is are be being was were feels? looks? seems? stays? remains? keeps? becomes? sounds? appears? finds?_\\w+');
const DEGREE = '(?:\\w+ly|very|quite|more|as|so|both)';
const PEOPLE = either(`
  users? people members customers? clients developers? operators? teams? team_members? managers? editors readers students? teachers? pupils?
  learners? volunteers? visitors? stakeholders? players patients? nurses? doctors? clinicians? staff admins? administrators? contributors?
  maintainers? engineers analysts testers participants everyone we newcomers farmers? parents guests subscribers authors writers
  reviewers employees citizens passengers businesses
`);
/** What is praised rather than observed. */
const PRAISED = either(`
  apis? ui ux uis interfaces? design layouts? code codebase architecture structure documentation docs setup installation onboarding navigation dashboards?
  experience workflows? process integration performance responses? response_times? load(?:ing)?_times? times search feedback separation abstractions?
  syntax look style styling animations? transitions? deployment configuration (?:error_)?messages? instructions naming boundaries communication results
  data usage downtime overhead impact footprint disruption effort friction foundation support tooling iteration startup rendering loading handling
  logging validation monitoring security posture storage system appearance tone contracts? guidance patterns? types usability access insights?
  paths? direction picture strategy vision plan ownership guidelines criteria comments rationale
`);
/** What is high or low, or gets better, without a number. */
const MEASURED = either(`
  performance latency quality availability reliability accuracy throughput overhead cohesion coupling responsiveness usability maintainability
  visibility fidelity confidence adoption engagement satisfaction uptime downtime (?:resource|memory|cpu|battery|bandwidth)_(?:usage|use|consumption)
  coverage precision recall retention conversion error_rates? costs? readability productivity efficiency speed stability security friction complexity
  safety maintenance burden effort velocity morale quality_scores? conversion_rates? experience response_times? load(?:ing)?_times? build_times? times? scalability workflows? onboarding errors bugs queries rendering
`);
const CASES = either(`
  cases errors scenarios patterns issues mistakes problems situations questions queries tasks inputs failures operations workflows formats browsers
  devices platforms requests conditions modes types needs requirements attacks vulnerabilities files documents languages commands features
`);
/** The criterion ends here, or what it says of the thing does. */
const ENDS = String.raw`(?=\s*(?:$|[.,;:!?()—–])|\s+(?:-|and|or|but|to|for|in|on|at|by|of|across|during|under|with|while|when|even|enough|between|from|throughout|without|over|after|that)\b)`;
const START = String.raw`(?:^(?:an?|the)\s+|^|[,;]\s+(?:and\s+)?|\band\s+|\b(?:provid|offer|giv|deliver|ensur|maintain|achiev|present|expos|establish)(?:e?s)?\s+(?:an?\s+|the\s+)?|\bha(?:s|ve)\s+(?:an?\s+|the\s+)?)`;
const ALL = String.raw`(?:^(?:the\s+)?|\bthe\s+)(?:everything|all\s+(?:(?:core|main|key|major|basic|new)\s+)?(?:features?|functionality|functions|components|systems|modules|parts)|(?:(?:whole|entire|full|core)\s+)?(?:system|app|application|platform|product|solution|software|site|website|tool|feature|functionality|integration|mvp|prototype))`;

/** Ways to say what no two readers would judge alike. The group `word` is what a message names. */
export const VAGUE: readonly RegExp[] = [
  String.raw`(?<word>${STRONG})`,
  // "is fast", "feels clean and simple"
  String.raw`(?<!\bwho\s)${BE}\s+(?:${DEGREE}\s+){0,2}(?:[\w-]+(?:,\s+|,?\s+(?:and|but|yet|or)\s+)){0,2}(?:${DEGREE}\s+)?(?<word>${WEAK})${ENDS}`,
  String.raw`(?<!\b(?:cache|all|clear)\s)\b\w{3,}\s+(?<word>(?:clear|fast|stable|responsive|simple|secure|easy)(?:\s+and\s+[\w-]+)?)\s*[.!]?$`,
  String.raw`^[\w-]+\s+(?:\w+\s+)?(?<word>stable|responsive|secure)\s+(?:with|under|during|for)\b`,
  // "Clean, documented API", "Provides a simple interface"
  String.raw`${START}(?<word>(?:${WEAK}|${LEADING}|accurate)(?:,?\s+(?:and\s+|but\s+)?(?!(?:with|of|for|in|on|from)\s)[\w-]+){0,2}?,?\s+${PRAISED})(?:\s+(?:established|identified|defined|in\s+place|provided|achieved|maintained|demonstrated|ensured))?${ENDS}`,
  String.raw`(?<word>(?:high|low|minimal|strong|optimal|improved|better|consistent|stable)\s+(?:[\w-]+\s+){0,2}?${MEASURED})${ENDS}`,
  String.raw`(?<word>${MEASURED}\s+(?:is|are|stays?|remains?)\s+(?:\w+\s+)?(?:high|low|minimal|strong|better|improved))${ENDS}`,
  String.raw`(?<word>${MEASURED}\s+(?:\w+ly\s+)?(?:improves?|increases?|decreases?|rises?|drops?))${ENDS}`,
  String.raw`(?:results?|outputs?|data|predictions?|recommendations?|estimates?|answers?|responses?|information|content|documentation|specification|translations?|summaries|reports?)\s+(?:(?:is|are|remains?|stays?)\s+)?(?:[\w-]+\s+and\s+)?(?<word>accurate)${ENDS}`,
  // Adverbs of quality, at the end of what they judge
  String.raw`(?<!\b(?:an?|the|each|every|per|one|this|as|oil|water)\s)(?<word>well)${ENDS}`,
  String.raw`(?<word>(?:loads?|runs?|starts?|responds?|renders?|opens?|performs?|builds?|compiles?|returns?|works?|launches|boots?|syncs?)\s+(?:\w+\s+)?fast)${ENDS}`,
  // Everything works
  String.raw`(?<word>${ALL}\s+(?:\w+ly\s+|still\s+|are\s+|is\s+)*(?:works?|working|functions?|functional|functioning|behaves?|operational)(?:\s+(?:together|end[- ]to[- ]end|as\s+(?:expected|intended|designed)|\w+ly))*)\s*(?:$|[.,;!])`,
  // "Clean, modern page"
  String.raw`^(?:an?\s+|the\s+)?(?<word>${WEAK}(?:,\s+|,?\s+and\s+)${WEAK}\s+[\w-]+(?:\s+[\w-]+)?)${ENDS}`,
  String.raw`(?<word>(?:provides?|gives?|brings?|adds?)\s+(?:\w+\s+)?clarity)`,
  // Feelings
  String.raw`(?<word>feels?\s+(?!of\b|free\b)\w+)`,
  String.raw`(?<word>(?:looks?|sounds?)\s+(?:right|professional|native|consistent|fine|okay?|like|hand-\w+))`,
  String.raw`${PEOPLE}\s+(?:\w+\s+){0,3}(?<word>satisfied|impressed|engaged)`,
  String.raw`${PEOPLE}\s+(?:really\s+)?(?<word>loves?|enjoys?|trusts?\s+(?:[\w-]+\s+){1,3}?(?:data|numbers|figures|results|decisions|outputs?|system|recommendations|reports?))`,
  String.raw`(?<word>positive\s+(?:\w+\s+){0,2}(?:feedback|reviews?|reception|responses?|reactions?))`,
  String.raw`(?:feedback|reviews|reactions?)\b[^.;]*\b(?:is|are)\s+(?:\w+ly\s+)?(?<word>positive|favou?rable)`,
  String.raw`${PEOPLE}\s+(?<word>(?:ha(?:s|ve)|gains?)\s+(?:\w+\s+)?(?:confidence|trust|clarity|visibility|control))`,
  String.raw`(?<word>(?:complete|full|better|clear|greater)\s+(?:visibility|control|transparency|clarity))${ENDS}`,
  String.raw`(?:users?|customers?|team|stakeholders?|developers?|clients?)\s+(?<word>confidence|trust|satisfaction|happiness|engagement|visibility)${ENDS}`,
  String.raw`(?<word>(?:real|genuine|clear|tangible|business)\s+value)`,
  String.raw`(?<word>(?:delivers?|provides?|brings?|adds?)\s+(?:(?:additional|promised|immediate|more|great|user|customer|enough)\s+){0,2}value)${ENDS}`,
  String.raw`without\s+(?<word>confusion|frustration|friction|difficulty|hassle)`,
  String.raw`(?<word>(?:user|customer|stakeholder|business|their)s?[’']?s?\s+(?:mental\s+models?|expectations?|needs))${ENDS}`,
  // What is in a head
  String.raw`^(?:\w+ly\s+)?(?<word>understand)`,
  String.raw`^(?<word>gain\s+(?:\w+\s+)?(?:insights?|understanding|experience|confidence|knowledge|familiarity))`,
  String.raw`${PEOPLE}\s+(?:(?:can|will|to|\w+ly)\s+){0,2}(?<word>understands?|grasps?)`,
  String.raw`(?<word>(?:\w+ly\s+)?understood)${ENDS}`,
  String.raw`(?<word>(?:clear|good|better|deep|deeper|shared|solid|full|thorough)\s+(?:\w+\s+)?understanding)`,
  String.raw`(?<word>helps?(?:\s+(?:the|our|all|new|to))?(?:\s+\w+)?\s+(?:${PEOPLE}|improve|understand|reduce))`,
  // Better than what?
  String.raw`^(?<word>(?:improved?|better|faster|easier|simpler|cleaner|smoother|clearer|simplified|enhanced?|optimi[sz]ed?|streamlined?|reduced?|increased?|fewer|less|more|higher|lower)(?:\s+[\w-]+){0,3}?\s+(?:${MEASURED}|${PRAISED}|\w{4,}(?:tion|ity|ness|ment|ance|ency|ing|very)))${ENDS}`,
  String.raw`(?<!\bcan\s)(?<word>(?:improves?|enhances?|increases?|reduces?|boosts?|streamlines?|optimi[sz]es?|simplif(?:y|ies)|speeds?\s+up|minimi[sz]es?|maximi[sz]es?)(?:\s+[\w-]+){0,4}?\s+${MEASURED})`,
  String.raw`${BE}\s+(?:\w+\s+)?(?<word>improved|enhanced|optimi[sz]ed|streamlined|better|faster|easier|simpler|cleaner|smoother|clearer)${ENDS}`,
  String.raw`(?<word>faster|easier|simpler|smoother|more\s+(?:easily|quickly|efficiently|effectively|reliably))${ENDS}`,
  String.raw`(?<word>(?:ensures?|supports?|promotes?|guarantees?)\s+(?:[\w-]+\s+){0,3}?(?:readability|usability|maintainability|scalability|reliability|flexibility|extensibility))`,
  String.raw`(?<word>performance\s+(?:(?:is|remains)\s+)?(?:maintained|preserved))`,
  String.raw`(?<word>(?:little|minimal|minimum)\s+(?:\w+\s+)?(?:effort|time|work|training))${ENDS}`,
  // Which ones?
  String.raw`(?<word>(?:most|common|typical|usual|various|many|popular|real-world)(?:\s+[\w-]+){0,3}?\s+${CASES})${ENDS}`,
  String.raw`(?<word>(?:edge|corner)\s+cases)(?!\s*:)`,
  String.raw`(?<word>(?<!\([^)]*)etc|and\s+so\s+on|(?:where|if|when|whenever)\s+(?:possible|feasible)|where\s+(?:needed|necessary)|as\s+much\s+as\s+possible)`,
  String.raw`(?<word>(?:good|fast|quick|simple|stable|clear|easy|accurate|secure)\s+enough|enough\s+(?:data|information|detail|context|coverage|tests|documentation))`,
  String.raw`(?<word>(?:handles?|sustains?|supports?|withstands?)\s+(?:peak|high|heavy|expected|realistic)\s+(?:loads?|traffic|volumes?))`,
  String.raw`(?<word>(?:supports?|accommodates?|allows?|enables?|ready\s+for|foundation\s+(?:\w+\s+)?for)\s+(?:\w+\s+){0,2}(?:future|later)\s+\w+)`,
  String.raw`(?<word>relevant\s+(?:and\s+\w+\s+)?(?:results?|recommendations?|suggestions?|content|answers?|information|insights?))`,
  String.raw`(?:design|ui|styl(?:e|ing)|look|naming|tone|branding)\s+(?:is|are|stays?|remains?)\s+(?<word>consistent)${ENDS}`,
  String.raw`(?<word>consistent\s+(?:\w+\s+){0,2}(?:look|feel|experience|styles?|styling|ux|ui|design|branding|tone|naming))`,
].map((source) => new RegExp(String.raw`(?<![\w-])${source}(?![\w-])`, 'dgi'));
