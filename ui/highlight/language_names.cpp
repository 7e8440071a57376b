#include "ui/highlight/language_names.h"

#include <QHash>

namespace dria::highlight {

namespace {

struct Named
{
    QStringView aliases; ///< parted by spaces, lower case
    QStringView title;
    QStringView suffix; ///< one that begins with '/' is a whole name
};

constexpr Named all[] = {
    {u"ada adb ads", u"Ada", u"adb"},
    {u"asm assembly nasm x86asm", u"Assembly", u"asm"},
    {u"awk gawk", u"AWK", u"awk"},
    {u"bash", u"Bash", u"sh"},
    {u"bat batch cmd dosbatch", u"Batch", u"bat"},
    {u"bibtex bib", u"BibTeX", u"bib"},
    {u"c h", u"C", u"c"},
    {u"clojure clj cljs edn", u"Clojure", u"clj"},
    {u"cmake", u"CMake", u"/CMakeLists.txt"},
    {u"cobol cob", u"COBOL", u"cob"},
    {u"commonlisp lisp cl", u"Common Lisp", u"lisp"},
    {u"cpp c++ cc cxx hpp hxx qt", u"C++", u"cpp"},
    {u"crystal cr", u"Crystal", u"cr"},
    {u"csharp cs c#", u"C#", u"cs"},
    {u"css", u"CSS", u"css"},
    {u"csv", u"CSV", u"csv"},
    {u"cuda cu", u"CUDA", u"cu"},
    {u"d dlang", u"D", u"d"},
    {u"dart", u"Dart", u"dart"},
    {u"diff patch udiff", u"Diff", u"diff"},
    {u"dockerfile docker containerfile", u"Dockerfile", u"/Dockerfile"},
    {u"dot graphviz gv", u"Graphviz", u"dot"},
    {u"elixir ex exs", u"Elixir", u"ex"},
    {u"elm", u"Elm", u"elm"},
    {u"erlang erl", u"Erlang", u"erl"},
    {u"env dotenv", u"Environment", u"env"},
    {u"fish", u"Fish", u"fish"},
    {u"fortran f90 f95 f03", u"Fortran", u"f90"},
    {u"fsharp fs f#", u"F#", u"fs"},
    {u"gdscript gd", u"GDScript", u"gd"},
    {u"glsl vert frag", u"GLSL", u"glsl"},
    {u"go golang", u"Go", u"go"},
    {u"gradle", u"Gradle", u"gradle"},
    {u"graphql gql", u"GraphQL", u"graphql"},
    {u"groovy", u"Groovy", u"groovy"},
    {u"haskell hs", u"Haskell", u"hs"},
    {u"hcl terraform tf", u"Terraform", u"tf"},
    {u"html xhtml htm", u"HTML", u"html"},
    {u"http", u"HTTP", u"http"},
    {u"ini cfg conf properties", u"INI", u"ini"},
    {u"java", u"Java", u"java"},
    {u"javascript js mjs cjs node", u"JavaScript", u"js"},
    {u"json", u"JSON", u"json"},
    {u"json5", u"JSON5", u"json5"},
    {u"jsonc", u"JSON with comments", u"jsonc"},
    {u"jsonl ndjson", u"JSON Lines", u"jsonl"},
    {u"jsx", u"JSX", u"jsx"},
    {u"julia jl", u"Julia", u"jl"},
    {u"kotlin kt kts", u"Kotlin", u"kt"},
    {u"latex tex", u"LaTeX", u"tex"},
    {u"less", u"Less", u"less"},
    {u"log", u"Log", u"log"},
    {u"lua", u"Lua", u"lua"},
    {u"makefile make mk gnumake", u"Makefile", u"/Makefile"},
    {u"markdown md", u"Markdown", u"md"},
    {u"matlab octave m", u"MATLAB", u"m"},
    {u"mermaid", u"Mermaid", u"mmd"},
    {u"meson", u"Meson", u"/meson.build"},
    {u"mojo", u"Mojo", u"mojo"},
    {u"nginx nginxconf", u"nginx", u"conf"},
    {u"nim", u"Nim", u"nim"},
    {u"nix", u"Nix", u"nix"},
    {u"objectivec objective-c objc obj-c", u"Objective-C", u"m"},
    {u"objectivecpp objective-c++ objc++", u"Objective-C++", u"mm"},
    {u"ocaml ml", u"OCaml", u"ml"},
    {u"pascal delphi pas", u"Pascal", u"pas"},
    {u"perl pl pm", u"Perl", u"pl"},
    {u"php", u"PHP", u"php"},
    {u"powershell ps1 pwsh ps", u"PowerShell", u"ps1"},
    {u"prolog", u"Prolog", u"pl"},
    {u"protobuf proto", u"Protocol Buffers", u"proto"},
    {u"python py python3 py3 pyi", u"Python", u"py"},
    {u"qml", u"QML", u"qml"},
    {u"r", u"R", u"r"},
    {u"racket rkt", u"Racket", u"rkt"},
    {u"regex regexp", u"Regular expression", u"txt"},
    {u"rst restructuredtext", u"reStructuredText", u"rst"},
    {u"ruby rb", u"Ruby", u"rb"},
    {u"rust rs", u"Rust", u"rs"},
    {u"sass", u"Sass", u"sass"},
    {u"scala", u"Scala", u"scala"},
    {u"scheme scm", u"Scheme", u"scm"},
    {u"scss", u"SCSS", u"scss"},
    {u"sh shell", u"Shell", u"sh"},
    {u"console shellsession shell-session terminal", u"Console", u"txt"},
    {u"solidity sol", u"Solidity", u"sol"},
    {u"sql", u"SQL", u"sql"},
    {u"mysql", u"MySQL", u"sql"},
    {u"postgres postgresql pgsql plpgsql", u"PostgreSQL", u"sql"},
    {u"plsql", u"PL/SQL", u"sql"},
    {u"sqlite sqlite3", u"SQLite", u"sql"},
    {u"svelte", u"Svelte", u"svelte"},
    {u"svg", u"SVG", u"svg"},
    {u"swift", u"Swift", u"swift"},
    {u"systemverilog sv", u"SystemVerilog", u"sv"},
    {u"tcl", u"Tcl", u"tcl"},
    {u"text txt plaintext plain", u"Text", u"txt"},
    {u"toml", u"TOML", u"toml"},
    {u"tsx", u"TSX", u"tsx"},
    {u"typescript ts mts cts", u"TypeScript", u"ts"},
    {u"typst typ", u"Typst", u"typ"},
    {u"vb vbnet visualbasic", u"Visual Basic", u"vb"},
    {u"verilog v", u"Verilog", u"v"},
    {u"vhdl vhd", u"VHDL", u"vhd"},
    {u"vim viml vimscript", u"Vim script", u"vim"},
    {u"vue", u"Vue", u"vue"},
    {u"wasm wat", u"WebAssembly", u"wat"},
    {u"wgsl", u"WGSL", u"wgsl"},
    {u"xml xsd xsl", u"XML", u"xml"},
    {u"arduino ino", u"Arduino", u"ino"},
    {u"yaml yml", u"YAML", u"yaml"},
    {u"zig", u"Zig", u"zig"},
    {u"zsh", u"Zsh", u"zsh"},
};

const Named *named(QStringView written)
{
    static const auto byAlias = [] {
        QHash<QString, const Named *> made;
        for (const Named &language : all) {
            for (const QStringView alias : language.aliases.tokenize(u' '))
                made.insert(alias.toString(), &language);
        }
        return made;
    }();
    constexpr qsizetype longestAlias = 32;
    return written.size() > longestAlias ? nullptr : byAlias.value(written.toString().toLower());
}

} // namespace

QString languageIn(QStringView info)
{
    qsizetype from = 0;
    while (from < info.size() && QStringView(u" {.").contains(info[from]))
        ++from;
    qsizetype to = from;
    while (to < info.size() && !QStringView(u" \t,:{}").contains(info[to]))
        ++to;
    const QStringView word = info.mid(from, to - from);
    const QStringView suffix = word.mid(word.lastIndexOf(u'.') + 1);
    return (named(word) == nullptr && named(suffix) != nullptr ? suffix : word).toString();
}

QString languageTitle(QStringView written)
{
    const Named *language = named(written);
    return (language ? language->title : written).toString();
}

LanguageFile languageFile(QStringView written)
{
    const Named *language = named(written);
    if (!language)
        return {};
    if (language->suffix.startsWith(u'/'))
        return {.wholeName = language->suffix.mid(1).toString()};
    return {.suffix = language->suffix.toString()};
}

} // namespace dria::highlight
