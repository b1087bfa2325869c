// What the page says, in Chinese and in English.

/** @typedef {"zh" | "en"} Language */

const WORDS = {
  find: ["搜索：人名、机构、会议…（按 /）", "Search: a person, body, meeting … (press /)"],
  fit: ["适应窗口 (F)", "Fit (F)"],
  undo: ["撤销", "Undo"],
  clear: ["清空", "Clear"],
  list: ["表格", "Table"],
  picture: ["图", "Graph"],
  theme: ["明暗", "Light/dark"],
  filter: ["筛选", "Filter"],
  panel: ["详情", "Details"],
  take: ["带走…", "Take away …"],
  help: ["帮助", "Help"],
  kinds: ["类型", "Types"],
  relations: ["关系", "Relations"],
  statuses: ["断言", "What is said"],
  outlets: ["来源", "Outlets"],
  least: ["至少几个独立来源", "Independent sources, at least"],
  sourcesAtLeast: ["{0} 个来源", "sources: {0}"],
  stories: ["{0} 篇报道 · {1} 个独立来源", "{0} stories · independent sources: {1}"],
  storiesMean: ["同一报道的转载、同一媒体的几篇报道，都算一个来源", "Copies of one story are one source, and so are the stories of one outlet"],
  dates: ["时间", "Dates"],
  from: ["从", "from"],
  until: ["到", "until"],
  partial: ["年、年-月或年-月-日，如 2024-05", "A year, month or day, such as 2024-05"],
  reset: ["恢复默认筛选", "Usual filters"],
  open: ["显示筛去的", "Show what is hidden"],
  hidden: ["筛选隐去了 {0} 条事实", "Filters hide {0} facts"],
  chosen: ["已选 {0}，{1} 条事实", "{0} selected, {1} facts"],
  claimed: ["{0}（{1}）", "{0} ({1})"],
  asserted: ["事实", "facts"],
  planned: ["计划中", "planned"],
  wished: ["希望", "wished"],
  denied: ["否认", "denied"],
  reported: ["据称", "reported"],
  count: ["{0} 个节点 · {1} 条事实（共 {2} · {3}）", "{0} things · {1} facts (of {2} · {3})"],
  expand: ["展开 (Enter)", "Expand (Enter)"],
  moreOf: ["再展开 {0} 个（还有 {1}）", "{0} more (of {1})"],
  collapse: ["收起", "Collapse"],
  hide: ["隐藏 (Del)", "Hide (Del)"],
  pin: ["固定", "Pin"],
  unpin: ["松开", "Unpin"],
  pathTo: ["与谁有何联系？输入另一个名称", "What links it to …? Another name"],
  hubs: ["绕开地区和枢纽", "avoid areas and hubs"],
  paths: ["{0} 与 {1}：{2} 步，{3} 条路径", "{0} and {1}: steps {2}, paths {3}"],
  onlyFirst: ["只显示前 {0} 条", "the first {0} are shown"],
  noPath: ["在当前筛选下，{0} 与 {1} 之间没有联系。", "Nothing links {0} and {1} under these filters."],
  tryHubs: ["允许经过地区和枢纽", "Look again, through areas and hubs too"],
  facts: ["{0} 条事实", "{0} facts"],
  posts: ["任职", "Posts"],
  byRelation: ["按关系", "By relation"],
  byTime: ["按时间", "By time"],
  sources: ["来源文章", "Sources"],
  also: ["又名", "Also"],
  merged: ["为何视为同一对象", "Why these names are one thing"],
  undated: ["无日期", "undated"],
  told: ["{0} 报道", "told {0}"],
  copies: ["另有 {0} 处转载", "{0} copies"],
  rule: ["规则", "rule"],
  speaker: ["据 {0}", "says {0}"],
  place: ["原文位置", "place in the source"],
  moreFacts: ["再显示 {0} 条", "{0} more"],
  namesake: ["名称相同不等于同一人：请看原句再下结论。", "A name in the data proves nothing about a person of that name: read the sentence."],
  start: ["从一个名字开始", "Begin with a name"],
  startSays: [
    "搜索，或从下面选一个。单击选中，双击展开，每条事实都有原句。",
    "Search, or take one below. Click selects, double click expands; every fact has its sentence.",
  ],
  known: ["联系最多的", "Best connected"],
  questions: ["可以这样问", "Questions to begin with"],
  askEvents: ["谁参加的活动最多？", "Who takes part in most events?"],
  askHospitals: ["哪些医院与企业有合作？", "Which hospitals work with which companies?"],
  askPartners: ["谁与谁合作最多？", "Who works with most others?"],
  askPath: ["{0} 与 {1} 有何联系？", "What links {0} and {1}?"],
  png: ["图片 PNG", "Picture PNG"],
  svg: ["矢量图 SVG", "Drawing SVG"],
  csv: ["表格 CSV（含原句）", "Table CSV (with sentences)"],
  cypher: ["Neo4j 查询 Cypher", "Cypher for Neo4j"],
  sparql: ["SPARQL 查询", "SPARQL"],
  link: ["复制链接", "Copy the link"],
  copy: ["复制", "Copy"],
  copied: ["已复制", "Copied"],
  close: ["关闭", "Close"],
  linkCut: ["链接只带前 {0} 个节点。", "The link holds the first {0} things."],
  graph: [
    "关系图。方向键走到邻居，Enter 展开，Del 隐藏，P 固定，加减号缩放，F 全图，Ctrl+Z 撤销，L 列表",
    "Graph. Arrow keys walk to a neighbour, Enter expands, Del hides, P pins, + and - zoom, F fits, Ctrl+Z undoes, L lists",
  ],
  only: ["只看", "only"],
  everything: ["显示全部 {0} 个节点", "Show all {0} things"],
  inText: ["在原句中找“{0}”", "Find “{0}” in the sentences"],
  inSentences: ["原句中含…（回车）", "Words in the sentence … (Enter)"],
  allFacts: ["全部", "All"],
  stageFacts: ["图中", "On the stage"],
  ofArticle: ["这篇报道说的（{0}）", "What this article says ({0})"],
  sameArticle: ["这篇报道还说了什么", "What else this article says"],
  bring: ["放到图上", "Put on the stage"],
  how: ["出处", "how known"],
  noFact: ["当前筛选下没有事实。", "No fact under these filters."],
  colDate: ["时间", "Date"],
  colWho: ["谁", "Who"],
  colRelation: ["关系", "Relation"],
  colWhat: ["对象", "What"],
  colSaid: ["原句", "Sentence"],
  claims: ["计划、否认或传闻（{0}），不是事实", "Planned, denied or only reported ({0}): no facts"],
  namesakes: ["同名者（{0}）：", "Of the same name ({0}):"],
  apart: ["没有证据表明是同一对象，所以分开。", "Nothing says that they are one, so they are kept apart."],
  stepHidden: ["（被筛选隐去）", "(hidden by filters)"],
  seen: ["{0} 有报道", "told {0}"],
  order: ["“从”晚于“到”", "The first day is after the last"],
  noDate: ["看不懂的日期：{0}。写 2024、2024-05 或 2024-05-16", "No date: {0}. Write 2024, 2024-05 or 2024-05-16"],
  nothing: ["没有叫“{0}”的", "Nothing is called “{0}”"],
  left: ["另有 {0} 条事实没有收入这一页", "{0} more facts are not in this page"],
  noOutlet: ["未注明来源", "no outlet named"],
  old: [
    "这个浏览器太旧，打不开这一页（需要 Chrome 103、Firefox 113、Safari 16.4 或更新）。",
    "This browser is too old for this page (Chrome 103, Firefox 113, Safari 16.4 or newer).",
  ],
};

