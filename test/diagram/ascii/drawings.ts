/** Drawings in which every line meets its neighbours. Own ones, none from a document. */
export const CLEAN: Readonly<Record<string, string>> = {
  box: `
┌────────────────────┐
│  Order service     │
│  keeps the orders  │
│  - place, cancel   │
└────────────────────┘`,
  boxesInARow: `
┌───────────┐     ┌───────────┐     ┌───────────┐
│  Browser  │────▶│  Gateway  │────▶│  Store    │
│  (React)  │     │  /v1/*    │     │  SQLite   │
└───────────┘     └─────┬─────┘     └───────────┘
                        │
                        ▼
                  ┌───────────┐
                  │  Audit    │
                  └───────────┘`,
  nested: `
┌───────────────────────────────────────┐
│  Host                                 │
│  ┌─────────────┐   ┌───────────────┐  │
│  │  api-server │   │  job-runner   │  │
│  │  port 8080  │   │  every 5 min  │  │
│  └─────────────┘   └───────────────┘  │
│                                       │
│  ┌─────────────────────────────────┐  │
│  │  shared volume /var/lib/data    │  │
│  └─────────────────────────────────┘  │
└───────────────────────────────────────┘`,
  sections: `
╔══════════════════════╗
║  Stage 1             ║
╠══════════════════════╣
║  read the documents  ║
╟──────────────────────╢
║  write the report    ║
╚══════════════════════╝`,
  table: `
┌──────────┬─────────┬────────┐
│ Name     │ Time    │ Result │
├──────────┼─────────┼────────┤
│ parse    │ 12 ms   │ ok     │
│ render   │ 7.5 ms  │ ok     │
└──────────┴─────────┴────────┘`,
  chinese: `
┌──────────────────┐
│  数据层          │
│  读写 SQLite     │
│  缓存（可选）    │
└──────────────────┘`,
  typed: `
+-----------------+        +-----------------+
|  parse-input    |------->|  check_rules    |
|  (stdin/file)   |        |  a/b, c+d       |
+--------+--------+        +-----------------+
         |
         v
+-----------------+
|  report         |
+-----------------+`,
  typedTable: `
+-------+----------+
| Field | Type     |
+-------+----------+
| id    | integer  |
| name  | text     |
+-------+----------+`,
  tree: `
src/
├── index.ts        # entry
├── read/
│   ├── lines.ts
│   └── words.ts
└── write.ts`,
  sequence: `
 Client            Server            Store
   │                 │                 │
   │  1. ask         │                 │
   │────────────────▶│                 │
   │                 │  2. look up     │
   │                 │────────────────▶│
   │                 │◀────────────────│
   │◀────────────────│                 │
   │                 │                 │`,
};

/** A drawing without the line break it begins with. */
export function drawing(text: string): string {
  return text.replace(/^\n/, '');
}
