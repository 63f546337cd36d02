/** A diagram of each type, with words that a reader has to find in the drawing. */
export const DIAGRAMS: Readonly<Record<string, {readonly source: string; readonly words: readonly string[]}>> = {
  flowchart: {
    source: `flowchart LR
  accTitle: Way of a reading
  accDescr: From the gauge on the roof to the store
  gauge["🌧️ Gauge (roof 7)"] -->|"every 5 min"| gateway{Gateway<br/>up?}
  subgraph cellar[Cellar]
    gateway -- yes --> store[(Store)]
    gateway -. no .-> buffer([Buffer])
  end
  store ==> report[/Report/]
  classDef wet fill:#bfdbfe,stroke:#1d4ed8
  class gauge wet`,
    words: ['🌧️ Gauge (roof 7)', 'every 5 min', 'up?', 'Cellar', 'Store', 'Buffer', 'Report'],
  },
  sequence: {
    source: `sequenceDiagram
  autonumber
  actor R as Roofer
  participant G as Gateway
  R->>+G: open valve
  alt tank is full
    G-->>R: refused
  else room left
    G-->>-R: opened
  end
  Note over R,G: valve closes by itself`,
    words: ['Roofer', 'Gateway', 'open valve', 'refused', 'opened', 'valve closes by itself', '[tank is full]'],
  },
  class: {
    source: `classDiagram
  class Gauge {
    <<interface>>
    +read() Millimetres
  }
  class RoofGauge {
    -String serial
  }
  Gauge <|.. RoofGauge
  RoofGauge "1" --> "*" Reading : writes`,
    words: ['Gauge', 'RoofGauge', '-String serial', 'Reading', 'writes'],
  },
  state: {
    source: `stateDiagram-v2
  [*] --> Dry
  Dry --> Wet : first drop
  state Wet {
    [*] --> Drizzle
    Drizzle --> Storm
  }
  Wet --> [*]
  note right of Dry : most of the year`,
    words: ['Dry', 'Wet', 'first drop', 'Drizzle', 'Storm', 'most of the year'],
  },
  er: {
    source: `erDiagram
  ROOF ||--o{ GAUGE : carries
  GAUGE {
    string serial PK
    date mounted
  }`,
    words: ['ROOF', 'GAUGE', 'carries', 'serial', 'mounted'],
  },
  gantt: {
    source: `gantt
  title Mounting
  dateFormat YYYY-MM-DD
  section Roofs
  North roof :done, a, 2026-03-02, 4d
  South roof :active, b, after a, 3d
  section Cellar
  Tank :crit, c, after b, 5d
  Handover :milestone, after c, 0d`,
    words: ['Mounting', 'North roof', 'South roof', 'Tank', 'Handover', 'Cellar'],
  },
  pie: {source: 'pie showData\n  title Rain\n  "North" : 12\n  "South" : 7', words: ['Rain', 'North [12]', 'South [7]']},
  journey: {
    source: 'journey\n  title A wet day\n  section Morning\n    Look at the sky: 3: Roofer\n    Climb up: 2: Roofer, Helper',
    words: ['A wet day', 'Morning', 'Look at the sky', 'Climb up', 'Helper'],
  },
  gitGraph: {
    source: 'gitGraph\n  commit id: "mast"\n  branch sensors\n  commit id: "gauge"\n  checkout main\n  merge sensors tag: "v2"',
    words: ['mast', 'sensors', 'gauge', 'v2'],
  },
  mindmap: {source: 'mindmap\n  root((Rain))\n    Roofs\n      North\n      South\n    Tanks', words: ['Rain', 'Roofs', 'North', 'Tanks']},
  timeline: {
    source: 'timeline\n  title Years\n  section Trial\n    2025 : One roof\n    2026 : Ten roofs : One tank',
    words: ['Years', 'Trial', 'One roof', 'One tank'],
  },
  quadrant: {
    source: `quadrantChart
  title Roofs
  x-axis Small --> Large
  y-axis Dry --> Wet
  quadrant-1 First
  quadrant-2 Later
  North: [0.3, 0.8]`,
    words: ['Roofs', 'Small', 'Large', 'Dry', 'Wet', 'First', 'Later', 'North'],
  },
  requirement: {
    source: `requirementDiagram
  requirement tightness {
    id: R1
    text: The tank loses nothing
    risk: high
    verifymethod: test
  }
  element tank {
    type: part
  }
  tank - satisfies -> tightness`,
    words: ['tightness', 'tank', 'Risk: High'],
  },
  c4: {
    source:
      'C4Context\n  title Rain at large\n  Person(r, "Roofer", "Mounts gauges")\n  System(s, "Rain store", "Keeps readings")\n  Rel(r, s, "Reads")',
    words: ['Rain at large', 'Roofer', 'Mounts gauges', 'Rain store', 'Reads'],
  },
  sankey: {source: 'sankey-beta\nRoof,Tank,70\nRoof,Drain,30\nTank,Garden,70', words: ['Roof', 'Tank', 'Drain', 'Garden']},
  xychart: {
    source: 'xychart-beta\n  title "Litres"\n  x-axis [mon, tue, wed]\n  y-axis "l" 0 --> 90\n  bar [20, 80, 40]\n  line [10, 60, 30]',
    words: ['Litres', 'mon', 'tue', 'wed'],
  },
  block: {source: 'block-beta\n  columns 2\n  a["Gauge"] b["Gateway"]\n  c[("Store")]:2\n  a --> c', words: ['Gauge', 'Gateway', 'Store']},
  packet: {source: 'packet-beta\n0-7: "Serial"\n8-31: "Millimetres"', words: ['Serial', 'Millimetres']},
  kanban: {
    source: 'kanban\n  open[Open]\n    g[Mount gauge]\n  shut[Done]\n    t[Clean tank]',
    words: ['Open', 'Mount gauge', 'Done', 'Clean tank'],
  },
  architecture: {
    source:
      'architecture-beta\n  group roof(cloud)[Roof]\n  service gauge(server)[Gauge] in roof\n  service tank(disk)[Tank]\n  gauge:R --> L:tank',
    words: ['Roof', 'Gauge', 'Tank'],
  },
  radar: {
    source: 'radar-beta\n  axis a["Rain"], b["Wind"], c["Sun"]\n  curve n["North"]{3, 4, 2}',
    words: ['Rain', 'Wind', 'Sun', 'North'],
  },
  treemap: {source: 'treemap-beta\n"Roofs"\n    "North": 30\n    "South": 20', words: ['Roofs', 'North', 'South']},
};
