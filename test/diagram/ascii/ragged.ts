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
  'words that ran over the wall': [
    `
┌────────────┐
│ one        │
│ two and a half more
│ three      │
└────────────┘`,
    `
┌─────────────────────┐
│ one                 │
│ two and a half more │
│ three               │
└─────────────────────┘`,
  ],
  'words that ran into the room before the next box': [
    `
┌────────┐      ┌──────┐
│ User   │──────│ Auth │
│ Social/Key)   │ v2   │
│ more   │      │ v3   │
└────────┘      └──────┘`,
    `
┌─────────────┐ ┌──────┐
│ User        │─│ Auth │
│ Social/Key) │ │ v2   │
│ more        │ │ v3   │
└─────────────┘ └──────┘`,
  ],
  'no wall on the right at all': [
    `
┌──── Pairing ───────────┐
│ 1. The phone scans
│ 2. The desktop answers
└────────────────────────┘`,
    `
┌──── Pairing ───────────┐
│ 1. The phone scans     │
│ 2. The desktop answers │
└────────────────────────┘`,
  ],
  'a wall far from its corners': [
    `
┌──────────────────────────────────┐
│ Systems: 7  │
│ Agents: 4                        │
└──────────────────────────────────┘`,
    `
┌──────────────────────────────────┐
│ Systems: 7                       │
│ Agents: 4                        │
└──────────────────────────────────┘`,
  ],
  'a box one narrower than its words, beside another': [
    `
┌───▼───┐ ┌───▼───┐
│Frontend│ │Backend│
│ Repo   │ │ Repo  │
└────────┘ └───────┘`,
    `
┌───▼────┐ ┌───▼───┐
│Frontend│ │Backend│
│ Repo   │ │ Repo  │
└────────┘ └───────┘`,
  ],
};
