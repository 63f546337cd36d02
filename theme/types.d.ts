// The types of all components, for those who replace or wrap some: "types": ["docusaurus-plugin-milestones/theme"].
/// <reference path="./theme-checklist.d.ts" />
/// <reference path="./theme-dashboard-filter.d.ts" />
/// <reference path="./theme-dashboard-table.d.ts" />
/// <reference path="./theme-dashboard.d.ts" />
/// <reference path="./theme-drawings.d.ts" />
/// <reference path="./theme-pages.d.ts" />
/// <reference path="./theme-panel.d.ts" />
/// <reference path="./theme-pieces.d.ts" />
/// <reference path="./theme-register-filter.d.ts" />
/// <reference path="./theme-register-page.d.ts" />
/// <reference path="./theme-register-words.d.ts" />
/// <reference path="./theme-registers.d.ts" />
/// <reference path="./theme.d.ts" />

export {};
