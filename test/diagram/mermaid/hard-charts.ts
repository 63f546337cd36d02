/** The same for charts and lists. */
export const HARD_CHARTS: Readonly<Record<string, string>> = {
  cynefin: `cynefin-beta
  title Decision
  complex
    "Probe 雨"
    "Experiment with a long label here"
  complicated
    "Analyse"
  clear
    "Categorise"
  chaotic
    "Act"
  confusion
    "What?"
  complex --> complicated : "learned"`,
  gantt: `gantt
  title 計画 with a long title that says what it is about, and by whom it was made, and when
  dateFormat YYYY-MM-DD
  axisFormat %d %b
  excludes weekends
  section A section with quite a long name
  A task whose name is far longer than its bar could ever be in this chart :done, a, 2026-03-02, 1d
  短い :active, b, after a, 3d
  section 二
  Critical and done :crit, done, c, after b, 5d
  Milestone at the very end of the chart :milestone, after c, 0d
  vertical : vert, v1, 2026-03-05, 0d`,
  gitGraph: `gitGraph TB:
  commit id: "a long commit message that is written here" tag: "v1.0.0-beta"
  branch "feature/with-a-long-name"
  commit type: REVERSE
  commit type: HIGHLIGHT id: "雨"
  checkout main
  merge "feature/with-a-long-name" tag: "t"
  cherry-pick id: "雨"
  commit`,
  journey: `journey
  title 一日 of a very long journey title that goes on
  section Morning of a very long day
    Look at the sky and think about what comes: 3: Roofer, Helper with a long name
    屋上に登って見る: 1: Roofer
  section Wetterbeobachtungsstation
    Go: 5: Cat`,
  kanban: `kanban
  todo[A column with a long name]
    a[Mount the gauge on the roof of the northern building and connect it]@{ assigned: "roofer", ticket: MC-2037, priority: "Very High" }
    b[雨量計を屋上に設置して接続する作業]
  done[済]
    c[Donaudampfschifffahrtsgesellschaftskapitän]`,
  mindmap: `mindmap
  root((雨 Rain))
    A branch with a long text that wraps
      ::icon(fa fa-book)
      Donaudampfschifffahrtsgesellschaftskapitän
    b))Bang((
    c)Cloud(
    d{{Hexagon}}
    e["\`**bold** text\`"]`,
  packet: `packet-beta
title UDP 雨
0-15: "Source port with a long name"
16: "F"
17-18: "Long label in two bits"
19-31: "x"
+16: "Rest 屋上"`,
  pie: `pie showData
  title 割合 of a pie with a long title that is wider than the pie itself, clearly so
  "A very long name of a slice in the legend of the pie" : 40
  "雨" : 35.5
  "tiny" : 0.3
  "b" : 10`,
  quadrant: `quadrantChart
  title Very long title of a quadrant chart that goes beyond the edges of it all
  x-axis "小さい" --> "Large and larger"
  y-axis Dry --> Wet
  quadrant-1 First of all things to do
  quadrant-2 Later
  quadrant-3 Never
  quadrant-4 雨
  "A long name of a point": [0.95, 0.95]
  B: [0.05, 0.05] radius: 12, color: #222`,
  radar: `radar-beta
  title Radar 雨 of things
  axis a["A very long name of an axis"], b["Another long name of an axis"], c["Third axis with a long name"], d["四番目"]
  curve n["North with a long legend entry"]{3, 4, 2, 5}
  curve s["South"]{a: 1, b: 5, c: 5, d: 2}
  max 5`,
  grammar: `railroad-ebnf-beta
digit = "0" | "1" | "2" ;
number = [ "-" ] , digit , { digit } ;`,
  expressions: `railroad-peg-beta
Expr <- Term (("+" / "-") Term)* ;
Term <- "0" ;`,
  sankey: `sankey-beta

Roof ,Tank with a long name,70
Roof ,Drain,30
Tank with a long name,Garden of the house in the hills,70`,
  timeline: `timeline
  title 年表 of things
  section A long section name which has to wrap
    2025 : One roof with Wetterbeobachtungsstationsverwaltung : two<br/>lines
    2026 : 屋上に雨量計を設置した年である : 👍 : more
  section Two
    2027 : x`,
  treemap: `treemap-beta
"Roofs with a long name 屋上"
    "North building with a long name": 30
    "South": 20
    "Tiny with a long name": 0.5
"Cellar"
    "雨": 12`,
  xychart: `xychart-beta horizontal
  title "雨量 per month, with a very long title that would go beyond"
  x-axis "Month of the year" ["January", "二月", "Supercalifragilistic", "April"]
  y-axis "Litres per square metre" 0 --> 1200000
  bar [200000, 800000, 400000, 1100000]
  line [100000, 600000, 300000, 900000]`,
};
