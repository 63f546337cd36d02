/** The words by which a sentence shows whether it speaks of the work or of something else. */

/** Who does the work, or what the work is. */
export const WORKER =
  /\b(?:we|us|our|team|milestones?|phases?|steps?|stages?|tasks?|work|project|mvp|poc|prototype|prototyping|implement(?:ation|ing)|development|developing|coding|build(?:ing)?|writing|port(?:ing)?|rewrit(?:e|ing)|refactor(?:ing)?|integrat(?:ion|ing)|rollout|roll-out|set-?up|sprints?|waves?|developers?|engineers?|everything|effort|iteration|design(?:ing)? (?:phase|work))\b/i;

/** What is done to a product and not by it. */
export const DOING =
  /\b(?:launch(?:es|ed|ing)?|go(?:es|ing)? live|go-live|ship(?:s|ped|ping)?|releas(?:e|es|ed|ing)|roll(?:s|ed|ing)?[ -]?out|deploy(?:s|ed|ing|ment)?|build(?:s|ing)?|built|implement(?:s|ed|ing|ation)?|develop(?:s|ed|ing|ment)?|kick(?:s|ed|ing)?[ -]?off|merg(?:e|es|ed|ing)|lands?|landed|(?:code|feature) freeze|mvp|beta|alpha|prototype|production-ready|ready for (?:production|launch|release))\b/i;

/** Verbs that product and work share; they count beside a worker or where the work is the subject anyway. */
export const SHARED =
  /\b(?:deliver(?:s|ed|y|ing)?|complet(?:e|es|ed|ing|ion)|finish(?:es|ed|ing)?|start(?:s|ed|ing)?|begin(?:s|ning)?|open(?:s|ed|ing)?|publish(?:es|ed|ing)?|done|ready|replac(?:e|es|ed|ing)|comes?|coming|follow(?:s|ing)?|migrat(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|wrap(?:s|ped|ping)? up|end(?:s|ed|ing)?|due|online|live|planned|scheduled|targeted|slated|expected|aim(?:s|ed|ing)?|target(?:s|ing)?)\b/i;

/** What is planned for a time, whoever does it. */
export const PLANNED =
  /\b(?:(?:planned|scheduled|targeted|slated|aim(?:ed|ing)?|estimated|projected|deferred|postponed|pushed|delayed)(?: for| to| at| in| by)?|(?:target|deadline|eta|due)(?: date)?(?: is| of|:)?|comes|coming|follows)\s+$/i;

/** Others whose time it is: users and what they handle, vendors, the law. */
export const OTHERS =
  /(?<![\w-])(?:users?|customers?|members?|readers?|visitors?|players?|patients?|tenants?|students?|clients?|people|orders|parcels?|packages?|invoices?|bills?|billed|loans?|books? (?:not|that|which)|tokens?|sessions?|subscriptions?|trials?|cards?|shipments?|tickets?|shifts?|seasons?|staff|competitors?|vendors?|suppliers?|app stores?|upstream|third[- ]part(?:y|ies)|apple|google|microsoft|aws|ubuntu|the law|taxes|tax|recurring|annually|(?:each|every|per) (?:day|week|month|quarter|year|time))\b/i;

/** Time for which something must be seen to hold. */
export const OBSERVED =
  /\b(?:dogfood\w*|soak|burn-in|bake time|observ(?:e|es|ed|ation|ing)|stable|stability|uptime|daily use|in use|of use|real use|usage|consecutive|without|watch|(?<!the (?:\w+ )?)monitor(?:ed|ing)?|trial|runs?(?: \w+){0,3} for|running|user tests?|user testing|testing with|feedback|survey(?:s|ed)?|cohorts?|pilot(?: \w+){0,4} for|after (?:the )?launch|post-launch|window)\b/i;

/** Time won, or work that is not done. */
export const SAVED =
  /\b(?:sav(?:e|es|ed|ing|ings)|instead of|rather than|faster|shorter|sooner|reduc(?:e|es|ed|ing|tion)|eliminat\w+|avoid(?:s|ed|ing)?|rejected|would have|earlier attempts?|free tier)\b/i;

/** What makes a clause one about the past. */
export const WAS =
  /(?<![\w-])(?:took|lasted|spent|was|were|had|did|began|ran|lost|gave|went|came|since|ago|(?:has|have) been|last (?:week|month|quarter|year|spring|summer|autumn|fall|winter)|already|previously|(?:we|they|he|she|who) (?:(?!need|feed|seed|speed)\w+ed|built|wrote|shipped|sold|saw))\b/i;
/** What is reported as finished, and dates of documents. */
export const FINISHED =
  /(?<![\w-])(?<!\b(?:be|is|are|get|gets|being|to|been|fully|not)\s+)(?:completed|finished|done|merged|shipped|released|launched|landed|superseded|updated|created|reviewed|dated|written|founded|introduced|recorded|measured|observed)\b/i;
/** The same in prose, where they tell; in a list of what is to be done they say what shall be. */
export const MADE =
  /(?<![\w-])(?<!\b(?:be|is|are|get|gets|being|to|been|fully|not)\s+)(?:replaced|deployed|implemented|built|started|opened|published|delivered)\b/i;
export const HELPED = /\b(?:will|would|should|must|can|could|to be)\b/i;

/** The end of something that others keep up. */
export const ENDING =
  /\b(?:expir\w+|deprecat\w+|sunset\w*|end[- ]of[- ]life|eol|ends? support|support ends|supported until|fixes until|shut(?:s|ting)?(?: \S+){0,3} down|takes? effect|in force)\b/i;

/** Things that keep a time of their own, right before or behind it. */
export const KEEPING =
  /\b(?:retention|retain(?:ed|s)?|expir\w+|ttl|cach(?:e|es|ed|ing)|sessions?|tokens?|cookies?|links?|trials?|trial accounts?|accounts?|backups?|logs?|history|archive[ds]?|window|period|loans?|rentals?|subscriptions?|warranty|lease|timeouts?|limits?|quota|grace|notice|reminders?|forecasts?|trends?|charts?|views?|readings?|recordings?|battery|certificates?|certs?|keys?|rotation|intervals?|frequency|cool-?down|free tier|licen[sc]es?|digests?|samples?|uptime|courses?|membership|pass(?:es)?|vouchers?|invit(?:e|es|ations?)|data|snapshots?|age|lifetime|keep|keeps|kept|stored?)\b/i;

/** What a counted week or day belongs to when it is none of the work: `week 1 retention`. */
export const COUNTED_OF =
  /^(?:['’]s)?[\s-]+(?:retention|churn|activation|engagement|survival|cohorts?|active|return|conversion|readmission|mortality|experience|goals?|view|lessons?|quiz|of (?:the |a |an |each |every )?(?:pilot|trial|course|program(?:me)?|training|season|year|month|pregnancy|life|use|usage|semester|term|treatment|school|month|game|tournament|week))\b/i;

/** What a quarter belongs to when it is a matter of the product: `Q4 2024 sales`. */
export const DATA =
  /^(?:['’]s)?[\s-]+(?:data|reports?|figures?|results?|numbers?|sales|revenue|prices?|survey|census|edition|snapshots?|datasets?|earnings|baseline|incidents?|outages?|log|statements?|readings?|invoices?|forecast|catalogue|(?:\w+ )?(?:progress|reviews?|retrospective|achievements|summary))\b/i;
