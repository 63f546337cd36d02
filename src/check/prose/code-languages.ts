/**
 * The words behind a fence that stand for programming languages, each with its short forms.
 * SQL is among them. Shells, data, markup, style sheets, build files, interface descriptions, queries and diagrams are not:
 * a design states contracts and settings. A word that is in no list is not code either.
 */
export const CODE_LANGUAGES: ReadonlySet<string> = new Set(
  (
    'ada ads adb apex abap actionscript apl applescript arduino ino asm assembly nasm masm x86asm wasm wat autohotkey ballerina basic vb vba vbnet vbscript ' +
    'visual-basic c h c++ cpp cxx cc hpp c# cs csharp csx cairo chapel chisel clojure clj cljs cljc clojurescript cobol coffee coffeescript common-lisp cl ' +
    'crystal cr cuda cu cython pyx d dart delphi pascal objectpascal dlang eiffel elixir ex exs elm emacs-lisp elisp erlang erl f# fs fsharp fsx ' +
    'forth fortran f90 f95 futhark gdscript gd gleam glsl hlsl wgsl metal shader opencl go golang groovy hack haskell hs haxe hx idris j java javascript ' +
    'js mjs cjs jsx ecmascript es6 typescript ts mts cts tsx node nodejs deno julia jl kotlin kt kts lean lean4 lisp livescript lua luau ' +
    'matlab octave mercury mojo motoko move nim nimrod objc objective-c objectivec obj-c objective-c++ objcpp ocaml ml reason reasonml rescript odin openscad ' +
    'oz perl pl perl6 raku php php3 php7 php8 pike plsql plpgsql pl/sql tsql t-sql postgresql postgres pgsql mysql mariadb sqlite sqlite3 sql pony processing ' +
    'prolog purescript purs python py python2 python3 py3 micropython pyspark q qml r rlang racket rkt rb ruby rails roc rust rs sas scala sc scala3 scheme scm ' +
    'scilab sml smalltalk solidity sol squirrel stan stata swift swiftui systemverilog sv verilog vhdl tcl v vlang vala vyper vue svelte astro ' +
    'wolfram mathematica xtend zig'
  ).split(' '),
);
