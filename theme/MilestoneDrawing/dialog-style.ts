/** Comes with the window, for Docusaurus sends all style sheets to every page. */
export const STYLE = `
.milestones-drawing-dialog {
  flex-direction: column;
  width: 100vw;
  max-width: none;
  height: 100dvh;
  max-height: none;
  margin: 0;
  padding: 0;
  border: 0;
  /* That of the page, which is transparent in many themes. */
  background: linear-gradient(var(--ifm-background-color), var(--ifm-background-color)), var(--ifm-background-surface-color);
  color: var(--ifm-font-color-base);
}
.milestones-drawing-dialog[open] {
  display: flex;
}
.milestones-drawing-dialog > :first-child {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  justify-content: end;
  padding: 0.5rem;
  border-block-end: 1px solid var(--ifm-color-emphasis-300);
}
.milestones-drawing-dialog > :last-child {
  display: flex;
  flex: 1;
  min-height: 0;
  overflow: auto;
  /* The words of a drawing stand where they were put, and it is moved in pixels from the left. */
  direction: ltr;
  overscroll-behavior: contain;
  cursor: grab;
  user-select: none;
}
.milestones-drawing-dialog > :last-child:active {
  cursor: grabbing;
}
/* In the middle, but never beyond an edge that one could not scroll to. */
.milestones-drawing-dialog > :last-child > svg {
  flex: none;
  max-width: none;
  margin: auto;
}
@media (forced-colors: active) {
  .milestones-drawing-dialog svg:has(style) {
    background: linear-gradient(var(--ifm-background-color), var(--ifm-background-color)), var(--ifm-background-surface-color);
    forced-color-adjust: none;
  }
}
`;
