// A thread in which Mermaid cannot be loaded.
throw new Error('Cannot find package');
