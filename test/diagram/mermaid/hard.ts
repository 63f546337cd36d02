/** Diagrams with what is hard to set and to colour: long words, other scripts, emoji, colours of the author on light and dark. */
export const HARD: Readonly<Record<string, string>> = {
  architecture: `architecture-beta
  group roof(cloud)[Roof with a long name 屋上]
  group inn(server)[Inner] in roof
  service gauge(internet)[Gauge on the roof of the house] in inn
  service tank(disk)[Tank] in roof
  service db(database)[Readings]
  junction j
  gauge:R -- L:j
  j:R --> L:db
  j:B -[long label here]- T:tank`,
  block: `block-beta
  columns 3
  a["A block with a long label"]:2 b(("雨"))
  space:3
  block:g:3
    columns 2
    c[("Store of readings")] d{{"hex"}}
    e<["down"]>(down) f[["sub"]]
  end
  a -- "a label" --> c
  b --> d
  style a fill:#000,stroke:#f00`,
  c4: `C4Container
  title 雨 System at large
  Person_Ext(r, "Roofer with a long name", "Mounts gauges on roofs, connects them and looks after them every year")
  System_Boundary(b, "Rain") {
    Container(s, "Rain store", "PostgreSQL 16 with TimescaleDB", "Keeps readings")
    ContainerDb(d, "Database", "SQL", "雨量")
    ContainerQueue(q, "Queue", "Kafka", "events")
    Component(x, "Component", "Java", "Does things")
  }
  System_Ext(e, "Elsewhere", "x")
  Rel(r, s, "Reads and writes", "HTTPS")
  BiRel(s, d, "Stores")
  Rel_D(s, e, "Sends")`,
  class: `classDiagram
  direction LR
  namespace Roof屋上 {
    class Gauge~Millimetres~ {
      <<interface>>
      +String serialNumberOfTheManufacturer
      -List~Map~String, Reading~~ readings
      #measure(from Date, to Date, resolution Duration) Reading[]*
      ~static_() void$
    }
  }
  class 倉庫["保管庫 Store"] {
    +読み取り() 値
  }
  Gauge "1" *-- "0..*" 倉庫 : a label that is long enough to be wrapped in two
  Gauge <|-- RoofGauge
  Gauge o-- Tank
  Gauge ..> Valve : uses
  Gauge ()-- Port
  note for Gauge "A note with\\nseveral lines of text"
  note "a free note"
  classDef k fill:#f9f,stroke:#333,color:#fff
  cssClass "RoofGauge" k`,
  er: `erDiagram
  "顧客 Customer" ||--o{ ORDER : "places many and very different"
  ORDER ||--|{ LINE-ITEM : contains
  ORDER {
    string order_number_of_the_company PK "the number that is printed on the invoice"
    timestamp_with_time_zone created_at FK, UK "作成日時"
    int x
  }
  LINE-ITEM }|..|{ PROD : "refers to 参照"
  PROD {
    decimal(10-2) price
  }
  classDef k fill:#fde68a,color:#fff
  class ORDER k`,
  flowchart: `flowchart TD
  A["雨量計は五分ごとに屋上から測定値を送信し、地下の保管庫に記録する。"] --> B{"Entscheidungsunterstützungssystemkomponentenverwaltung?"}
  B -->|"一行目<br/>second line<br/>سطر ثالث"| C(["مرحبا بالعالم، هذا مقياس المطر"])
  B -- "\`**bold** and *italic*
  over two lines\`" --> D[["👩‍👩‍👧 family 🇩🇪 flags 🌧️ rain"]]
  C --> E["\`A **markdown** string with *a lot* of words that has to wrap somewhere, and **bold**glued\`"]
  E --> F>"שלום עולם"] & G[/"path/to/some/very/long/directory/name/that/never/ends.txt"/]
  F --> H{{"hexagon with a long label that wraps into several lines"}}
  G --> I((("double<br/>circle")))
  H --> J[("database of all<br/>the readings")]
  J --> K@{ shape: delay, label: "a delay of some kind"}
  K --> L@{ shape: notch-rect, label: "card"} --> M@{ shape: docs, label: "many documents" } --> N@{ shape: lin-cyl, label: "disk storage" }
  subgraph S1["A cluster with a really long title that is wider than what is in it"]
    direction LR
    P --> Q
    subgraph S2[内側の枠]
      R
    end
  end
  S1 --> A
  classDef pale fill:#fde68a
  classDef dark fill:#14532d,stroke:#86efac
  classDef hot fill:#ff000050,color:#f00
  class A pale
  class B dark
  class C hot
  style D fill:#333,stroke:#f66,stroke-width:2px,color:#777,stroke-dasharray: 5 5
  linkStyle 0 stroke:#222,stroke-width:4px,color:#111
  linkStyle 1 stroke:yellow,color:yellow`,
  requirement: `requirementDiagram
  direction LR
  functionalRequirement tightness {
    id: R1.2.3
    text: "The tank loses nothing at all, not even when it is full for a long time and 雨"
    risk: high
    verifymethod: test
  }
  element "tank 1" {
    type: "a part of some kind"
    docRef: path/to/doc/with/long/name.md
  }
  "tank 1" - satisfies -> tightness
  style tightness fill:#222,color:#444`,
  sequence: `sequenceDiagram
  autonumber
  box rgba(0,128,255,0.3) Roof 屋上
  participant A as 雨量計 Gauge with a long name
  actor B as مشغل
  end
  box Purple Cellar
  participant C as Store<br/>of readings
  participant D@{ "type": "database" } as Table
  end
  Note over A,D: A note over several participants with a long text that should be wrapped or else be very wide indeed
  A->>+B: a very long message that is much wider than the room between the two lifelines
  rect rgb(10, 20, 60)
    B-->>C: on dark ground
    Note right of C: note on dark<br/>ground
    rect rgba(255, 255, 0, .4)
      C-)D: async 👍
    end
  end
  D--xC: lost
  loop every 5 minutes, as long as the valve is open and the tank is not full
    C->>C: self message
  end
  par one
    A->>B: x
  and two
    A->>C: y
  end
  critical must
    A->>B: z
  option else
    A->>B: w
  end
  B-->>-A: done
  create participant E as Late
  A->>E: hello
  destroy E
  E-->>A: bye`,
  state: `stateDiagram-v2
  direction LR
  accTitle: states
  [*] --> Active
  state "A state with a long description and 日本語" as L
  state Active {
    [*] --> NumLockOff
    NumLockOff --> NumLockOn : EvNumLockPressed
    --
    [*] --> CapsLockOff
    CapsLockOff --> CapsLockOn : EvCapsLockPressed<br/>twice
    --
    state Deep {
      [*] --> Deeper
      state Deeper {
        a --> b
      }
    }
  }
  state c <<choice>>
  state f <<fork>>
  state j <<join>>
  Active --> c
  c --> L : if n < 0
  c --> f : if n >= 0
  f --> x
  f --> y
  x --> j
  y --> j
  j --> [*]
  note left of L
    several
    lines of note
  end note
  classDef bad fill:#f00,color:white,font-weight:bold,stroke-width:2px,stroke:yellow
  class L bad`,
  lanes: `swimlane-beta
  A[one] --> B[two]`,
};
