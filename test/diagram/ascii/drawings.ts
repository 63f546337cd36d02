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

/** Drawings as people type them: something slipped. */
export const RAGGED: Readonly<Record<string, readonly [ragged: string, straight: string]>> = {
  'walls off by one and two': [
    `
┌──────────────┐
│ alpha         │
│ beta        │
│ gamma        │
└──────────────┘`,
    `
┌──────────────┐
│ alpha        │
│ beta         │
│ gamma        │
└──────────────┘`,
  ],
  'borders narrower than the rows': [
    `
┌────────────┐
│ one          │
│ two          │
│ three        │
└────────────┘`,
    `
┌──────────────┐
│ one          │
│ two          │
│ three        │
└──────────────┘`,
  ],
  'an inner box and the wall after it': [
    `
┌────────────────────────┐
│  ┌──────────────────┐ │
│  │ inside            │ │
│  └──────────────────┘ │
│  outside               │
└────────────────────────┘`,
    `
┌────────────────────────┐
│  ┌──────────────────┐  │
│  │ inside           │  │
│  └──────────────────┘  │
│  outside               │
└────────────────────────┘`,
  ],
  'wide characters counted as one': [
    `
┌──────────────────┐
│ 数据层            │
│ plain words      │
│ 缓存              │
│ more words       │
└──────────────────┘`,
    `
┌──────────────────┐
│ 数据层           │
│ plain words      │
│ 缓存             │
│ more words       │
└──────────────────┘`,
  ],
  'columns of a table with wide characters': [
    `
┌────────┬────────┬───────┐
│ 名称    │ Type   │ Notes │
├────────┼────────┼───────┤
│ id     │ 整数     │ key   │
│ title  │ text   │ -     │
└────────┴────────┴───────┘`,
    `
┌────────┬────────┬───────┐
│ 名称   │ Type   │ Notes │
├────────┼────────┼───────┤
│ id     │ 整数   │ key   │
│ title  │ text   │ -     │
└────────┴────────┴───────┘`,
  ],
  'a typed box with an emoji': [
    `
+------------------+
| all good         |
| ✅ deployed       |
| 🚀 live           |
| done             |
+------------------+`,
    `
+------------------+
| all good         |
| ✅ deployed      |
| 🚀 live          |
| done             |
+------------------+`,
  ],
  'a label beside the wall stays where it is': [
    `
┌──────────┐
│ first     │   <- note
│ second   │   <- note
└──────────┘`,
    `
┌──────────┐
│ first    │    <- note
│ second   │   <- note
└──────────┘`,
  ],
  'text that does not fit widens the box': [
    `
┌───────┐
│ a     │
│ long words │
│ b     │
└───────┘`,
    `
┌────────────┐
│ a          │
│ long words │
│ b          │
└────────────┘`,
  ],
  'lifelines that drift behind wide characters': [
    `
 用户              服务
  │                 │
  │  1. 请求数据       │
  │────────────────▶│
  │                 │
  │  2. 返回结果       │
  │◀────────────────│
  │                 │
  │                 │`,
    `
 用户              服务
  │                 │
  │  1. 请求数据    │
  │────────────────▶│
  │                 │
  │  2. 返回结果    │
  │◀────────────────│
  │                 │
  │                 │`,
  ],
};

/** A drawing without the line break it begins with. */
export function drawing(text: string): string {
  return text.replace(/^\n/, '');
}
