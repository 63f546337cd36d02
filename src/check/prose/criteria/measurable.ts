const NUMBER = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred|zero|half|no\s+one|nobody)`;
const NAMED = String.raw`(?:version|phase|step|stage|level|tier|layer|part|chapter|section|milestone|page|wave|sprint|round|all|both|these|those|the|our)`;

/** What makes a criterion one that is met or not, whatever else it says. */
const EVIDENCE: readonly RegExp[] = [
  // A bound: "<50 ms", "≥ 90", "~200 kB"
  /[<>≤≥=≈~±]\s*[$€£]?\s*\d/,
  /[$€£]\s*\d|\d\s*(?:%|‰|°|×|\+(?!\w))/,
  /\d\s*(?:ms|s|sec|secs|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|px|fps|[kmgt]i?b|[km]?hz|mm|cm|m|km|k?g|l|ml|w|kwh?|x|fold|dpi|db|rps|qps|tps|lines?|clicks?|taps?|steps?)\b/i,
  new RegExp(
    String.raw`\b(?:under|below|above|over|within|at\s+least|at\s+most|up\s+to|less\s+than|more\s+than|fewer\s+than|no\s+more\s+than|exactly|maximum\s+of|minimum\s+of|between|every|by)\s+(?:an?\s+)?${NUMBER}\b`,
    'i',
  ),
  new RegExp(String.raw`\b${NUMBER}\s+(?:of|out\s+of|in)\s+(?:\w+\s+)?${NUMBER}\b`, 'i'),
  // A count: "5 new users"; not a name: "iOS 17", "Phase 2", "all 3 themes"
  new RegExp(String.raw`(?:^|(?<!\b${NAMED})\s)(?<!\b[A-Z]\w*\s)\d[\d,]*\s+[a-z]`),
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty)\s+(?:\w+\s+)?(?:users|people|members|testers|participants|customers|reviewers|visitors|students|teachers|developers|volunteers)\b/i,
  /\b(?:twice|half|double|triple)\b|\bzero\s+\w+/i,
  // What can be seen: "ignored (return 202)", "skipped (no crash)"
  /\b(?:returns?|responds?\s+with|exits?\s+with|status|HTTP|code)\s+\d|\((?:no|zero)\s+(?:crash|panic|error|warning|exception|retry|data\s+loss|log)/i,
  // A comparison with something that exists
  /\bthan\s+(?:the|that|those|our|its|an?|in|v?\d|[A-Z])|\bas\s+\w+\s+as\s+(?!possible)|\bcompared\s+(?:to|with)\b|\b(?:identical|equal)\s+to\b|\bbaseline\b/,
  // A standard or a named instrument
  /\b(?:WCAG|RFC|ISO|OWASP|ASVS|Lighthouse|axe|NPS|CSAT|SUS|Flesch|SLOs?|SLAs?|p(?:50|75|90|95|99)|Core Web Vitals|PEP\s?8|ESLint|Prettier|SonarQube|mypy|clippy|pytest|Playwright|Cypress|GDPR|HIPAA|BLEU|F1)\b/,
  // A check that somebody runs
  /\b(?:verified|measured|confirmed|tested|checked|validated|proven|demonstrated|shown|judged|rated|scored|approved|reviewed|signed\s+off)\s+(?:by|with|in|via|using|through|against|on|during)\b/i,
  /\b(?:tests?|suite|checks?|builds?|ci|lint|linter|audit|scan|benchmarks?|pipeline|typecheck)\s+(?:\w+\s+){0,2}?(?:pass(?:es|ed|ing)?|succeeds?|green|clean)\b/i,
  /\b(?:without|no|zero)\s+(?:\w+\s+)?(?:errors|warnings|failures|violations|findings|help|explanation|training)\s*(?:in|from|on|by)\b/i,
];

/** Whether the words say what to count, to run or to compare with. */
export function isMeasurable(words: string): boolean {
  return EVIDENCE.some((pattern) => pattern.test(words));
}
