/** An overview with one milestone and the document of that milestone, each with the words given. */
export function twoDocuments(overview: string, document: string): Readonly<Record<string, string>> {
  return {
    'milestones-overview.md': `# Rainwatch - Milestones Overview\n\n## Milestone 1: Core\n\n[📄 Detailed Plan](./milestone-1-core.md)\n\n${overview}\n`,
    'milestone-1-core.md': `# Milestone 1: Core\n\n${document}\n`,
  };
}
