/**
 * Imports a module by Node itself.
 * Docusaurus loads plugins through a transpiler that reads every module below them anew as CommonJS, which is slow
 * and fails for packages that can only be imported. It leaves `.cjs` files alone, and so the `import()` in this one.
 */
export = function nativeImport<T>(url: URL): Promise<T> {
  return import(url.href) as Promise<T>;
};
