const either = (words: string): string => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', '[-\\s]')})`;

const ADJECTIVE = either(
  'clear helpful useful meaningful descriptive friendly user_friendly readable human_readable appropriate sensible actionable good informative proper',
);
const ANSWER = either(
  'errors? messages? warnings? status(?:es)? codes? hints? diagnostics? reasons? log responses? exceptions? notices? feedback explanations?',
);
const ANSWERS = either(
  'shows? prints? returns? displays? throws? raises? exits? fails? rejects? responds? yields? emits? reports? logs? with gets? gives? sees? by produces?',
);

/** Words of judgement that judge nothing here: terms of a field, and an answer that comes or does not, however it is called. */
export const TERMS: readonly RegExp[] = [
  String.raw`${ANSWERS}\s+(?:an?\s+|the\s+)?(?:${ADJECTIVE}(?:,\s+|\s+and\s+|,\s+and\s+|\s+)){1,3}(?:[\w-]+\s+){0,2}?${ANSWER}`,
  // Of a thing that is clean when nothing is left in it
  String.raw`(?:tree|status|builds?|lint|linter|logs?|console|scan|diff|typecheck|checkout|repo|repository|install|compile|run|report|exit|workspace|branch|ci|pipeline|audit)\s+(?:is|are|stays?|remains?|comes?\s+back)\s+(?:\w+ly\s+)?clean`,
  String.raw`(?:shut(?:s|ting)?\s+down|stops?|exits?|terminates?|drains?|restarts?)\s+gracefully`,
  String.raw`gracefully\s+(?:shuts?|stops?|exits?|terminates?|drains?|restarts?|falls?\s+back)`,
  String.raw`graceful\s+(?:shutdown|restart|termination|exit|drain)`,
  String.raw`(?:readable|legible)\s+(?:by|from|via|through)`,
  // A thing with a name that something happens to
  String.raw`(?<=^\s*)(?:(?:an?|the|each|every)\s+)?(?:good|great|nice|decent|effective|efficient|robust|reliable|smooth|optimal|significant|substantial|sufficient|appropriate)\s+(?:[\w-]+\s+){1,3}(?:matches|equals|passes|runs?|opens?|closes?|(?:is|are)\s+(?!in\s+place|implemented|established|provided|ensured|maintained|achieved|documented)(?:[\w-]+ed|used|set|shown|(?:re-)?sent|read|written|built))`,
  String.raw`[\w-]+\s+(?:mode|flag|option|preset|checkbox|button|tab|badge|icon)`,
  String.raw`(?:weak|poor|bad|fair)(?:,\s+|\s+(?:and|or)\s+|\s*\/\s*)(?:fair,\s+)?good|good\s+(?:and|or)\s+(?:bad|poor)`,
  String.raw`responsive\b.*\b(?:mobile|tablets?|desktop|phones?|breakpoints?|viewports?|widths?)`,
  either(`
    known_good good_(?:faith|first) common_good happy_(?:path|case|flow)s? (?:machine|human|world)_readable smooth_(?:scroll\\w*|curves?|shading|surface)
    clean_(?:builds?|install\\w*|checkouts?|shutdown|exit|room|slate|machine|environment|start|state) clear_?text clear_(?:button|all|cache)
    minimal_apis? useful_life statistically_significant significant_(?:digits?|figures|bits?|bytes?) reliable_(?:udp|transport|multicast|broadcast)
    as_well well_(?:formed|known) fast_(?:path|forward|refresh|lane|track|mode|boot) fails?_fast quick_?start quick_(?:actions?|reply|replies|fix\\w*)
    simple_(?:majority|mail|moving) flexible_server easy_(?:mode|level|difficulty) soft_real secure_(?:boot|context|cookies?|flag|enclave|shell)
    stable_(?:sort|ids?|identifiers?|channel|release|version) sufficient_(?:permissions?|privileges?|rights|funds|balance|stock|credit)
    effective_(?:date|permissions?|dose|user) strong_(?:typing|passwords?|consistency) friendly_(?:urls?|names?|fire)
    optimal_(?:solution|path|tour|control|transport) efficient_frontier appropriate_adult great_circle nice_(?:values?|levels?)
  `),
].map((source) => new RegExp(String.raw`(?<![\w-])${source}(?![\w-])`, 'gi'));