// Values that the schema gives in English; everything else stands as the article has it.
/** @type {Record<string, string>} */
const VALUES = {
  attendee: "出席",
  observer: "列席",
  speaker: "发言",
  competitor: "参赛",
  guest: "嘉宾",
  signatory: "签约方",
  organizer: "主办",
  "co-organizer": "承办",
  guide: "指导",
  supporter: "支持",
  reviewed: "审议",
  adopted: "通过",
  former: "曾任",
  then: "时任",
};

// Why names are one thing, as merging puts it, and how that is said in Chinese.
/** @type {[RegExp, string][]} */
const REASONS = [
  [/^same_as\.csv: (.+) is filed under (.+)$/, "same_as.csv 规定：$1 归入 $2"],
  [/^same name, same post: (.+)$/, "同名同职：$1"],
  [/^called so where the full name stands: (.+)$/, "全称旁边给出的简称：$1"],
  [/^short form on a page of no one area: (.+)$/, "页面上用的简称：$1"],
  [/^short form on a page of (.+): (.+)$/, "$1的页面上用的简称：$2"],
  [/^same name, same date: (.+)$/, "同名同日：$1"],
  [/^same name, same area or outlet: (.+)$/, "同名，同一地区或媒体：$1"],
  [/^same name, named with the same people: (.+)$/, "同名，且与相同的人一起出现：$1"],
  [/^copies of one story: (.+)$/, "同一报道的转载：$1"],
  [/^other script or spelling: (.+)$/, "繁简或写法不同：$1"],
  [/^formal and usual name: (.+)$/, "正式名称与通称：$1"],
  [/^named in two ways on one day or in one area: (.+)$/, "同一天或同一地区的两种叫法：$1"],
];

/** @typedef {keyof typeof WORDS} Word */

/** @type {{language: Language}} */
export const speech = { language: "zh" };

/**
 * Say something in the language of the page.
 * @param {Word} word
 * @param {...(string | number)} values what stands for {0}, {1} …
 */
export function say(word, ...values) {
  const text = WORDS[word][speech.language === "zh" ? 0 : 1];
  return text.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)] ?? ""));
}

/**
 * Say a value of the schema in the language of the page.
 * @param {string} value
 */
export function sayValue(value) {
  return speech.language === "zh" && Object.hasOwn(VALUES, value) ? VALUES[value] : value;
}

/**
 * Say how far a claim is a fact; a status of the user's own schema stands as it is.
 * @param {string} status
 */
export function sayStatus(status) {
  return isWord(status) ? say(status) : status;
}

/**
 * Say why names are one thing in the language of the page, where it knows how.
 * @param {string} reason
 */
export function sayReason(reason) {
  const known = speech.language === "zh" ? REASONS.find(([pattern]) => pattern.test(reason)) : undefined;
  return known ? reason.replace(known[0], known[1]) : reason;
}

/**
 * Tell whether the page knows a word.
 * @param {string} word
 * @returns {word is Word}
 */
export function isWord(word) {
  return Object.hasOwn(WORDS, word);
}
